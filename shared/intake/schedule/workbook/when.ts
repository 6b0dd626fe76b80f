import { fold } from '#shared/foundation/formats/fold.ts'
import { weekdayName } from '#shared/foundation/formats/words.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { minutesOf, weekdayOf, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { cellText, isDateCell } from '#shared/intake/people/values/cell-text.ts'
import { readDate, type DateOrder } from '#shared/intake/people/values/dates.ts'
import { ofFraction, readTime, timeOfText } from '#shared/intake/people/values/times.ts'

export interface DayContext {
  /** The days of the meeting: they tell the year where a list says none, and which day "Thursday" or "Day 1" is. */
  days: readonly CalendarDate[]
  epoch: 1900 | 1904
  order: DateOrder
}

export interface ReadDay {
  day: CalendarDate
  time: WallTime | null
  /** Day and month could change places, and the days of the meeting do not say. */
  isDoubtful: boolean
}

const NUMBERED = /^(?:day|jour|journee|dia|jornada)\s*(?:n[o°º]?\.?\s*)?(\d{1,2})$/u
/** "Day 1 – Thursday, October 14": the date counts. */
const NUMBER_BEFORE = /^(?:day|jour|journee|dia|jornada)\s*\d{1,2}\s*[-:,(.]\s*(.+?)\)?$/u
/** "Thursday 14", "14/10": read only as a day of the meeting. */
const NAME_AND_NUMBER = /^(?:le |el )?(\p{L}+)\.?,? (\d{1,2})(?:th|st|nd|rd|er)?$/u
const TWO_NUMBERS = /^(\d{1,2})[/.-](\d{1,2})$/u

/** The day that a cell says; null when it cannot be read. */
export function readDay(cell: Cell, { days, epoch, order }: DayContext): ReadDay | null {
  const year = days[0] === undefined ? null : Number(days[0].slice(0, 4))
  const read = readDate(cell, { epoch, order, year })
  if (read === null) {
    const text = fold(cellText(cell))
    const after = NUMBER_BEFORE.exec(text)?.[1]
    return after === undefined ? dayByName(text, days) : readDay(after, { days, epoch, order })
  }
  if (read.doubt !== 'order') return { day: read.date, time: read.time, isDoubtful: false }
  const other = readDate(cell, { epoch, order: order === 'dayFirst' ? 'monthFirst' : 'dayFirst', year })
  const isMeant = days.includes(read.date)
  if (other !== null && !isMeant && days.includes(other.date)) return { day: other.date, time: other.time, isDoubtful: false }
  return { day: read.date, time: read.time, isDoubtful: !isMeant }
}

/** "Thursday", "jeu.", "Día 2": only where the meeting has one such day. */
function dayByName(text: string, days: readonly CalendarDate[]): ReadDay | null {
  const meant = days.filter((day, index) => isNamed(text, day, index + 1))
  const [day] = meant
  return day === undefined || meant.length > 1 ? null : { day, time: null, isDoubtful: false }
}

function isNamed(text: string, day: CalendarDate, number: number): boolean {
  const ordinal = NUMBERED.exec(text)
  if (ordinal) return Number(ordinal[1]) === number
  const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  const numbers = TWO_NUMBERS.exec(text)
  if (numbers) return (Number(numbers[1]) === ofMonth && Number(numbers[2]) === month) || (Number(numbers[1]) === month && Number(numbers[2]) === ofMonth)
  const dated = NAME_AND_NUMBER.exec(text)
  if (dated && Number(dated[2]) !== ofMonth) return false
  const name = (dated?.[1] ?? text).replace(/\.$/u, '')
  return LANGUAGES.some((language) => (['long', 'short'] as const).some((length) => fold(weekdayName(weekdayOf(day), language, length)).replace(/\.$/u, '') === name))
}

/** A time with the day that the same cell says, if it says one: Excel often keeps both. */
export function readMoment(cell: Cell, context: DayContext): { day: CalendarDate | null; time: WallTime } | null {
  if (isDateCell(cell)) return cell.time === null ? null : { day: cell.date, time: cell.time }
  const time = readTime(typeof cell === 'string' ? tidyTime(cellText(cell)) : cell)
  if (time !== null) return { day: null, time }
  const whole = readDate(cell, { epoch: context.epoch, order: context.order, year: null })
  return whole?.time == null ? null : { day: whole.date, time: whole.time }
}

const DASHED = /^(.+?)\s*[-–—]+\s*(.+)$/u
const WORDED = /^(.+?)\s+(?:to|until|till|and|à|a|au|et|y|hasta)(?:\s+las?)?\s+(.+)$/iu
const OPENING = /^(?:from|between|entre|de|des|du|desde|à|a)?\s*(?:las?\s+)?(?=\d)/iu
const HALF = /\s*([ap]\.?\s?m\.?)$/iu

/** "9:00–10:30", "9 h à 10 h 30", "9:30 – 10:45 a.m."; null for what is no range. */
export function readRange(text: string): { start: WallTime; end: WallTime } | null {
  const plain = tidyTime(text).replace(OPENING, '')
  for (const pattern of [DASHED, WORDED]) {
    const [, first = '', last = ''] = pattern.exec(plain) ?? []
    const end = timeOfText(last)
    if (end === null) continue
    const start = openingOf(first, last, end)
    if (start !== null) return { start, end }
  }
  return null
}

/** The first time of a range, with what the second one says for both: "9:30 – 10:45 p.m.", "9 – 10 h". */
function openingOf(first: string, last: string, end: WallTime): WallTime | null {
  const plain = timeOfText(first)
  const half = HALF.exec(last)?.[1]
  if (half === undefined) return plain ?? (/^\d{1,2}$/u.test(first) ? timeOfText(`${first}:00`) : null)
  if (HALF.test(first)) return plain
  const shared = timeOfText(`${first} ${half}`)
  // "11:30 – 1:00 p.m." begins in the morning.
  return shared !== null && shared < end ? shared : plain ?? timeOfText(`${first}:00`)
}

function tidyTime(text: string): string {
  return text.replace(/\b([ap])\.\s+m\b/giu, '$1.m')
}

const LENGTH = /^(?:(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:h|hrs?|hours?|heures?|horas?)\.?)?\s?(?:(?:y|et|and)\s)?(?:(\d{1,4})\s?(?:m|min|mins|minutes?|minutos?)?\.?)?$/iu

/** A length in minutes: "45", "45 min", "1 h 30", "1:30", a part of a day as Excel counts; null when it cannot be read. */
export function readLength(cell: Cell, isInHours: boolean): number | null {
  if (isDateCell(cell)) return cell.time === null ? null : minutesOf(cell.time)
  if (typeof cell === 'number') return cell > 0 && cell < 1 && !isInHours ? minutesOf(ofFraction(cell)) : isInHours ? cell * 60 : Number.isInteger(cell) ? cell : null
  const text = cellText(cell)
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const match = LENGTH.exec(text)
  if (!match || (match[1] === undefined && match[2] === undefined)) return null
  if (match[1] === undefined && isInHours && /^\d+$/u.test(text)) return Number(text) * 60
  return Number((match[1] ?? '0').replace(',', '.')) * 60 + Number(match[2] ?? 0)
}

/** How long it is from one time to another; the end may lie in the next morning. Null when that cannot be meant: "14:00–13:00". */
export function minutesUntil(start: WallTime, end: WallTime): number | null {
  const minutes = (minutesOf(end) - minutesOf(start) + 1440) % 1440
  return end < start && minutes > 720 ? null : minutes
}
