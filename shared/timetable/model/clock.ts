import { dayNumberOf, minutesOf, timeOfMinutes, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { Span } from '#shared/domain/fields.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { MINUTES_PER_DAY } from '#shared/foundation/time/index.ts'
import { USUAL_HOURS } from '#shared/domain/meeting/rules.ts'
import { SLOT_MINUTES } from './weights.ts'

export const SLOTS_A_DAY = MINUTES_PER_DAY / SLOT_MINUTES

/** `[from, until)` in slots. */
export interface Stretch {
  from: number
  until: number
}

/** The grid of a meeting: slot 0 is midnight of its first day. */
export interface Clock {
  days: readonly CalendarDate[]
  slots: number
  /** The venue's hours on each day, in slots of that day. */
  opens: number
  closes: number
  /** The slot in which a time falls; null on a day that is not of the meeting. */
  slotOf(day: CalendarDate, time: WallTime): number | null
  placeOf(slot: number): { day: CalendarDate; start: WallTime }
  /** The slots that a span touches; null on a day that is not of the meeting. */
  stretchOf(span: Span): Stretch | null
}

/** Whether so many slots lie within the venue's hours from a slot of a day on. */
export function isInHours({ opens, closes }: Clock, slotOfDay: number, slots: number): boolean {
  return slotOfDay >= opens && slotOfDay + slots <= closes
}

export function clockOf(meeting: Meeting, days: readonly CalendarDate[]): Clock {
  const [first] = days
  const firstNumber = first === undefined ? 0 : dayNumberOf(first)
  const opens = Math.ceil((meeting.opens === null ? USUAL_HOURS.opens : minutesOf(meeting.opens)) / SLOT_MINUTES)
  const closes = Math.floor((meeting.closes === null ? USUAL_HOURS.closes : minutesOf(meeting.closes)) / SLOT_MINUTES)
  const startOf = (day: CalendarDate): number | null => {
    const index = dayNumberOf(day) - firstNumber
    return index >= 0 && index < days.length ? index * SLOTS_A_DAY : null
  }
  return {
    days,
    slots: days.length * SLOTS_A_DAY,
    opens,
    closes,
    slotOf: (day, time) => {
      const midnight = startOf(day)
      return midnight === null ? null : midnight + Math.floor(minutesOf(time) / SLOT_MINUTES)
    },
    placeOf: (slot) => {
      const day = days[Math.floor(slot / SLOTS_A_DAY)]
      if (day === undefined) throw new RangeError(`No day of the meeting in slot ${slot}`)
      return { day, start: timeOfMinutes((slot % SLOTS_A_DAY) * SLOT_MINUTES) }
    },
    stretchOf: ({ day, from, until }) => {
      const midnight = startOf(day)
      if (midnight === null) return null
      return {
        from: midnight + (from === null ? 0 : Math.floor(minutesOf(from) / SLOT_MINUTES)),
        until: midnight + (until === null ? SLOTS_A_DAY : Math.ceil(minutesOf(until) / SLOT_MINUTES))
      }
    }
  }
}
