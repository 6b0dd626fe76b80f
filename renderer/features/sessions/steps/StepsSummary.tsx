import { useTranslation } from 'react-i18next'
import { formatDuration } from '#shared/foundation/formats/index.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import styles from './steps.module.css'

/** How many steps the run of show has and how much of the session they take, with the way to it. */
export function StepsSummary({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const route = useRoute()
  const { steps, minutes, over } = runOfShow(session)
  const said = t('steps.sum', { count: steps.length, time: formatDuration(minutes, language), length: formatDuration(session.minutes, language) })
  return (
    <div className={styles.summary} data-field="steps">
      <h3>{t('steps.title')}</h3>
      <span className={styles.said} data-over={over > 0 ? 'true' : undefined}>
        {steps.length === 0 ? t('steps.none') : said}
      </span>
      <a href={addressOf({ screen: 'sessions', meeting: route.meeting, focus: `${session.id}/steps` })}>{t('steps.open')}</a>
    </div>
  )
}
