import { useCallback, useEffect, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { AGENDA_PARTS, type AgendaPart } from '#shared/domain/item/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { GrowingText } from '#renderer/ui/fields/text/GrowingText.tsx'
import { useLetters } from '#renderer/ui/fields/text/letters.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import inPlace from '#renderer/ui/fields/text/InPlaceText.module.css'
import { useOffers } from '#renderer/ui/fields/offers/use-offers.tsx'
import type { Phrases } from '#renderer/ui/fields/offers/use-phrases.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { placeOfPart } from './place.ts'
import { missingStandardLines, type StandardLine } from './standard-lines.ts'
import styles from './agenda.module.css'

/**
 * The line at the foot, where the next item is typed: in one language or in all, then Enter, or by leaving the line. While one
 * types, standard phrases are offered whole, in three languages, as is a standard line that the agenda lacks.
 */
export function NewLine({ view, languages, phrases }: { view: MeetingView; languages: readonly Language[]; phrases: Phrases }) {
  const { t } = useTranslation(['agenda', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const [title, setTitle] = useState<Trilingual>({})
  const [part, setPart] = useState<AgendaPart>('substantive')
  const items = view.agenda.map((line) => line.item)
  const offered = missingStandardLines(view)

  const add = async (line: StandardLine): Promise<void> => {
    const { rank, position } = placeOfPart(items, line.part)
    await perform(addItem(newId(), { meeting: view.meeting.id, rank, note: {}, session: null, documents: [], ...line }))
    announce(t('agenda:added', { name: textIn(line.title, language).text, number: position + 1 }))
  }
  const commit = (): void => {
    const written = Object.fromEntries(LANGUAGES.flatMap((key) => (title[key]?.trim() ? [[key, title[key]?.trim()]] : [])))
    if (Object.keys(written).length === 0) return
    setTitle({})
    void add({ part, title: written, purpose: null, lead: null, minutes: null }).catch(() => setTitle(title))
  }
  const latest = useLatest(commit)
  // Keys lead to another screen, and the window closes, without the line being left first.
  useEffect(() => {
    const leave = (): void => latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [latest])
  const takePhrase = (key: string): void => {
    const taken = phrases.taken('title', key)
    if (taken === null) return
    const typed = title
    setTitle({})
    const facts = taken.phrase.facts ?? { part, purpose: null, lead: null, minutes: null }
    void add({ ...facts, title: taken.text }).catch(() => setTitle(typed))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape') setTitle({})
  }
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (event.relatedTarget instanceof Element && !event.currentTarget.contains(event.relatedTarget) && !event.relatedTarget.closest('[role="listbox"]')) commit()
  }

  return (
    <tr className={styles.newLine} onBlur={onBlur}>
      <th scope="row" className={styles.number}>
        <span className={styles.numberLine}>{items.length + 1}</span>
      </th>
      {languages.map((shown, index) => (
        <td key={shown} colSpan={index === languages.length - 1 ? 2 : 1} lang={LOCALE_TAGS[shown]}>
          <NewTitle
            language={shown}
            text={title[shown] ?? ''}
            placeholder={index === 0 ? t('agenda:newHint') : t('agenda:titleMissing')}
            phrases={phrases}
            onChange={(text) => setTitle((before) => ({ ...before, [shown]: text }))}
            onTake={takePhrase}
            onKeyDown={onKeyDown}
          />
          {index === 0 ? (
            <div className={styles.newPart} lang={LOCALE_TAGS[language]}>
              <Select
                label={t('agenda:part')}
                isLabelHidden
                value={part}
                options={AGENDA_PARTS.map((id) => ({ id, label: capital(t(`codes:agendaPart.${id}`)) }))}
                onChange={setPart}
              />
            </div>
          ) : null}
          {index === languages.length - 1 && offered.length > 0 ? (
            <div className={styles.offered} lang={LOCALE_TAGS[language]}>
              <p>{t('agenda:standard')}</p>
              {offered.map((line) => (
                <Button key={line.part} look="quiet" size="small" onPress={() => void add(line)}>
                  {textIn(line.title, language).text}
                </Button>
              ))}
            </div>
          ) : null}
        </td>
      ))}
    </tr>
  )
}

interface NewTitleProps {
  language: Language
  text: string
  placeholder: string
  phrases: Phrases
  onChange: (text: string) => void
  onTake: (key: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The box in which the title of the next item is typed in one language. */
function NewTitle({ language, text, placeholder, phrases, onChange, onTake, onKeyDown }: NewTitleProps) {
  const { t } = useTranslation(['agenda', 'codes', 'ui'])
  const find = useCallback((typed: string) => phrases.find('title', typed, language), [phrases, language])
  const offers = useOffers({ label: t('ui:offers.phrases'), lang: LOCALE_TAGS[language], text, find, onTake: ({ id }) => onTake(id) })
  const letters = useLetters(text, (next) => {
    offers.onTyping()
    onChange(next)
  })
  return (
    <AriaTextField
      className={inPlace.field}
      aria-label={t('agenda:newIn', { language: t(`codes:language.${language}`) })}
      value={text}
      onChange={letters.onChange}
      onInput={letters.onInput}
      onFocus={letters.onFocus}
      onBlur={offers.close}
    >
      <GrowingText
        value={text}
        lang={LOCALE_TAGS[language]}
        placeholder={placeholder}
        typed={letters.typed}
        offered={offers.input}
        onKeyDown={(event) => {
          if (!offers.onKeyDown(event)) onKeyDown(event)
        }}
      />
      {offers.list}
    </AriaTextField>
  )
}
