import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDuration } from '#shared/foundation/formats/index.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { tintsOf } from '../grid/cards/tints.ts'
import { useCardWords } from '../grid/cards/use-card-words.ts'
import styles from './tray.module.css'

/** What waits for a place: without a day or a time, or on a day on which nobody meets. Cancelled sessions do not wait. */
export function waitingIn(view: MeetingView, sessions: readonly Session[]): { unplaced: Session[]; outside: Session[] } {
  const days = new Set(view.days)
  const active = sessions.filter(({ status }) => status !== 'cancelled')
  return {
    unplaced: active.filter((session) => !isPlaced(session)),
    outside: sessions.filter((session) => isPlaced(session) && !days.has(session.day))
  }
}

/** The sessions that wait, to be dragged into the grid or taken there by the keyboard. */
export const Tray = memo(function Tray({ view, sessions, current }: { view: MeetingView; sessions: readonly Session[]; current: string | null }) {
  const { t } = useTranslation('timetable')
  const { unplaced, outside } = waitingIn(view, sessions)
  return (
    <div className={styles.tray} data-tray>
      <h2 className={styles.heading}>{t('tray.title', { count: unplaced.length })}</h2>
      {sessions.length === 0 ? (
        <NoSessions />
      ) : unplaced.length === 0 ? (
        <p className={styles.quiet}>{t('tray.empty')}</p>
      ) : (
        <Waiting view={view} sessions={unplaced} label={t('tray.label')} current={current} />
      )}
      {outside.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>{t('tray.outside', { count: outside.length })}</h2>
          <Waiting view={view} sessions={outside} label={t('tray.outsideLabel')} current={current} />
        </>
      )}
      {sessions.length === 0 ? null : <p className={styles.quiet}>{t('tray.how')}</p>}
    </div>
  )
})

function NoSessions() {
  const { t } = useTranslation('timetable')
  return (
    <>
      <p className={styles.quiet}>{t('tray.none')}</p>
      <div>
        <Button onPress={() => navigate({ screen: 'sessions' })}>{t('tray.enter')}</Button>
      </div>
    </>
  )
}

function Waiting({ view, sessions, label, current }: { view: MeetingView; sessions: readonly Session[]; label: string; current: string | null }) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const words = useCardWords(view)
  const tints = tintsOf(view)
  const focusable = sessions.some(({ id }) => id === current) ? current : sessions[0]?.id
  return (
    <ul className={styles.list} aria-label={label}>
      {sessions.map((session) => {
        const { title, titleLanguage, foot } = words(session, undefined, true)
        const facts = [formatDuration(session.minutes, language), session.day === null ? '' : formatDate(session.day, language, { weekday: 'short', month: 'short', year: false }), foot]
        const wish = session.wish === null ? '' : t(`tray.wish.${session.wish}`)
        return (
          <li key={session.id}>
            <button type="button" className={styles.item} data-session={session.id} data-tint={tints.get(session.group ?? '')} tabIndex={session.id === focusable ? 0 : -1}>
              <span className={styles.title} lang={LOCALE_TAGS[titleLanguage]}>
                {title}
              </span>
              <span className={styles.facts}>{[...facts, wish].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
