import { civilFromDays, daysFromCivil, daysInMonth, weekdayOfDays, type CivilDate, type Weekday } from './civil.ts'

declare const calendarDateBrand: unique symbol

/**
 * A day of the calendar, `'2027-10-14'` (ISO 8601, extended form, years 0001–9999): what stands in records and files.
 * It belongs to no zone: a meeting opens on the 14th, wherever it is read. Strings sort as days do.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true }

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const LAST_DAY = daysFromCivil(9999, 12, 31)
const FIRST_DAY = daysFromCivil(1, 1, 1)

/** True for a real day written exactly as `YYYY-MM-DD`: `'2028-02-29'`, but not `'2027-02-29'` nor `'2027-2-9'`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && parseCalendarDate(value) !== null
}

/** The day that `text` writes as `YYYY-MM-DD`, or null when it is anything else, days that do not exist included. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = ISO_DATE.exec(text)
  return match ? calendarDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day of a year (1–9999), month (1–12) and day, or null when there is no such day. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null
  return day >= 1 && day <= daysInMonth(year, month) ? write({ year, month, day }) : null
}

/** A date known to be right when the program is written, such as one in a test or the sample. Throws RangeError otherwise. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (date === null) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${text}`)
  return date
}

export function civilOf(date: CalendarDate): CivilDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Whole days since 1970-01-01; negative before. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = civilOf(date)
  return daysFromCivil(year, month, day)
}

/** The inverse of {@link dayNumberOf}. Throws RangeError outside the years 1–9999. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError(`No calendar date ${dayNumber} days from 1970-01-01`)
  }
  return write(civilFromDays(dayNumber))
}

/** `days` later (earlier when negative). Throws RangeError outside the years 1–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days)
}

/** `months` later; the 31st becomes the last day of a shorter month (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = civilOf(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const moved = calendarDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
  if (moved === null) throw new RangeError(`No calendar date ${months} months from ${date}`)
  return moved
}

/** Days from `from` to `to`: 1 from one day to the next, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfDays(dayNumberOf(date))
}

/** For `sort`: negative when `a` is the earlier day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Every day from `first` to `last`, both included; empty when `last` is earlier. */
export function datesFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const length = Math.max(0, daysBetween(first, last) + 1)
  return Array.from({ length }, (_, index) => addDays(first, index))
}

function write({ year, month, day }: CivilDate): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as CalendarDate // the only place that brands: every caller has checked the three numbers
}
