import { minutesOf } from '#shared/foundation/time/index.ts'
import { shiftsFrom } from '#shared/view/elsewhere.ts'
import type { Slot } from './slots.ts'

/** The clock of another place during a session, in minutes of the venue's day: 8:30 where it is two hours earlier is 390. */
export interface HoursElsewhere {
  from: number
  until: number
}

export function clocksFrom(venue: string): ((slot: Slot, zone: string) => HoursElsewhere) | null {
  const shiftOn = shiftsFrom(venue)
  if (shiftOn === null) return null
  return ({ session }, zone) => {
    const from = minutesOf(session.start) + shiftOn(session.day, zone)
    return { from, until: from + session.minutes }
  }
}
