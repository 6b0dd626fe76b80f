import type { Trilingual } from '#shared/foundation/language.ts'
import { addDays, calendarDateOf, weekdayOf, type CalendarDate } from '#shared/foundation/time/index.ts'

/** A day on which federal offices are closed. */
export interface Holiday {
  day: CalendarDate
  name: Trilingual
}

/** A day of a year that is there every year. */
export function onDay(year: number, month: number, day: number): CalendarDate {
  const date = calendarDateOf(year, month, day)
  if (date === null) throw new RangeError(`No day ${day} in month ${month} of ${year}`)
  return date
}

/** The `nth` Monday of a month, from 1. */
export function mondayOf(year: number, month: number, nth: number): CalendarDate {
  const first = onDay(year, month, 1)
  return addDays(first, ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1))
}
