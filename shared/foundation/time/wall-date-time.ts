import { addDays, dateOfDayNumber, dayNumberOf, isCalendarDate, type CalendarDate } from './calendar-date.ts'
import { isWallTime, MINUTES_PER_DAY, minutesOf, timeOfMinutes, type WallTime } from './wall-time.ts'

declare const wallDateTimeBrand: unique symbol

/**
 * A day and a time on the clocks of one place, `'2027-10-14T09:30'` (ISO 8601 local date and time). With the venue's
 * zone it is an instant (see `zones`), never without. Strings sort as moments of one place do.
 */
export type WallDateTime = string & { readonly [wallDateTimeBrand]: true }

export function isWallDateTime(value: unknown): value is WallDateTime {
  return typeof value === 'string' && value[10] === 'T' && isCalendarDate(value.slice(0, 10)) && isWallTime(value.slice(11))
}

export function parseWallDateTime(text: string): WallDateTime | null {
  return isWallDateTime(text) ? text : null
}

/** A moment known to be right when the program is written. Throws RangeError otherwise. */
export function wallDateTime(text: string): WallDateTime {
  if (!isWallDateTime(text)) throw new RangeError(`Not a local date and time (YYYY-MM-DDTHH:MM): ${text}`)
  return text
}

export function at(date: CalendarDate, time: WallTime): WallDateTime {
  return `${date}T${time}` as WallDateTime // both parts are checked by their types
}

export function dateOf(moment: WallDateTime): CalendarDate {
  return moment.slice(0, 10) as CalendarDate // checked when the moment was made
}

export function timeOf(moment: WallDateTime): WallTime {
  return moment.slice(11) as WallTime // checked when the moment was made
}

/** Minutes since 1970-01-01T00:00 on the clock of the same place. */
export function minuteNumberOf(moment: WallDateTime): number {
  return dayNumberOf(dateOf(moment)) * MINUTES_PER_DAY + minutesOf(timeOf(moment))
}

/** The inverse of {@link minuteNumberOf}. Throws RangeError outside the years 1–9999 or for a fraction. */
export function momentOfMinuteNumber(minuteNumber: number): WallDateTime {
  const day = Math.floor(minuteNumber / MINUTES_PER_DAY)
  return at(dateOfDayNumber(day), timeOfMinutes(minuteNumber - day * MINUTES_PER_DAY))
}

/**
 * `minutes` later on the clock of the same place, over midnight if need be. It counts what the clock shows: when
 * summer time starts in between, use the instants of `zones` instead.
 */
export function addMinutes(moment: WallDateTime, minutes: number): WallDateTime {
  return momentOfMinuteNumber(minuteNumberOf(moment) + minutes)
}

/** Minutes that the clock shows from `from` to `to`; negative when `to` is earlier. */
export function minutesBetween(from: WallDateTime, to: WallDateTime): number {
  return minuteNumberOf(to) - minuteNumberOf(from)
}

/** The end of something that starts at `time` on `date` and lasts `minutes`; it may fall on a later day. */
export function endOf(date: CalendarDate, time: WallTime, minutes: number): WallDateTime {
  const total = minutesOf(time) + minutes
  const days = Math.floor(total / MINUTES_PER_DAY)
  return at(addDays(date, days), timeOfMinutes(total - days * MINUTES_PER_DAY))
}
