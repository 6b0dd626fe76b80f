import { minutesOf } from '#shared/foundation/time/index.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Clock, Stretch } from './clock.ts'
import { SLOT_MINUTES, TRAVEL_MINUTES } from './weights.ts'

/** Why somebody cannot be had: they are away, or still or already travelling. */
export interface Absence extends Stretch {
  why: 'away' | 'travel'
}

/** When a person cannot take part. Travel keeps nobody who takes part from afar. */
export function absencesOf(attendance: Attendance, clock: Clock): Absence[] {
  const away = Object.values(attendance.away).flatMap((span) => {
    const stretch = clock.stretchOf(span)
    return stretch === null ? [] : [{ ...stretch, why: 'away' as const }]
  })
  if (attendance.presence === 'remote') return away
  return [...away, ...travelOf(attendance, clock)]
}

function travelOf({ arrivalDay, arrivalTime, departureDay, departureTime }: Attendance, clock: Clock): Absence[] {
  const travel = Math.ceil(TRAVEL_MINUTES / SLOT_MINUTES)
  const found: Absence[] = []
  const [first] = clock.days
  const last = clock.days.at(-1)
  if (arrivalDay !== null && first !== undefined && arrivalDay >= first) {
    const midnight = clock.stretchOf({ day: arrivalDay, from: null, until: null })?.from ?? clock.slots
    const until = arrivalTime === null ? midnight : midnight + Math.ceil(minutesOf(arrivalTime) / SLOT_MINUTES) + travel
    found.push({ from: 0, until, why: 'travel' })
  }
  if (departureDay !== null && last !== undefined && departureDay <= last) {
    const midnight = clock.stretchOf({ day: departureDay, from: null, until: null })?.from
    // Who left before the meeting began has no part of it; without a time the whole day of departure is still theirs.
    const from = midnight === undefined ? 0 : departureTime === null ? midnight + clock.slots / clock.days.length : midnight + Math.floor(minutesOf(departureTime) / SLOT_MINUTES) - travel
    found.push({ from: Math.max(0, from), until: clock.slots, why: 'travel' })
  }
  return found.filter(({ from, until }) => until > from)
}
