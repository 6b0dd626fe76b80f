import { dayNumberOf, MINUTES_PER_DAY, minutesOf, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { ARRIVAL_MINUTES, DEPARTURE_MINUTES } from '#shared/domain/attendance/travel.ts'
import type { Clock, Stretch } from './clock.ts'
import { SLOT_MINUTES } from './weights.ts'

/** Why somebody cannot be had: they are away, or still or already travelling. */
export interface Absence extends Stretch {
  why: 'away' | 'travel'
}

/** When a person cannot take part. Travel keeps nobody who takes part from afar. */
export function absencesOf(attendance: Attendance, clock: Clock, isVirtual: boolean): Absence[] {
  const away = Object.values(attendance.away).flatMap((span) => {
    const stretch = clock.stretchOf(span)
    return stretch === null ? [] : [{ ...stretch, why: 'away' as const }]
  })
  if (isVirtual || attendance.presence === 'remote') return away
  return [...away, ...travelOf(attendance, clock)]
}

/** A day of travel without a time leaves that day free, as for the checks. */
function travelOf({ arrivalDay, arrivalTime, departureDay, departureTime }: Attendance, { days, slots }: Clock): Absence[] {
  const [first] = days
  if (first === undefined) return []
  const minute = (day: CalendarDate, time: WallTime | null, otherwise: number): number =>
    (dayNumberOf(day) - dayNumberOf(first)) * MINUTES_PER_DAY + (time === null ? otherwise : minutesOf(time))
  const arrival = arrivalDay === null ? 0 : minute(arrivalDay, arrivalTime, 0) + (arrivalTime === null ? 0 : ARRIVAL_MINUTES)
  const departure = departureDay === null ? Infinity : minute(departureDay, departureTime, MINUTES_PER_DAY) - (departureTime === null ? 0 : DEPARTURE_MINUTES)
  const there = Math.min(slots, Math.ceil(arrival / SLOT_MINUTES))
  const gone = Math.max(0, Math.min(slots, Math.floor(departure / SLOT_MINUTES)))
  const found: Absence[] = [{ from: 0, until: there, why: 'travel' }, { from: gone, until: slots, why: 'travel' }]
  return found.filter(({ from, until }) => until > from)
}
