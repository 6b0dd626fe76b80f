import { memo, useImperativeHandle, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { hasText, type Language } from '#shared/foundation/language.ts'
import { chooseSource, withdrawApprovals } from '#shared/domain/wording/edits.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { usePerform, useSettings } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { InPlaceText } from '#renderer/ui/fields/text/InPlaceText.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { TextStateMark } from '#renderer/ui/marks/TextStateMark.tsx'
import { Hint } from '#renderer/ui/overlays/Tooltip.tsx'
import { RichTextField } from '#renderer/ui/rich-text/RichTextField.tsx'
import { useTextWords } from '../words.ts'
import { Basis } from './Basis.tsx'
import styles from './editor.module.css'
import { useWriting } from './use-writing.ts'

/** What the desk can ask of a column from outside: by keys, by what helps a translator. */
export interface ColumnHandle {
  take: (words: string) => void
  settle: (isApproving: boolean) => void
  now: () => string
}

interface ColumnProps {
  text: MeetingText
  language: Language
  /** The language into which one translates: its column says what can be done with it. */
  isMain: boolean
  ref?: Ref<ColumnHandle>
  /** Hears every letter. */
  onTyping?: (words: string) => void
}

/** One text in one language: its words to write, how it stands, and what can be said of it. Drawn anew only when it changes itself. */
export const LanguageColumn = memo(function LanguageColumn({ text, language, isMain, ref, onTyping }: ColumnProps) {
  const { t } = useTranslation('translation')
  const words = useTextWords()
  const [{ author }] = useSettings()
  const writing = useWriting(text, language)
  const { take, settle, now } = writing
  useImperativeHandle(
    ref,
    () => ({ take, now, settle: (isApproving) => settle(isApproving ? { by: author, at: new Date().toISOString() } : null) }),
    [take, settle, now, author]
  )
  const hear = (typed: string): void => {
    writing.onTyping(typed)
    onTyping?.(typed)
  }
  const label = t('editor.write', { language: words.language(language), what: words.field(text) })
  return (
    <section className={styles.column} aria-label={label} data-main={isMain ? 'true' : undefined}>
      <header className={styles.columnHead}>
        <h3 className={styles.language} lang={LOCALE_TAGS[language]}>
          {OWN_NAMES[language]}
        </h3>
      </header>
      <div className={styles.paper}>
        {text.isRich ? (
          <RichTextField
            key={writing.key}
            label={label}
            isLabelHidden
            language={language}
            value={writing.value}
            look="inPlace"
            minimumLines={4}
            placeholder={t('editor.missing')}
            onChange={writing.onChange}
            onTyping={hear}
          />
        ) : (
          <InPlaceText
            key={writing.key}
            label={label}
            language={language}
            value={writing.value}
            isMultiline={text.path.endsWith('text') || text.path.endsWith('note')}
            placeholder={t('editor.missing')}
            onChange={writing.onChange}
            onTyping={hear}
          />
        )}
      </div>
      <div className={styles.standing}>
        <TextStateMark state={text.states[language]} />
        <Basis text={text} language={language} />
      </div>
      {text.kind === 'titles' ? null : <Says text={text} language={language} isMain={isMain} writing={writing} />}
    </section>
  )
})

/** What one can say of a text: that it is still right, that it is approved, that it is the original. */
function Says({ text, language, isMain, writing }: { text: MeetingText; language: Language; isMain: boolean; writing: Pick<ColumnHandle, 'take'> & { settle: (approver: { by: string; at: string } | null) => void } }) {
  const { t } = useTranslation('translation')
  const words = useTextWords()
  const perform = usePerform()
  const [{ author }] = useSettings()
  const state = text.states[language]
  const isThere = hasText(text.text, language)
  const isMore = language !== text.source || state === 'approved'
  const keys = (written: string): string | undefined => (isMain ? written : undefined)
  const makeSource = async (): Promise<void> => {
    await perform(chooseSource(text, language))
    announce(t('told.source', { language: words.language(language) }))
  }
  return (
    <div className={styles.says}>
      {state === 'stale' ? (
        <Hint text={t('editor.confirm')} keys={keys('F8')}>
          <Button size="small" onPress={() => writing.settle(null)}>
            {t('editor.confirm')}
          </Button>
        </Hint>
      ) : null}
      {isThere && state !== 'approved' ? (
        <Hint text={t('editor.approve')} keys={keys('Ctrl+Shift+Enter')}>
          <Button size="small" onPress={() => writing.settle({ by: author, at: new Date().toISOString() })}>
            {t('editor.approve')}
          </Button>
        </Hint>
      ) : null}
      {isMore ? (
        <Menu
          label={t('editor.more', { language: words.language(language) })}
          trigger={
            <IconButton label={t('editor.more', { language: words.language(language) })} size="small">
              <MoreIcon />
            </IconButton>
          }
        >
          {language === text.source ? null : (
            <MenuItem label={t('editor.start')} {...(isMain && { keys: 'F9' })} onAction={() => writing.take(text.text[text.source] ?? '')} />
          )}
          {language === text.source || !isThere ? null : <MenuItem label={t('editor.makeSource')} onAction={() => void makeSource()} />}
          {state === 'approved' ? <MenuItem label={t('editor.withdraw')} onAction={() => void perform(withdrawApprovals([{ text, language }]))} /> : null}
        </Menu>
      ) : null}
    </div>
  )
}
