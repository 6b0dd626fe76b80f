import type { Session } from '#shared/domain/session/schema.ts'
import { dayNumberOf, MINUTES_PER_DAY, minutesOf } from '#shared/foundation/time/index.ts'
import { titleOf, type Reading } from '../reading/reading.ts'
import { obstacle, type Obstacle } from './obstacle.ts'

/** What has to come before or after it, and the days of the meeting. */
export function orderAndDays(here: Reading, session: Session, minutes: number, without: ReadonlySet<string>): Obstacle[] {
  const { view } = here
  const before = session.after.flatMap((id) => {
    const earlier = id === session.id || without.has(id) ? null : here.slot(id)
    if (earlier === null) return []
    return [obstacle('orderBroken', 'error', { from: -Infinity, until: earlier.until }, 'after', { other: titleOf(view, earlier.session) })]
  })
  const later = here.slots
    .filter((slot) => slot.session.id !== session.id && !without.has(slot.session.id) && slot.session.after.includes(session.id))
    .map((slot) => obstacle('orderBroken', 'error', { from: slot.from - minutes + 1, until: Infinity }, 'before', { other: titleOf(view, slot.session) }))
  const [first] = view.days
  const last = view.days.at(-1)
  if (first === undefined || last === undefined) return [...before, ...later]
  const outside = [
    { from: -Infinity, until: dayNumberOf(first) * MINUTES_PER_DAY },
    { from: (dayNumberOf(last) + 1) * MINUTES_PER_DAY, until: Infinity }
  ]
  return [...before, ...later, ...outside.map((starts) => obstacle('outsideDays', 'error', starts, 'days', {}))]
}

/** In a room of the venue, outside of its hours. */
export function closedHours({ view, isVirtual }: Reading, minutes: number): Obstacle[] {
  const { opens, closes } = view.meeting
  if (isVirtual) return []
  return view.days.flatMap((day) => {
    const midnight = dayNumberOf(day) * MINUTES_PER_DAY
    const early = opens === null ? [] : [obstacle('outsideHours', 'warning', { from: midnight, until: midnight + minutesOf(opens) }, 'early', { time: { time: opens } })]
    const late =
      closes === null
        ? []
        : [obstacle('outsideHours', 'warning', { from: Math.max(midnight, midnight + minutesOf(closes) - minutes + 1), until: midnight + MINUTES_PER_DAY }, 'late', { time: { time: closes } })]
    return [...early, ...late]
  })
}
