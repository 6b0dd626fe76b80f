import { instantOf, offsetAtInstant } from '#shared/foundation/zones/index.ts'
import { isZone } from '#shared/foundation/zones/index.ts'
import { wallTime, MINUTES_PER_DAY, type CalendarDate } from '#shared/foundation/time/index.ts'
import { BEARABLE_HOURS, CAPITALS, GOOD_HOURS, SLOT_MINUTES } from './weights.ts'

/**
 * What the venue's minutes are on the clock of a zone: how many minutes that clock is ahead, at noon of the day. Zones
 * change their clocks at night, when no session runs.
 */
export function minutesAhead(venue: string, zone: string, day: CalendarDate): number {
  if (!isZone(venue)) return 0
  const { epochMs } = instantOf(venue, day, wallTime('12:00'))
  return offsetAtInstant(zone, epochMs) - offsetAtInstant(venue, epochMs)
}

/** True when the slot of the day lies within the good hours of Ottawa. */
export function isGoodHour(slotOfDay: number, venue: string, day: CalendarDate): boolean {
  return isWithin(slotOfDay, minutesAhead(venue, CAPITALS.CA, day), GOOD_HOURS)
}

/** True when nobody in the two capitals would have to sit up or get up for it. */
export function isBearable(slotOfDay: number, venue: string, day: CalendarDate): boolean {
  return Object.values(CAPITALS).every((zone) => isWithin(slotOfDay, minutesAhead(venue, zone, day), BEARABLE_HOURS))
}

function isWithin(slotOfDay: number, ahead: number, hours: { from: number; until: number }): boolean {
  const minute = (((slotOfDay * SLOT_MINUTES + ahead) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  return minute >= hours.from && minute + SLOT_MINUTES <= hours.until
}
