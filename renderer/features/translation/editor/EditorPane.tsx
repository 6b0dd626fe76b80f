import { useCallback, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { Hint } from '#renderer/ui/overlays/Tooltip.tsx'
import type { Desk } from '../use-desk.ts'
import { useTextWords } from '../words.ts'
import { AidsBeside, type AidsHandle } from './AidsBeside.tsx'
import { SinceThen } from './Basis.tsx'
import { EditorHead, type ColumnCount } from './EditorHead.tsx'
import { LanguageColumn, type ColumnHandle } from './LanguageColumn.tsx'
import styles from './editor.module.css'
import { useArrival } from './use-arrival.ts'

/** The text that is open: the original beside the translation, what helps with it, and what one can do without a mouse. */
export function EditorPane({ view, desk, text, onClose }: { view: MeetingView; desk: Desk; text: MeetingText; onClose: () => void }) {
  const { t } = useTranslation('translation')
  const words = useTextWords()
  const { language } = desk
  const [columns, setColumns] = useRemembered<ColumnCount>('translation.columns', (stored) => (stored === 'three' ? 'three' : 'two'))
  const shown = languagesShown(text, language, columns)
  const main = useRef<ColumnHandle>(null)
  const pane = useArrival()
  const aids = useRef<AidsHandle>(null)
  const hear = useCallback((typed: string) => aids.current?.hear(typed), [])
  const take = useCallback((taken: string) => {
    main.current?.take(taken)
    aids.current?.hear(taken)
  }, [])
  const goOn = (isApproving: boolean): void => {
    if (text.kind !== 'titles') main.current?.settle(isApproving)
    if (!desk.goOn()) announce(t('told.allDone', { language: words.language(language) }))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || isElsewhere(event)) return
    const isControl = event.ctrlKey || event.metaKey
    const act = actOf(event.key, isControl, event)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'done') goOn(false)
    else if (act === 'approve') goOn(true)
    else if (act === 'confirm') main.current?.settle(false)
    else if (act === 'start') take(text.text[text.source] ?? '')
    else desk.step(act === 'before' ? -1 : 1)
  }

  return (
    <section ref={pane} className={styles.pane} aria-label={t('editor.label')}>
      {/* The keys of the fields inside are caught before these hand their words on: what is said of a text is stored with it as one. */}
      <div
        role="presentation"
        className={styles.keys}
        onKeyDownCapture={onKeyDown}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere(event)) onClose()
        }}
      >
        <EditorHead view={view} desk={desk} text={text} columns={columns} onColumns={setColumns} onClose={onClose} />
        <div className={styles.work}>
          <div className={styles.texts}>
            <SinceThen text={text} language={language} />
            <div className={styles.columns} data-count={shown.length}>
              {shown.map((one) => (
                <LanguageColumn
                  key={one}
                  text={text}
                  language={one}
                  isMain={one === language}
                  {...(one === language && { ref: main, onTyping: hear })}
                />
              ))}
            </div>
            {text.kind === 'titles' ? <p className={styles.basis}>{t('editor.asGiven')}</p> : null}
            <div className={styles.go}>
              <Hint text={t('editor.done')} keys="Ctrl+Enter">
                <Button look="primary" onPress={() => goOn(false)}>
                  {t(language === text.source ? 'editor.doneSource' : 'editor.done')}
                </Button>
              </Hint>
            </div>
          </div>
          {text.kind === 'titles' ? null : (
            <aside className={styles.aids} aria-label={t('editor.aids')}>
              <AidsBeside ref={aids} view={view} text={text} language={language} onTake={take} />
            </aside>
          )}
        </div>
      </div>
    </section>
  )
}

/** The original at the left, the language into which one translates at the right of it; all three where one wants them. */
function languagesShown(text: MeetingText, language: Language, columns: ColumnCount): Language[] {
  const others = LANGUAGES.filter((one) => one !== text.source)
  if (columns === 'three') return [text.source, ...others]
  if (language !== text.source) return [text.source, language]
  return [text.source, ...others.filter((one) => hasText(text.text, one)).slice(0, 1)]
}

type Act = 'done' | 'approve' | 'confirm' | 'start' | 'before' | 'after'

function actOf(key: string, isControl: boolean, { shiftKey, altKey }: KeyboardEvent): Act | null {
  if (key === 'Enter' && isControl && !altKey) return shiftKey ? 'approve' : 'done'
  if (isControl || shiftKey) return null
  if (key === 'F8') return 'confirm'
  if (key === 'F9') return 'start'
  if (altKey && key === 'ArrowUp') return 'before'
  return altKey && key === 'ArrowDown' ? 'after' : null
}

/** A dialog or a list that was opened from here has its own keys, although React hands them on. */
function isElsewhere(event: KeyboardEvent): boolean {
  return event.target instanceof Node && !event.currentTarget.contains(event.target)
}
