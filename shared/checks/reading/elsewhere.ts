import type { Person } from '#shared/domain/person/schema.ts'
import { MINUTES_PER_DAY, minuteNumberOf, minutesOf, wallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import { canonicalZone, cities, convertWallTime, isZone } from '#shared/foundation/zones/index.ts'
import type { Slot } from './slots.ts'

export const OTTAWA = 'America/Toronto'
const CAPITAL_ZONES = { CA: OTTAWA, MX: 'America/Mexico_City' } as const

/** Where a person sits who takes part from a distance: the largest city of their province or state, else their capital. */
export function zoneOfPerson({ country, subdivision }: Person): string {
  const part = subdivision?.slice(3)
  const city = part === undefined ? undefined : cities().find((one) => one.country === country && one.subdivision === part)
  return city?.zone ?? CAPITAL_ZONES[country]
}

/** The clock of another place during a session, in minutes of the venue's day: 8:30 where it is two hours earlier is 390. */
export interface HoursElsewhere {
  from: number
  until: number
}

/** Shifts a day and zone once and remembers them: clocks do not change during the day. */
export function clocksFrom(venue: string): ((slot: Slot, zone: string) => HoursElsewhere) | null {
  if (!isZone(venue)) return null
  const here = canonicalZone(venue)
  const shifts = new Map<string, number>()
  return ({ session }, zone) => {
    const key = `${session.day} ${zone}`
    let shift = shifts.get(key)
    if (shift === undefined) {
      shift = shiftOn(session.day, here, zone)
      shifts.set(key, shift)
    }
    const from = minutesOf(session.start) + shift
    return { from, until: from + session.minutes }
  }
}

function shiftOn(day: CalendarDate, here: string, there: string): number {
  if (here === there) return 0
  const noon = wallTime('12:00')
  const shift = minuteNumberOf(convertWallTime(here, day, noon, there)) % MINUTES_PER_DAY - minutesOf(noon)
  // Over midnight, the nearer day is meant: no two zones here are half a day apart.
  return shift > MINUTES_PER_DAY / 2 ? shift - MINUTES_PER_DAY : shift < -MINUTES_PER_DAY / 2 ? shift + MINUTES_PER_DAY : shift
}
