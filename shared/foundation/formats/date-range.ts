import type { Language } from '../language.ts'
import { civilOf, compareDates, daysBetween, type CalendarDate } from '../time/calendar-date.ts'
import { formatDate, joined, partsOf, WRITERS, type DateOptions } from './date.ts'
import { EN_DASH, NO_BREAK_SPACE } from './spaces.ts'

/**
 * `full`: `October 14–15, 2027`; `les 14 et 15 octobre 2027`, `du 14 au 16 octobre 2027`; `14 y 15 de octubre de 2027`,
 * `del 14 al 16 de octubre de 2027`.
 * `heading`: the same without the opening words: `14 et 15 octobre 2027`, `14 al 16 de octubre de 2027`.
 * `short`, for axes and narrow tables: `Oct 14–15, 2027`, `14–15 oct. 2027`, `14–15 oct 2027`.
 */
export type DateRangeStyle = 'full' | 'heading' | 'short'

export interface DateRangeOptions extends Pick<DateOptions, 'year'> {
  /** Default `full`. */
  readonly style?: DateRangeStyle
  /** The days of the week in full; not in `short`. Default false. */
  readonly weekday?: boolean
}

/**
 * From one day to another, both included, in either order; one day is written as a date (`full` in French: `le 14 octobre 2027`). What both ends share (month,
 * year) is said once. Two days in a row are "14 and 15" in French and Spanish (*Clés de la rédaction*: date; RAE,
 * *Ortografía* 2010), more are "from … to …"; English joins days with an unspaced en dash and longer pieces with a
 * spaced one (*The Canadian Style*, chapter 7).
 */
export function formatDateRange(first: CalendarDate, last: CalendarDate, language: Language, options: DateRangeOptions = {}): string {
  if (compareDates(first, last) > 0) return formatDateRange(last, first, language, options)
  const dateOptions = optionsOfEnds(options)
  const spoken = options.style === undefined || options.style === 'full'
  if (first === last) return formatDate(first, language, { ...dateOptions, article: spoken && language === 'fr' })
  const ends = endsOf(first, last, language, dateOptions)
  if (options.style === 'short') return dashed(ends)
  if (language === 'en') return options.weekday ? `${ends.from}, to ${ends.to}` : dashed(ends)
  const pair = daysBetween(first, last) === 1 && civilOf(first).year === civilOf(last).year
  const [before, between] = JOINTS[language][pair ? 'pair' : 'span']
  return joined(' ', options.style === 'heading' ? '' : before, ends.from, between, ends.to)
}

/** The words before and between the two ends: for two days in a row, and for a longer stretch. */
const JOINTS = {
  fr: { pair: ['les', 'et'], span: ['du', 'au'] },
  es: { pair: ['', 'y'], span: ['del', 'al'] }
} as const

function optionsOfEnds({ style, weekday, year }: DateRangeOptions): DateOptions {
  return { year, month: style === 'short' ? 'short' : 'long', weekday: weekday && style !== 'short' ? 'long' : undefined }
}

interface Ends {
  readonly from: string
  readonly to: string
  /** Both are bare days of one month, to be joined closely: 14–15. */
  readonly close: boolean
}

/** Both ends, each without what the other says for it: French and Spanish leave month and year to the last, English the month to the first. */
function endsOf(first: CalendarDate, last: CalendarDate, language: Language, options: DateOptions): Ends {
  const [a, b] = [civilOf(first), civilOf(last)]
  const sameYear = a.year === b.year
  const sameMonth = sameYear && a.month === b.month
  const [from, to] = [partsOf(first, language, options), partsOf(last, language, options)]
  const write = WRITERS[language]
  if (sameMonth && language !== 'en') return { from: joined(' ', from.weekday, from.day), to: write(to), close: !from.weekday }
  const opening = write(sameYear ? { ...from, year: '' } : from)
  if (sameMonth && !from.weekday) return { from: opening, to: joined(', ', to.day, to.year), close: true }
  return { from: opening, to: write(to), close: false }
}

/** An end of several words stands off the dash; a line may end after it, never begin with it. */
function dashed({ from, to, close }: Ends): string {
  return close ? `${from}${EN_DASH}${to}` : `${from}${NO_BREAK_SPACE}${EN_DASH} ${to}`
}
