import { guidOf } from '#shared/domain/session/identity.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { Cell, GridSheet } from '#shared/intake/grid.ts'
import { cellLines, cellText } from '#shared/intake/people/values/cell-text.ts'
import { isErrorCell } from '#shared/intake/people/values/error-cell.ts'
import { isHeadingAgain, joinedDown, rowOf, writtenOf, type TableRow } from '#shared/intake/table/table.ts'
import { remark, said, type Entry, type Left, type Said } from '../entry.ts'
import { lengthOf } from '../length.ts'
import { readKind, readStatus } from './choices.ts'
import type { Column, SessionTable } from './headings.ts'
import { minutesUntil, readDay, readLength, readMoment, readRange, type DayContext } from './when.ts'

export interface RowsContext {
  days: DayContext
  /** The day of the whole sheet, where it bears one; a column of days comes first. */
  day: CalendarDate | null
  /** Counts the entries of all sheets together. */
  next: () => number
}

type Row = TableRow<Column>

/** Why a row is left: carried out of nested reading, never beyond this file. */
class Unreadable extends Error {
  readonly reason: Said

  constructor(key: string, values: Said['values'] = {}) {
    super(key)
    this.reason = said(`left.${key}`, values)
  }
}

/** The sessions of a list, row by row. A row without a day is on that of the row above; what makes no sense is left and named. */
export function readRows(sheet: GridSheet, table: SessionTable, { days, day: dayOfSheet, next }: RowsContext): { entries: Entry[]; left: Left[] } {
  const found: { entries: Entry[]; left: Left[] } = { entries: [], left: [] }
  const joined = joinedDown(sheet)
  let day = dayOfSheet
  for (let index = table.headerRow + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? []
    const filled = cells.filter((cell) => cellText(cell) !== '')
    if (filled.length === 0 || isHeadingAgain(cells, table)) continue
    // A day that stands alone in a row is that of the rows below it.
    const alone = filled.length === 1 && filled[0] !== undefined ? readDay(filled[0], days) : null
    if (alone !== null) {
      day = alone.day
      continue
    }
    const row = rowOf(table, (column) => sheet.rows[joined(index, column)]?.[column] ?? null)
    const place = { number: next(), line: index + 1, sheet: sheet.name }
    const texts = textsOf(cells, table)
    const title = texts.plain || (Object.values(texts.title)[0] ?? '')
    try {
      if (row.text('day') !== '') {
        // What follows a day that cannot be read must not slip to the day before.
        day = null
        day = dayOf(row, days)
      }
      const read = entryOf(row, day, title, days)
      found.entries.push({ ...place, ...read, ...namesOf(row, read, title, sheet.name), ...languageOf(texts, table.language), remarks: [...dayRemarks(row, days), ...read.remarks] })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      found.left.push({ ...place, title: title === '' ? filled.slice(0, 3).map(cellText).join(' · ').slice(0, 120) : title, reason: error.reason })
    }
  }
  return found
}

interface Texts {
  title: Trilingual
  description: Trilingual
  /** The title where the list has one without a language. */
  plain: string
  plainDescription: string
}

function textsOf(cells: readonly Cell[], table: SessionTable): Texts {
  const title = writtenOf(cells, table, 'title', ' ')
  const description = writtenOf(cells, table, 'description', '\n')
  return { title: title.each, description: description.each, plain: title.plain, plainDescription: description.plain }
}

/** Texts in a column of no language are in that of the headings; beside them those of columns that name theirs. */
function languageOf({ title, description, plain, plainDescription }: Texts, language: Language | null): Pick<Entry, 'language' | 'titles' | 'descriptions' | 'description'> {
  const [named] = LANGUAGES.filter((one) => title[one] !== undefined)
  return {
    language: plain === '' && plainDescription === '' && named !== undefined ? named : language,
    description: plainDescription,
    ...(named === undefined ? {} : { titles: title }),
    ...(Object.keys(description).length === 0 ? {} : { descriptions: description })
  }
}

type Read = Pick<Entry, 'title' | 'day' | 'start' | 'minutes' | 'room' | 'status' | 'kind' | 'track' | 'people' | 'remarks'>

