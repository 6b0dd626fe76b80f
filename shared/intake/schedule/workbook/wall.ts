import { guidOf } from '#shared/domain/session/identity.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { parseWallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { Cell, GridSheet } from '#shared/intake/grid.ts'
import { cellText } from '#shared/intake/people/values/cell-text.ts'
import { ScheduleRefusal, said, type Entry, type Left } from '../entry.ts'
import { minutesUntil, readDay, type DayContext } from './when.ts'

/** The heading above the times, as our own workbooks write it in each language. */
const TIME = new Set(['time', 'heure', 'hora'])
const RANGE = /^(\d{2}:\d{2})–(\d{2}:\d{2})\n([\s\S]+)$/u
const BETWEEN = /\n\n(?=\d{2}:\d{2}–\d{2}:\d{2}\n)/u

/**
 * Whether a sheet is a day of the table that Alternat itself exports: rooms above, times at the left, and in every cell a
 * range of time above a title (briefing/xlsx). Anything less is none.
 */
export function isWallTable({ rows: [heading = [], ...rows] }: GridSheet): boolean {
  if (!TIME.has(fold(cellText(heading[0]))) || rows.length === 0) return false
  return rows.every((row) => parseWallTime(cellText(row[0])) !== null && row.slice(1).every((cell) => cell === null || sessionsIn(cell).every((text) => RANGE.test(text)))) && rows.some((row) => row.length > 1)
}

/**
 * The sessions of one day of our own table.
 *
 * @throws ScheduleRefusal when the name of the sheet does not say which day of the meeting it is
 */
export function readWall({ name, rows: [heading = [], ...rows] }: GridSheet, days: DayContext, next: () => number): { entries: Entry[]; left: Left[] } {
  const day = days.days.length === 0 ? null : readDay(name, days)
  if (day === null) throw new ScheduleRefusal('workbook.wall', { sheet: name })
  const found: { entries: Entry[]; left: Left[] } = { entries: [], left: [] }
  for (const [index, row] of rows.entries()) {
    const time = cellText(row[0])
    for (const [column, cell] of row.entries()) {
      if (column === 0) continue
      for (const text of sessionsIn(cell)) {
        const place = { number: next(), line: index + 2, sheet: name }
        const one = entryOf(text, day.day, cellText(heading[column]))
        // A cell that was moved with its text: which of the two times is meant, only its sender knows.
        if (one.start === time) found.entries.push({ ...place, ...one })
        else found.left.push({ ...place, title: one.title, reason: said('left.twoTimes', { time, written: one.start ?? '' }) })
      }
    }
  }
  return found
}

function sessionsIn(cell: Cell): string[] {
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n').trim().split(BETWEEN) : []
}

function entryOf(text: string, day: CalendarDate, room: string): Omit<Entry, 'number' | 'line'> {
  const [, from = '', to = '', written = ''] = RANGE.exec(text) ?? []
  const [start, end, title] = [parseWallTime(from), parseWallTime(to), written.trim()]
  const uid = guidOf(`row ${day} ${from} ${fold(room)} ${fold(title)}`)
  const minutes = start === null || end === null ? null : minutesUntil(start, end)
  return { uid, isUnnamed: true, title, description: '', language: null, day, start, minutes, room, status: null, kind: null, track: '', people: [], remarks: [] }
}
