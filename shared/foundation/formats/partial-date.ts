import type { Language } from '../language.ts'
import { calendarDateOf, parseCalendarDate } from '../time/calendar-date.ts'
import { formatDate, formatMonth, joined } from './date.ts'
import { NO_BREAK_SPACE } from './spaces.ts'
import { monthName } from './words.ts'

export interface PartialDateOptions {
  /** Default `long`; `short` for axes and narrow tables: `Oct 2004`, `oct. 2004`, `oct 2004`. */
  readonly month?: 'long' | 'short'
}

/**
 * A date as far as history knows it: `2004` is the year alone, `2004-10` is *October 2004*, *octobre 2004*, *octubre de
 * 2004*, and `2004-10-21` a day. What is no date is given back as it was written.
 */
export function formatPartialDate(date: string, language: Language, { month = 'long' }: PartialDateOptions = {}): string {
  const day = parseCalendarDate(date)
  if (day !== null) return formatDate(day, language, { month })
  const first = parseCalendarDate(`${date}-01`)
  if (first === null) return date
  if (month === 'long') return formatMonth(first, language)
  return joined(language === 'fr' ? NO_BREAK_SPACE : ' ', monthName(Number(date.slice(5, 7)), language, 'short'), date.slice(0, 4))
}

/** A year, a month of a year (1–12) and a day as they are stored: `2004`, `2004-10`, `2004-10-21`. Null when there is no such date. */
export function partialDateOf(year: number, month: number | null, day: number | null): string | null {
  const first = calendarDateOf(year, month ?? 1, (month === null ? null : day) ?? 1)
  if (first === null) return null
  return first.slice(0, month === null ? 4 : day === null ? 7 : 10)
}
