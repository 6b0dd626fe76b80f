import { monthName } from '#shared/foundation/formats/words.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { addDays, calendarDate, calendarDateOf, parseCalendarDate, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { cellText, isDateCell } from './cell-text.ts'
import { ofFraction, timeOfText } from './times.ts'

/** How a list writes its days in numbers: day first, unless its own cells prove that the month is first. */
export type DateOrder = 'dayFirst' | 'monthFirst'

export interface ReadDate {
  date: CalendarDate
  time: WallTime | null
  /** `order`: day and month could change places. `year`: the list says none and that of the meeting was taken. */
  doubt: 'order' | 'year' | null
}

export interface DateContext {
  epoch: 1900 | 1904
  order: DateOrder
  /** The year of a day that names none; null: such a day is not understood. */
  year: number | null
}

const MONTHS = new Map<string, number>()
for (const language of LANGUAGES) {
  for (let month = 1; month <= 12; month++) {
    for (const length of ['long', 'short'] as const) MONTHS.set(fold(monthName(month, language, length)).replace('.', ''), month)
  }
}
for (const [month, names] of [['sept', 9], ['set', 9], ['setiembre', 9], ['juil', 7], ['jul', 7], ['fev', 2], ['avr', 4], ['aou', 8], ['dec', 12], ['janv', 1]] as const) MONTHS.set(month, names)

const NUMBERS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/u
const YEAR_FIRST = /^(\d{4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})$/u
const DAY_MONTH = /^(\d{1,2})(?:er|st|nd|rd|th|o|º|°)?[\s.-]+(?:de\s+|of\s+)?([\p{L}]+)\.?(?:[\s,.-]+(?:de\s+|del\s+)?(\d{4}|\d{2}))?$/u
const MONTH_DAY = /^([\p{L}]+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(?:de\s+|del\s+)?(\d{4}))?$/u
const WEEKDAY = /^(?:le\s+|el\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mie|jue|vie|sab|dom)(?:day)?\.?,?\s+/u
const TIME_AFTER = /^(.*?)(?:\s*[,;]\s*|\s+(?:at\s+|a\s+las?\s+|[àa]\s+|-\s+)?|t)((?:\d{1,2}\s?(?::|h|hrs)\s?(?:\d{2})?(?::\d{2})?(?:\s?h(?:rs?)?\.?)?|\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\.?)\s?(?:[ap]\.?\s?m\.?)?)$/iu

/** Serial numbers of the years 1954 to 2119: other numbers are no days of a meeting. */
const SERIALS = { first: 20_000, last: 80_000 }

/** The day that a cell says, with its time if it says one, or null when it cannot be read. */
export function readDate(cell: Cell, context: DateContext): ReadDate | null {
  if (isDateCell(cell)) return cell.date === null ? null : { date: cell.date, time: cell.time, doubt: null }
  if (typeof cell === 'number') return ofNumber(cell, context.epoch)
  return dateOfText(fold(cellText(cell)), context)
}

/** The order that the texts of a column prove; `dayFirst` when they prove nothing or both. */
export function dateOrderOf(cells: readonly Cell[]): DateOrder {
  let [dayFirst, monthFirst] = [0, 0]
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const match = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/u.exec(cellText(cell))
    if (!match) continue
    if (Number(match[1]) > 12) dayFirst++
    if (Number(match[2]) > 12) monthFirst++
  }
  return monthFirst > 0 && dayFirst === 0 ? 'monthFirst' : 'dayFirst'
}

function dateOfText(text: string, context: DateContext): ReadDate | null {
  const day = dayOfText(text.replace(WEEKDAY, ''), context)
  if (day !== null) return { ...day, time: null }
  const divided = TIME_AFTER.exec(text)
  const time = divided ? timeOfText(divided[2] ?? '') : null
  if (!divided || time === null) return null
  const before = dayOfText((divided[1] ?? '').replace(WEEKDAY, '').replace(/[,\s]+$/u, ''), context)
  return before === null ? null : { ...before, time }
}

type Day = Pick<ReadDate, 'date' | 'doubt'>

function dayOfText(text: string, { order, year }: DateContext): Day | null {
  const iso = YEAR_FIRST.exec(text)
  if (iso) return certain(calendarDateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  if (/^20\d{6}$/u.test(text)) return certain(parseCalendarDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`))
  const numbers = NUMBERS.exec(text)
  if (numbers) return ofNumbers(Number(numbers[1]), Number(numbers[2]), yearOf(numbers[3] ?? ''), order)
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth) return withYear(dayMonth[3], MONTHS.get(dayMonth[2] ?? ''), Number(dayMonth[1]), year)
  const monthDay = MONTH_DAY.exec(text)
  return monthDay ? withYear(monthDay[3], MONTHS.get(monthDay[1] ?? ''), Number(monthDay[2]), year) : null
}

function ofNumbers(first: number, second: number, year: number, order: DateOrder): Day | null {
  const dayFirst = calendarDateOf(year, second, first)
  const monthFirst = calendarDateOf(year, first, second)
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return certain(dayFirst ?? monthFirst)
  return { date: order === 'dayFirst' ? dayFirst : monthFirst, doubt: 'order' }
}

function withYear(written: string | undefined, month: number | undefined, day: number, usual: number | null): Day | null {
  if (month === undefined) return null
  if (written !== undefined) return certain(calendarDateOf(yearOf(written), month, day))
  const date = usual === null ? null : calendarDateOf(usual, month, day)
  return date === null ? null : { date, doubt: 'year' }
}

function certain(date: CalendarDate | null): Day | null {
  return date === null ? null : { date, doubt: null }
}

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

/** Excel counts from 1899-12-30 after the 29 February 1900 that never was; the Macintosh from 1904-01-01 (ECMA-376, 18.17.4.1). */
function ofNumber(value: number, epoch: 1900 | 1904): ReadDate | null {
  if (Number.isInteger(value) && value >= 20_000_101 && value <= 20_991_231) {
    const text = String(value)
    const date = parseCalendarDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    return date === null ? null : { date, time: null, doubt: null }
  }
  if (value < SERIALS.first || value > SERIALS.last) return null
  const start = epoch === 1904 ? calendarDate('1904-01-01') : calendarDate('1899-12-30')
  const date = addDays(start, Math.floor(value))
  return { date, time: Number.isInteger(value) ? null : ofFraction(value), doubt: null }
}
