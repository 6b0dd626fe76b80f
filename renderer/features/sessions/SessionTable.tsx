import { useTranslation } from 'react-i18next'
import { formatDate, formatDuration } from '#shared/foundation/formats/index.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { SessionRow } from './SessionRow.tsx'
import styles from './sessions.module.css'

interface Day {
  day: CalendarDate | null
  sessions: Session[]
}

const COLUMNS = ['time', 'session', 'kind', 'group', 'room', 'people', 'languages', 'status'] as const

/** The sessions under the heads of their days; those without a place come first, because they wait for someone. */
export function SessionTable(props: { view: MeetingView; sessions: readonly Session[]; findings: readonly Finding[]; chosen: string | null }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const inClash = new Set(props.findings.filter(({ rule, accepted }) => rule === 'roomTaken' && accepted === null).flatMap((finding) => finding.records.map((record) => record.id)))
  const headOf = ({ day }: Day): string => {
    if (day === null) return t('unplaced')
    return capital(formatDate(day, language, { weekday: 'long', article: false }))
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {daysOf(props.sessions).map((day) => (
          <tbody key={day.day ?? 'none'} data-waiting={day.day === null ? 'true' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length} className={styles.day}>
                {headOf(day)}
                <span className={styles.daySum}>
                  {t('daySum', { count: day.sessions.length, time: formatDuration(sumOf(day.sessions), language) })}
                </span>
              </th>
            </tr>
            {day.sessions.map((session) => (
              <SessionRow
                key={session.id}
                view={props.view}
                session={session}
                isChosen={props.chosen === session.id}
                isInClash={inClash.has(session.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function daysOf(sessions: readonly Session[]): Day[] {
  const days = new Map<CalendarDate | null, Day>()
  for (const session of sessions) {
    const day = isPlaced(session) ? session.day : null
    const found = days.get(day)
    if (found) found.sessions.push(session)
    else days.set(day, { day, sessions: [session] })
  }
  const waiting = days.get(null)
  return [...(waiting ? [waiting] : []), ...[...days.values()].filter(({ day }) => day !== null)]
}

function sumOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, session) => sum + (session.status === 'cancelled' ? 0 : session.minutes), 0)
}
