import { MINUTES_PER_DAY, type CalendarDate } from '#shared/foundation/time/index.ts'
import { BEARABLE_HOURS, GOOD_HOURS, OTTAWA, shiftsFrom } from '#shared/view/elsewhere.ts'
import { SLOT_MINUTES } from './weights.ts'

/** What the hours of the venue are for those who take part from afar. */
export interface HoursElsewhere {
  /** True when the slot of the day lies within the good hours of Ottawa. */
  isGood(slotOfDay: number, day: CalendarDate): boolean
  /** True when nobody in these zones would have to sit up or get up for a session over these slots of the day. */
  isBearable(slotOfDay: number, slots: number, day: CalendarDate, zones: readonly string[]): boolean
}

/** Where nobody knows the venue's zone, every hour is taken to be the same elsewhere. */
export function hoursElsewhere(venue: string): HoursElsewhere {
  const shifts = shiftsFrom(venue)
  const shiftOn = shifts ?? (() => 0)
  // Asked for every slot of every session: worked out once a day.
  const ottawa = new Map<CalendarDate, number>()
  const ottawaOn = (day: CalendarDate): number => {
    const known = ottawa.get(day) ?? shiftOn(day, OTTAWA)
    ottawa.set(day, known)
    return known
  }
  return {
    isGood: (slotOfDay, day) => {
      const minute = (slotOfDay * SLOT_MINUTES + ottawaOn(day) + MINUTES_PER_DAY) % MINUTES_PER_DAY
      return minute >= GOOD_HOURS.from && minute + SLOT_MINUTES <= GOOD_HOURS.until
    },
    isBearable: (slotOfDay, slots, day, zones) =>
      shifts === null ||
      zones.every((zone) => {
        const from = slotOfDay * SLOT_MINUTES + shiftOn(day, zone)
        return from >= BEARABLE_HOURS.from && from + slots * SLOT_MINUTES <= BEARABLE_HOURS.until
      })
  }
}
