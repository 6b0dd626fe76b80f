import { useTranslation } from 'react-i18next'
import { formatDate, formatOrdinal, formatPartialDate, formatTime } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { CoChair } from '#shared/domain/group/schema.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { byTime, isPlaced } from '#shared/domain/session/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { yearOf, type Past } from './past.ts'
import styles from './person.module.css'

/** Meetings attended, seats held, and what somebody does in the sessions of this meeting. */
export function OverTheYears({ view, past }: { view: MeetingView; past: Past }) {
  const { t } = useTranslation(['people', 'codes'])
  const language = useLanguage()
  const say = useMeetingName()
  const groupName = useGroupName()
  return (
    <Section title={t('people:section.years')}>
      {past.meetings.length === 0 ? <p className={styles.soft}>{t('people:years.none')}</p> : null}
      <ol className={styles.years}>
        {past.meetings.map(({ meeting, attendance }) => (
          <li key={attendance.id} className={styles.year} data-here={meeting.id === view.meeting.id ? 'true' : undefined}>
            <span className={styles.when}>{yearOf(meeting) || t('people:years.noDate')}</span>
            <p>
              {say(meeting)}
              <span className={styles.what}>
                {[capital(t(`codes:role.${attendance.role}`)), ...attendance.groups.map(groupName), attendance.answer === 'declined' ? t('codes:answer.declined') : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ol>
      {past.seats.length === 0 ? null : (
        <>
          <h3 className={styles.part}>{t('people:years.seats')}</h3>
          <ul className={styles.lines}>
            {past.seats.map((seat) => (
              <li key={seat.id}>
                <a className={styles.link} href={addressOf({ screen: 'groups', meeting: view.meeting.id, focus: seat.group })}>
                  {groupName(seat.group) || t('people:grouping.otherGroup')}
                </a>
                <SeatFacts seat={seat} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SessionsHere view={view} past={past} language={language} />
    </Section>
  )
}

function SeatFacts({ seat }: { seat: CoChair }) {
  const { t } = useTranslation(['people', 'codes'])
  const language = useLanguage()
  const time =
    seat.until !== null
      ? t('people:years.fromUntil', { from: formatPartialDate(seat.from ?? '', language), until: formatPartialDate(seat.until, language) })
      : seat.from === null
        ? ''
        : t('people:years.since', { from: formatPartialDate(seat.from, language) })
  return <span className={styles.what}>{[t(`codes:sector.${seat.sector}`), time].filter(Boolean).join(' · ')}</span>
}

function SessionsHere({ view, past, language }: { view: MeetingView; past: Past; language: 'en' | 'fr' | 'es' }) {
  const { t } = useTranslation(['people', 'codes'])
  const here = past.sessions.filter(({ session }) => session.meeting === view.meeting.id).sort((a, b) => byTime(a.session, b.session))
  if (here.length === 0) return null
  return (
    <>
      <h3 className={styles.part}>{t('people:years.sessions')}</h3>
      <ul className={styles.lines}>
        {here.map(({ session, roles }) => (
          <li key={session.id}>
            <a className={styles.link} href={addressOf({ screen: 'sessions', meeting: view.meeting.id, focus: session.id })}>
              {textIn(session.title, language).text || t('people:years.untitled')}
            </a>
            <span className={styles.what}>
              {[
                roles.map((role) => t(`codes:sessionRole.${role}`)).join(', '),
                isPlaced(session)
                  ? `${formatDate(session.day, language, { month: 'short', year: false, article: false })}, ${formatTime(session.start, language)}`
                  : t('people:years.unplaced')
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A meeting by its city, or by its number. */
function useMeetingName(): (meeting: Meeting) => string {
  const { t } = useTranslation('people')
  const language = useLanguage()
  return (meeting) =>
    textIn(meeting.city, language).text ||
    textIn(meeting.title, language).text ||
    (meeting.ordinal === null ? t('years.meeting') : t('years.ordinal', { ordinal: formatOrdinal(meeting.ordinal, language) }))
}

function useGroupName(): (id: string) => string {
  const language = useLanguage()
  const groups = useRows('group')
  return (id) => textIn(groups.find((group) => group.id === id)?.name, language).text
}