function entryOf(row: Row, day: CalendarDate | null, title: string, days: DayContext): Read {
  if (title === '') throw new Unreadable('noTitle')
  const remarks: Said[] = []
  const time = timeOf(row, days)
  const minutes = lengthIn(row, time, remarks)
  const status = row.text('status') === '' ? null : readStatus(row.text('status'))
  if (status === null && row.text('status') !== '') remarks.push(remark('noSuchStatus', { status: row.text('status').slice(0, 60) }))
  const kind = row.text('kind') === '' ? null : readKind(row.text('kind'))
  if (kind === null && row.text('kind') !== '') remarks.push(remark('noSuchKind', { kind: row.text('kind').slice(0, 60) }))
  const on = time?.day ?? day
  if (time === null) remarks.push(remark('noStart'))
  else if (on === null) remarks.push(remark('noDay', { time: time.start }))
  const people = cellLines(row.cell('people')).flatMap((line) => line.split(/\s*[;,]\s*/u)).filter((name) => name !== '')
  return { title, day: on, start: on === null ? null : (time?.start ?? null), minutes, room: row.text('room'), status, kind, track: row.text('group'), people, remarks }
}

function dayOf(row: Row, days: DayContext): CalendarDate {
  const read = readDay(row.cell('day'), days)
  if (read === null) throw new Unreadable('noSuchDay', { day: row.text('day').slice(0, 60) })
  return read.day
}

function dayRemarks(row: Row, days: DayContext): Said[] {
  return row.text('day') !== '' && readDay(row.cell('day'), days)?.isDoubtful === true ? [remark('dayOrder', { day: row.text('day') })] : []
}

interface Time {
  day: CalendarDate | null
  start: WallTime
  end: WallTime | null
}

/** When it begins: from the column of starts, else of times, else with the day. Null where the row says nothing. */
function timeOf(row: Row, days: DayContext): Time | null {
  for (const column of ['start', 'time'] as const) {
    if (isErrorCell(row.cell(column))) throw new Unreadable('noSuchTime', { time: cellText(row.cell(column)) })
    const text = row.text(column)
    if (text === '') continue
    const moment = readMoment(row.cell(column), days)
    const range = moment === null ? readRange(text) : null
    if (moment === null && range === null) throw new Unreadable('noSuchTime', { time: text.slice(0, 60) })
    const end = range?.end ?? endOf(row, days)
    const start = moment?.time ?? range?.start
    return start === undefined ? null : { day: moment?.day ?? null, start, end }
  }
  const withDay = row.text('day') === '' ? null : (readDay(row.cell('day'), days)?.time ?? null)
  return withDay === null ? null : { day: null, start: withDay, end: endOf(row, days) }
}

function endOf(row: Row, days: DayContext): WallTime | null {
  if (isErrorCell(row.cell('end'))) throw new Unreadable('noSuchTime', { time: cellText(row.cell('end')) })
  if (row.text('end') === '') return null
  const end = readMoment(row.cell('end'), days)
  if (end === null) throw new Unreadable('noSuchTime', { time: row.text('end').slice(0, 60) })
  return end.time
}

function lengthIn(row: Row, time: Time | null, remarks: Said[]): number | null {
  if (time?.end != null) {
    const minutes = minutesUntil(time.start, time.end)
    if (minutes === null) throw new Unreadable('endsBefore', { start: time.start, end: time.end })
    return told(minutes, remarks)
  }
  const column = row.text('minutes') === '' ? 'hours' : 'minutes'
  if (row.text(column) === '') {
    if (time !== null) remarks.push(remark('noEnd'))
    return null
  }
  const minutes = readLength(row.cell(column), column === 'hours')
  if (minutes === null) throw new Unreadable('noSuchLength', { length: row.text(column).slice(0, 60) })
  return told(minutes, remarks)
}

function told(minutes: number, remarks: Said[]): number | null {
  const length = lengthOf(minutes)
  remarks.push(...length.remarks)
  return length.minutes
}

/**
 * Rows bear no name that other programs would know. One with an ID is known by it within its sheet; any other by day, start,
 * room and title, so that the same list again means the same sessions.
 */
function namesOf(row: Row, { day, start, room }: Read, title: string, sheet: string): Pick<Entry, 'uid' | 'isUnnamed'> {
  const id = row.text('id')
  if (id === '') return { uid: guidOf(`row ${day ?? ''} ${start ?? ''} ${fold(room)} ${fold(title)}`), isUnnamed: true }
  // Names that our own files and calendars give are kept; "1" of one ministry is not "1" of another.
  return { uid: /@|^[0-9a-f]{8}-/iu.test(id) ? id : guidOf(`row ${fold(sheet)} ${id}`), isUnnamed: false }
}
