import { useTranslation } from 'react-i18next'
import type { Obstacle } from '#shared/release/gate.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { RemedyLink } from '#renderer/findings/RemedyLink.tsx'
import { remedyFor, remedyForText } from '#renderer/findings/remedies.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './prepare.module.css'

/** Exactly what stands in the way, each with the way to mend it. */
export function Gate({ view, obstacles }: { view: MeetingView; obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation('releases')
  if (obstacles.length === 0) {
    return (
      <output className={styles.open}>
        <TickIcon />
        {t('gate.isOpen')}
      </output>
    )
  }
  return (
    <>
      <output className={styles.shut}>{t('gate.isShut', { count: obstacles.length })}</output>
      <ul className={styles.obstacles}>
        {obstacles.map((obstacle) => (
          <ObstacleLine key={obstacle.id} view={view} obstacle={obstacle} />
        ))}
      </ul>
    </>
  )
}

function ObstacleLine({ view, obstacle }: { view: MeetingView; obstacle: Obstacle }) {
  const ofReleases = usePhrase('releases')
  const ofChecks = usePhrase('checks')
  const words = obstacle.finding === null ? ofReleases(obstacle.what) : ofChecks(obstacle.what)
  return (
    <li className={styles.obstacle}>
      <span className={styles.mark} data-kind={obstacle.kind} aria-hidden="true" />
      <span>{words}</span>
      <Way view={view} obstacle={obstacle} about={words} />
    </li>
  )
}

function Way({ view, obstacle, about }: { view: MeetingView; obstacle: Obstacle; about: string }) {
  const { t } = useTranslation('releases')
  const route = useRoute()
  if (obstacle.finding !== null) return <RemedyLink view={view} remedy={remedyFor(view, obstacle.finding)} about={about} />
  if (obstacle.kind === 'conflict') {
    return (
      <a className={styles.way} href={addressOf({ screen: 'history', meeting: route.meeting, focus: null })} aria-label={`${t('gate.decide')} · ${about}`}>
        {t('gate.decide')}
      </a>
    )
  }
  const { record, field, language, kind } = obstacle
  if (record === null) return null
  // The desk has every text that is begun in some language; one that is begun in none is written where it belongs.
  if (field === null || language === null || isBegunNowhere(obstacle)) return <RemedyLink view={view} remedy={remedyForText(view, record, field ?? '')} about={about} />
  const words = t(kind === 'missing' ? 'gate.translate' : 'gate.lookAgain')
  return (
    <a className={styles.way} href={addressOf({ screen: 'translation', meeting: route.meeting, focus: `${record.kind}/${record.id}/${field}:${language}` })} aria-label={`${words} · ${about}`}>
      {words}
    </a>
  )
}

/** A required text, such as a title, that no language has. */
function isBegunNowhere({ kind, field, what }: Obstacle): boolean {
  const { name } = what.values
  return kind === 'missing' && (field === 'title' || field === 'name') && typeof name === 'object' && Object.keys(name).length === 0
}
