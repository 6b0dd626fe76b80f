import { useTranslation } from 'react-i18next'
import type { WhyNot } from '#shared/timetable/reasons/why-not.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { usePlaceWords } from '../changes/place-words.ts'
import styles from './proposal.module.css'

/** The sessions for which there is no place, each with the fewest rules that stand in its way. */
export function Unplaced({ view, unplaced, reasons }: { view: MeetingView; unplaced: readonly string[]; reasons: readonly WhyNot[] | null }) {
  const { t } = useTranslation('proposal')
  const why = usePhrase('timetable')
  const words = usePlaceWords(view)
  if (unplaced.length === 0) return null
  const known = new Map((reasons ?? []).map((one) => [one.session, one.reasons]))
  return (
    <section className={styles.unplaced} aria-label={t('unplaced.label')}>
      <h3 className={styles.subheading}>{t('unplaced.title', { count: unplaced.length })}</h3>
      <ul className={styles.list}>
        {unplaced.map((id) => {
          const session = view.session(id)
          if (session === null) return null
          const title = words.title(session)
          const because = known.get(id)
          return (
            <li key={id} className={styles.unplacedLine}>
              <span className={styles.changeTitle} lang={LOCALE_TAGS[title.language]}>
                {title.text}
              </span>
              <ul className={styles.because}>
                {because?.length === 0 ? <li>{t('unplaced.search')}</li> : because?.map((reason) => <li key={why(reason)}>{why(reason)}</li>)}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
