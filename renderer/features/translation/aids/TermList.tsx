import { useId, useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { likeIn } from '#shared/translation/aids/suggestions.ts'
import { wordingsIn, wordingsOf, type BaseTerm } from '#shared/translation/terms/base.ts'
import { placesOf, termsIn } from '#shared/translation/terms/find.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './aids.module.css'

interface TermListProps {
  source: string
  from: Language
  to: Language
  draft: string
  base: readonly BaseTerm[]
  onTake: (text: string) => void
}

/** The terms of the base in the source, with how they are said in the language of the translation; a click puts them in. */
export function TermList({ source, from, to, draft, base, onTake }: TermListProps) {
  const { t } = useTranslation('aids')
  const hint = useId()
  const found = useMemo(() => {
    const terms = termsIn(source, from, base).filter(({ term }) => term.standing !== 'forbidden' && wordingsIn(term, to).length > 0)
    return [...new Map(terms.map((one) => [one.term.id, one])).values()]
  }, [source, from, to, base])
  const insert = (wording: string): void => {
    const isHead = draft.trim() === ''
    onTake(isHead ? likeIn(source, wording) : `${draft.replace(/\s+$/, '')} ${wording}`)
    announce(t('terms.inserted', { term: wording }))
  }
  return (
    <section className={styles.part} aria-label={t('terms.heading')}>
      <span id={hint} hidden>
        {t('terms.hint')}
      </span>
      <div className={styles.head}>
        <h2 className={styles.heading}>{t('terms.heading')}</h2>
        <a className={styles.link} href={addressOf({ screen: 'terms', meeting: null, focus: null })}>
          {t('terms.all')}
        </a>
      </div>
      {found.length === 0 ? (
        <p className={styles.quiet}>{t('terms.none')}</p>
      ) : (
        <ul className={styles.list}>
          {found.map(({ term, from: start, to: end }) => {
            const [wording = '', ...others] = wordingsIn(term, to)
            const isUsed = wordingsIn(term, to).some((one) => placesOf(one, draft, to).length > 0)
            const wrong = wordingsOf(term.forbidden[to])
            return (
              <li key={term.id}>
                <Button className={styles.term} aria-describedby={hint} onPress={() => insert(wording)}>
                  <span className={styles.termSource} lang={LOCALE_TAGS[from]}>
                    {source.slice(start, end)}
                  </span>
                  <span className={styles.termTarget} lang={LOCALE_TAGS[to]}>
                    {wording}
                    {isUsed ? <TickIcon /> : null}
                  </span>
                </Button>
                {others.length + wrong.length === 0 ? null : (
                  <p className={styles.termMore}>
                    {others.length === 0 ? '' : t('terms.also', { wordings: others.join(', ') })}
                    {others.length > 0 && wrong.length > 0 ? ' · ' : ''}
                    {wrong.length === 0 ? '' : t('terms.never', { wordings: wrong.join(', ') })}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
