import { useTranslation } from 'react-i18next'
import { BOOTH_MINUTES_A_DAY } from '#shared/domain/session/interpretation.ts'
import { formatDuration } from '#shared/foundation/formats/index.ts'
import type { Load } from '#shared/view/interpretation.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Bar } from '#renderer/ui/data/Bars.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { useWords } from './words.ts'
import styles from './interpretation.module.css'

/** What each interpreter does that day against the most that a team of its size, or work from a distance, allows. */
export function Loads({ view, loads }: { view: MeetingView; loads: readonly Load[] }) {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const { name } = useWords(view)
  const longest = Math.max(BOOTH_MINUTES_A_DAY, ...loads.map(({ minutes, limit }) => Math.max(minutes, limit)))
  return (
    <Section title={t('hours')} look="sheet">
      {loads.length === 0 ? <p className={styles.soft}>{t('noLoads')}</p> : null}
      <ul className={styles.loads}>
        {loads.map(({ person, minutes, limit, isRemote, sessions }) => (
          <li key={person}>
            <span>
              {name(person)} {isRemote ? <span className={styles.soft}>{t('remote')}</span> : null}
            </span>
            <Bar value={minutes} maximum={longest} tone={minutes > limit ? 'warn' : 'accent'} />
            <span className={styles.load} data-over={minutes > limit ? 'true' : undefined}>
              {t('load', { count: sessions, time: formatDuration(minutes, language), limit: formatDuration(limit, language) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
