import { Fragment } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import type { Suggestion } from '#shared/translation/aids/suggestions.ts'
import { compareWords } from '#shared/translation/compare.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import styles from './aids.module.css'

interface SuggestionListProps {
  view: MeetingView
  suggestions: readonly Suggestion[]
  source: string
  from: Language
  to: Language
  /** False until earlier meetings have been read. */
  isReady: boolean
  onTake: (suggestion: Suggestion, index: number) => void
}

/** Translations that exist already, each taken by a click or by its number. */
export function SuggestionList({ view, suggestions, source, from, to, isReady, onTake }: SuggestionListProps) {
  const { t } = useTranslation('aids')
  const language = useLanguage()
  return (
    <section className={styles.part} aria-label={t('suggestions.heading')}>
      <h2 className={styles.heading}>{t('suggestions.heading')}</h2>
      {suggestions.length === 0 ? (
        <p className={styles.quiet}>{t(isReady ? 'suggestions.none' : 'suggestions.loading')}</p>
      ) : (
        <ol className={styles.list}>
          {suggestions.map((suggestion, index) => (
            <li key={`${suggestion.line ?? ''} ${suggestion.text}`}>
              <Button className={styles.suggestion} onPress={() => onTake(suggestion, index)}>
                <span className={styles.score} data-exact={suggestion.score === 100 ? 'true' : undefined}>
                  {formatPercent(suggestion.score / 100, language)}
                  <Kbd keys={`Alt+${index + 1}`} />
                </span>
                <span className={styles.words}>
                  <span lang={LOCALE_TAGS[to]}>{suggestion.text}</span>
                  {suggestion.score === 100 ? null : <Difference stored={suggestion.source} source={lineOf(source, suggestion.line)} lang={LOCALE_TAGS[from]} />}
                  <span className={styles.origin}>{originOf(suggestion)}</span>
                </span>
              </Button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )

  function originOf({ origin, isAdapted, line }: Suggestion): string {
    const parts = [
      origin.kind === 'earlier' ? nameOf(origin.meeting) : t(`suggestions.${origin.kind}`),
      (origin.kind === 'here' || origin.kind === 'earlier') && origin.isApproved ? t('suggestions.approved') : '',
      isAdapted ? t('suggestions.adapted') : '',
      line === null ? '' : t('suggestions.line', { number: line + 1 })
    ]
    return parts.filter(Boolean).join(' · ')
  }

  function nameOf(meeting: string | null): string {
    const found = view.history.find(({ id }) => id === meeting)
    return found ? textIn(found.title, language).text || found.when || '' : ''
  }
}

/** What the stored source has otherwise than the source at hand. */
function Difference({ stored, source, lang }: { stored: string; source: string; lang: string }) {
  return (
    <span className={styles.difference} lang={lang}>
      {compareWords(stored, source).map(({ kind, text }, index) => {
        // The runs are in the order of the text and have no other name than their place.
        const key = `${index}${kind}`
        if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
        return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
      })}
    </span>
  )
}

function lineOf(source: string, line: number | null): string {
  return line === null ? source : (source.split('\n')[line] ?? '')
}
