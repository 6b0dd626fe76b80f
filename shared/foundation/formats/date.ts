import type { Language } from '../language.ts'
import { civilOf, weekdayOf, type CalendarDate } from '../time/calendar-date.ts'
import { dateOf, timeOf, type WallDateTime } from '../time/wall-date-time.ts'
import { NO_BREAK_SPACE } from './spaces.ts'
import { formatTime } from './time.ts'
import { monthName, weekdayName } from './words.ts'

export interface DateOptions {
  /** The day of the week before the date. Default: none. */
  readonly weekday?: 'long' | 'short'
  /** Default true. */
  readonly year?: boolean
  /** Default `long`; `short` for axes and narrow tables. */
  readonly month?: 'long' | 'short'
  /**
   * *le* in French, *el* in Spanish, nothing in English. Default: only before a French date with its day of the week in
   * full, as the Translation Bureau writes it ("le jeudi 27 novembre 2025"). Say false for a heading of a column.
   */
  readonly article?: boolean
}

/**
 * A day. English `Thursday, November 27, 2025` (*The Canadian Style*, chapter 5); French `le jeudi 27 novembre 2025`, `1er mai`,
 * no-break between day, month and year (*Clés de la rédaction*: date); Spanish `jueves 27 de noviembre de 2025` (RAE,
 * *Ortografía* 2010, chapter VIII). Short: `Thu, Nov 27, 2025`, `jeu. 27 nov. 2025`, `jue 27 nov 2025`.
 */
export function formatDate(date: CalendarDate, language: Language, options: DateOptions = {}): string {
  const parts = partsOf(date, language, options)
  const article = options.article ?? (language === 'fr' && options.weekday === 'long')
  const text = WRITERS[language](parts)
  return article && language !== 'en' ? `${language === 'fr' ? 'le' : 'el'} ${text}` : text
}

/** A date and a time: `October 14, 2027, 9:30 a.m.`, `14 octobre 2027, 9 h 30`, `14 de octubre de 2027, 9:30 h`. */
export function formatDateTime(moment: WallDateTime, language: Language, options: DateOptions = {}): string {
  return `${formatDate(dateOf(moment), language, options)}, ${formatTime(timeOf(moment), language)}`
}

/** `October 2027`, `octobre 2027`, `octubre de 2027`: the head of a month. */
export function formatMonth(date: CalendarDate, language: Language): string {
  const { year, month } = civilOf(date)
  return `${monthName(month, language)}${language === 'es' ? ' de ' : language === 'fr' ? NO_BREAK_SPACE : ' '}${year}`
}

/** A date in pieces, each already in its language; absent pieces are ''. */
export interface DateParts {
  readonly weekday: string
  /** `14`; in French the first of the month is `1er`. */
  readonly day: string
  readonly month: string
  readonly year: string
  readonly short: boolean
}

export function partsOf(date: CalendarDate, language: Language, options: DateOptions): DateParts {
  const { year, month, day } = civilOf(date)
  return {
    weekday: options.weekday ? weekdayName(weekdayOf(date), language, options.weekday) : '',
    day: language === 'fr' && day === 1 ? '1er' : String(day),
    month: monthName(month, language, options.month),
    year: options.year === false ? '' : String(year),
    short: options.month === 'short'
  }
}

/** Writes the pieces in the order and with the joints of each language. */
export const WRITERS: Record<Language, (parts: DateParts) => string> = {
  en: ({ weekday, day, month, year }) => [weekday, `${month} ${day}`, year].filter(Boolean).join(', '),
  fr: ({ weekday, day, month, year }) => joined(' ', weekday, joined(NO_BREAK_SPACE, day, month, year)),
  es: ({ weekday, day, month, year, short }) => joined(' ', weekday, joined(short ? ' ' : ' de ', day, month, year))
}

/** The pieces that are there, with `joint` between them. */
export function joined(joint: string, ...pieces: readonly string[]): string {
  return pieces.filter(Boolean).join(joint)
}
