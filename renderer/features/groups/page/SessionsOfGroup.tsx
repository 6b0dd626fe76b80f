import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import styles from './page.module.css'

/** When the group meets at this meeting; each line leads to the session. */
export function SessionsOfGroup({ view, group }: { view: MeetingView; group: Group }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const sessions = view.sessions.filter((session) => session.group === group.id)
  return (
    <Section title={t('sessions.title')}>
      {sessions.length === 0 ? (
        <p className={styles.quiet}>
          {t('sessions.none')} <a href={addressOf({ screen: 'sessions', meeting: view.meeting.id, focus: null })}>{t('sessions.open')}</a>
        </p>
      ) : (
        <ul>
          {sessions.map((session) => (
            <li key={session.id} className={styles.line}>
              <a className={styles.link} href={addressOf({ screen: 'sessions', meeting: view.meeting.id, focus: session.id })}>
                {textIn(session.title, language).text || code(`sessionKind.${session.kind}`)}
              </a>
              <span className={styles.quiet}>
                {session.day === null || session.start === null
                  ? t('sessions.unplaced')
                  : `${formatDate(session.day, language, { weekday: 'short', year: false, month: 'short' })}, ${formatTime(session.start, language)}`}
                {session.room === null ? '' : ` · ${textIn(view.room(session.room)?.name, language).text}`}
              </span>
              {session.status === 'cancelled' ? <Chip>{code('sessionStatus.cancelled')}</Chip> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
