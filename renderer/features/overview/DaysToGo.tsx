import { useTranslation } from 'react-i18next'
import { otherCountry, type Country } from '#shared/foundation/country.ts'
import { formatDate, formatNumber, formatTime } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { dateOf, daysBetween, timeOf, type WallTime } from '#shared/foundation/time/index.ts'
import { canonicalZone, convertWallTime, isZone, zoneTimeName } from '#shared/foundation/zones/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { Detail } from './details/details.ts'
import styles from './overview.module.css'

const CAPITAL_ZONES: Readonly<Record<Country, string>> = { CA: 'America/Toronto', MX: 'America/Mexico_City' }

/** How many days are left, and when the opening is on the clocks of both capitals. */
export function DaysToGo({ view, onDetail }: { view: MeetingView; onDetail: (detail: Detail) => void }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const first = view.days[0]
  const last = view.days.at(-1)
  const now = today()
  if (!first || !last) {
    return (
      <Section title={t(view.meeting.held ? 'days.over' : 'days.title')}>
        <p className={styles.until}>{t(view.meeting.held ? 'days.held' : 'days.noDates')}</p>
        <div className={styles.action}>
          <Button look="quiet" size="small" onPress={() => onDetail('dates')}>
            {t('days.setDates')}
          </Button>
        </div>
      </Section>
    )
  }
  const left = daysBetween(now, first)
  const since = daysBetween(last, now)
  const day = formatDate(first, language, { weekday: 'long' })
  if (since > 0) {
    return (
      <Section title={t('days.over')}>
        <Countdown figure={formatNumber(since, language)} lines={[t('days.since', { count: since }), formatDate(last, language, { weekday: 'long' })]} />
      </Section>
    )
  }
  if (left <= 0) {
    return (
      <Section title={t('days.running')}>
        <Countdown figure={String(1 - left)} lines={[t('days.dayOf', { day: 1 - left, count: view.days.length }), ...openingTimes(view, language)]} />
      </Section>
    )
  }
  return (
    <Section title={t('days.title')}>
      <Countdown figure={formatNumber(left, language)} lines={[t('days.until', { count: left }), day, ...openingTimes(view, language)]} />
    </Section>
  )
}

function Countdown({ figure, lines }: { figure: string; lines: readonly string[] }) {
  return (
    <div className={styles.countdown}>
      <span className={styles.figure}>{figure}</span>
      <p className={styles.until}>
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </p>
    </div>
  )
}

/** When the first session begins: on the venue's clock, and on that of the other capital, with its day where that differs. */
function openingTimes({ meeting, sessions }: MeetingView, language: Language): string[] {
  const opening = openingSession(sessions.filter((session): session is Placed => session.status !== 'cancelled' && isPlaced(session)))
  if (!opening || !isZone(meeting.zone)) return []
  const here = onClock(opening.start, meeting.zone, language)
  const other = CAPITAL_ZONES[otherCountry(meeting.host)]
  if (canonicalZone(meeting.zone) === other) return [here]
  const moment = convertWallTime(meeting.zone, opening.day, opening.start, other)
  const dayThere = dateOf(moment) === opening.day ? '' : `${formatDate(dateOf(moment), language, { year: false })}, `
  return [here, dayThere + onClock(timeOf(moment), other, language)]
}

/** "9:00 a.m. Mexico City time"; French and Spanish part the two by a comma. */
function onClock(time: WallTime, zone: string, language: Language): string {
  return `${formatTime(time, language)}${language === 'en' ? ' ' : ', '}${zoneTimeName(zone, language)}`
}

/** The first plenary, since people register and have coffee before it; else whatever comes first. */
function openingSession(placed: readonly Placed[]): Placed | undefined {
  return placed.find((session) => session.kind === 'plenary') ?? placed[0]
}
