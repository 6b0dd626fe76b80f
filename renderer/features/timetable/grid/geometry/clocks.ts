import type { Language } from '#shared/foundation/language.ts'
import { formatTime } from '#shared/foundation/formats/index.ts'
import { addMinutes, at, dateOf, MINUTES_PER_DAY, timeOf, timeOfMinutes, wallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import { canonicalZone, convertWallTime, isZone } from '#shared/foundation/zones/index.ts'

const CAPITALS = ['America/Toronto', 'America/Mexico_City'] as const

/** The zone that a second axis shows unless somebody chooses another: that of the other capital. */
export function otherCapital(venue: string): string {
  const [ottawa, mexico] = CAPITALS
  if (!isZone(venue)) return ottawa
  // A venue with the clock of Ottawa looks to Mexico City; everywhere else, both capitals being elsewhere too, to Ottawa.
  return canonicalZone(venue) === ottawa ? mexico : ottawa
}

/** A minute of a day as a clock of the venue shows it; beyond midnight it is the next morning. */
export function clockHere(minute: number, language: Language): string {
  return formatTime(timeOfMinutes(((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY), language)
}

/** The same minute as a clock of another zone shows it; '' where the venue has no zone. */
export function clockThere(day: CalendarDate, minute: number, venue: string, zone: string, language: Language): string {
  if (!isZone(venue) || !isZone(zone)) return ''
  const here = addMinutes(at(day, wallTime('00:00')), minute)
  return formatTime(timeOf(convertWallTime(venue, dateOf(here), timeOf(here), zone)), language)
}
