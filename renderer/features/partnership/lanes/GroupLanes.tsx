import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { byRank } from '#shared/ledger/rank.ts'
import { eventsInOrder } from '#shared/domain/group/rules.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today, useRows } from '#renderer/store/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { yearScale, yearsOf, type YearScale } from '../years.ts'
import { laneOf, type Stretch } from './lanes.ts'
import styles from './lanes.module.css'

/** Every group the Partnership has had, each on a lane of years, with what happened to it in words. */
export function GroupLanes({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('partnership')
  const groups = [...useRows('group')].sort(byRank)
  const now = today()
  const dates = groups.flatMap((group) => eventsInOrder(group).flatMap(({ event }) => event.date ?? []))
  const scale = yearScale([...meetings.map(meetingDate), ...dates, now])
  if (groups.length === 0) return null
  return (
    <Section title={t('lanes.title')} look="sheet">
      <div className={styles.axis} aria-hidden="true">
        <span />
        <Axis scale={scale} />
      </div>
      <ul>
        {groups.map((group) => (
          <LaneOfGroup key={group.id} group={group} scale={scale} now={now} />
        ))}
      </ul>
      <p className={styles.legend}>
        <span className={styles.stretch} data-sample="true" /> {t('lanes.meets')}
        <span className={styles.stretch} data-sample="true" data-paused="true" /> {t('lanes.paused')}
        <span className={styles.stretch} data-sample="true" data-soft-start="true" /> {t('lanes.unknown')}
      </p>
    </Section>
  )
}

/** Years that divide by five are named. */
function Axis({ scale }: { scale: YearScale }) {
  const years = yearsOf(scale)
  const axis = useCssVariables<HTMLSpanElement>({ '--years': String(years.length) })
  return (
    <span ref={axis} className={styles.years}>
      {years.map((year) => (
        <span key={year} className={styles.year} data-named={year % 5 === 0}>
          {year % 5 === 0 ? year : ''}
        </span>
      ))}
    </span>
  )
}

function LaneOfGroup({ group, scale, now }: { group: Group; scale: YearScale; now: string }) {
  const { t } = useTranslation('partnership')
  const language = useLanguage()
  const { meeting } = useRoute()
  const lane = laneOf(group, scale, now)
  const events = useEventWords(group)
  return (
    <li className={styles.lane}>
      <span className={styles.words}>
        <a className={styles.name} href={addressOf({ screen: 'groups', meeting, focus: group.id })}>
          {textIn(group.name, language).text || t('lanes.unnamed')}
        </a>
        <span className={styles.events}>{events}</span>
      </span>
      <span className={styles.track} data-status={group.status} aria-hidden="true">
        {lane.stretches.map((stretch) => (
          <StretchOfLane key={stretch.from} stretch={stretch} />
        ))}
        {lane.marks.map(({ place, event }) => (
          <MarkOnLane key={`${event.kind} ${place}`} place={place} />
        ))}
      </span>
    </li>
  )
}

function StretchOfLane({ stretch }: { stretch: Stretch }) {
  const spot = useCssVariables<HTMLSpanElement>({ '--from': String(stretch.from), '--to': String(stretch.to) })
  return (
    <span
      ref={spot}
      className={styles.stretch}
      data-paused={stretch.isPaused || undefined}
      data-soft-start={stretch.softStart || undefined}
      data-soft-end={stretch.softEnd || undefined}
    />
  )
}

function MarkOnLane({ place }: { place: number }) {
  const spot = useCssVariables<HTMLSpanElement>({ '--from': String(place) })
  return <span ref={spot} className={styles.mark} />
}

/** "created August 2007 · renamed, date not known": the events in order. */
function useEventWords(group: Group): string {
  const { t } = useTranslation('partnership')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  return eventsInOrder(group)
    .map(({ event: { kind, date } }) => {
      const event = code(`groupEvent.${kind}`)
      return date === null ? t('lanes.undated', { event }) : t('lanes.dated', { event, date: formatPartialDate(date, language) })
    })
    .join(' · ')
}
