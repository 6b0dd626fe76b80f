import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { ARRIVAL_MINUTES, DEPARTURE_MINUTES } from '#shared/domain/attendance/travel.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Reading } from './reading.ts'
import { closingsOf } from './room-fit.ts'
import { minuteOf, overlaps, type Slot } from './slots.ts'

/** Why somebody cannot be somewhere, or can only just. */
export type Hindrance = 'away' | 'beforeArrival' | 'afterDeparture' | 'arrivalTight' | 'departureTight'

/** The spans in which a person is away, as minutes of the venue's clock. */
export function absencesOf(attendance: Attendance): { from: number; until: number }[] {
  return Object.values(attendance.away).map(({ day, from, until }) => ({ from: minuteOf(day, from, 0), until: minuteOf(day, until, 1440) }))
}

/**
 * What keeps a person from a session, the gravest first; null when nothing does. Travel concerns those who come in person;
 * a day of travel without a time is only held against sessions of other days.
 */
export function hindranceOf(attendance: Attendance, slot: { from: number; until: number }): Hindrance | null {
  if (absencesOf(attendance).some((absence) => overlaps(absence, slot))) return 'away'
  if (attendance.presence === 'remote') return null
  const { arrivalDay, arrivalTime, departureDay, departureTime } = attendance
  const arrival = arrivalDay === null ? -Infinity : minuteOf(arrivalDay, arrivalTime, 0)
  const departure = departureDay === null ? Infinity : minuteOf(departureDay, departureTime, 1440)
  if (slot.from < arrival) return 'beforeArrival'
  if (slot.until > departure) return 'afterDeparture'
  if (arrivalTime !== null && slot.from < arrival + ARRIVAL_MINUTES) return 'arrivalTight'
  if (departureTime !== null && slot.until > departure - DEPARTURE_MINUTES) return 'departureTight'
  return null
}

/** True when the room is not closed then and nobody who is named is kept from coming. */
export function isPossible(reading: Reading, { session }: Slot, at: { from: number; until: number }): boolean {
  const room = reading.roomOf(session)
  if (room !== null && closingsOf(room).some((closing) => overlaps(closing, at))) return false
  return namedIn(session).every((person) => {
    const delegate = reading.delegate(person)
    return delegate === null || hindranceOf(delegate.attendance, at) === null
  })
}
