import { addMinutes, at, dayNumberOf, MINUTES_PER_DAY, minutesOf, timeOf, timeOfMinutes, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'

/** A session at its place in time: minutes since 1970 on the venue's clock, `until` the first minute after it. */
export interface Slot {
  session: Placed
  from: number
  until: number
}

/** Everything that takes place and has a time, in the order of the programme. */
export function slotsOf(sessions: readonly Session[]): Slot[] {
  return sessions.flatMap((session) => (session.status !== 'cancelled' && isPlaced(session) ? [slotOf(session)] : []))
}

function slotOf(session: Placed): Slot {
  const from = dayNumberOf(session.day) * MINUTES_PER_DAY + minutesOf(session.start)
  return { session, from, until: from + session.minutes }
}

/** A moment of the venue's clock in the same minutes. */
export function minuteOf(day: CalendarDate, time: WallTime | null, otherwise: number): number {
  return dayNumberOf(day) * MINUTES_PER_DAY + (time === null ? otherwise : minutesOf(time))
}

export function timeAt(minute: number): WallTime {
  return timeOfMinutes(((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY)
}

/** From when to when, as a sentence writes it. */
export function rangeOf({ session }: Slot): { time: WallTime; until: WallTime } {
  return { time: session.start, until: timeOf(addMinutes(at(session.day, session.start), session.minutes)) }
}

export function overlaps(a: { from: number; until: number }, b: { from: number; until: number }): boolean {
  return a.from < b.until && b.from < a.until
}
