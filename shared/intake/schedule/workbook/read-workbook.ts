import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { GridSheet } from '#shared/intake/grid.ts'
import { isEmptyCell } from '#shared/intake/people/values/cell-text.ts'
import { dateOrderOf } from '#shared/intake/people/values/dates.ts'
import { isCompound } from '#shared/intake/read/ole.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'
import { headingOn, tableIn, unknownColumns } from '#shared/intake/table/table.ts'
import { ScheduleRefusal, said, type Entry, type Left, type ReadSchedule } from '../entry.ts'
import { oneOfEach } from '../read-frab-xml.ts'
import { SESSIONS, type SessionTable } from './headings.ts'
import { readRows } from './rows.ts'
import { isWallTable, readWall } from './wall.ts'
import { readDay, type DayContext } from './when.ts'

const MOST_ROWS = 20_000

/** A ZIP, or what Office packs: old and encrypted workbooks. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) || isCompound(bytes)
}

/**
 * A programme as a ministry sends it: a list of sessions in a workbook, a row each, on one sheet or several; or the table
 * that Alternat itself exports. Every row that is not taken over is named, and so are sheets and columns that are not read.
 *
 * @param days the days of the meeting
 * @throws ScheduleRefusal for whatever cannot be opened, and when there is no list in it
 */
export function readWorkbook(bytes: Uint8Array, days: readonly CalendarDate[]): ReadSchedule {
  const grid = readGrid('', bytes)
  if (!grid.ok) throw new ScheduleRefusal(grid.problem.key.replace('intake.', 'workbook.'), grid.problem.values)
  let count = 0
  const next = (): number => {
    if (++count > MOST_ROWS) throw new ScheduleRefusal('tooMany', { limit: MOST_ROWS })
    return count
  }
  const sheets = grid.value.sheets.filter(({ rows }) => rows.length > 0).map((sheet) => ({ sheet, isWall: isWallTable(sheet), table: tableIn(sheet, SESSIONS) }))
  const isList = ({ isWall, table }: (typeof sheets)[number]): boolean => isWall || table !== null
  const hasVisible = sheets.some((one) => isList(one) && !one.sheet.isHidden)
  if (!sheets.some(isList)) throw new ScheduleRefusal('workbook.noList', { sheet: sheets[0]?.sheet.name ?? '' })
  const [entries, left]: [Entry[], Left[]] = [[], []]
  for (const one of sheets) {
    const { sheet, isWall, table } = one
    const context: DayContext = { days, epoch: grid.value.epoch, order: orderOf(sheet, table) }
    const isPassedOver = hasVisible && sheet.isHidden
    if (isPassedOver || (table === null && !isWall)) {
      left.push({ number: next(), line: null, sheet: sheet.name, title: sheet.name, reason: said(isPassedOver ? 'left.hiddenSheet' : 'left.noList') })
      continue
    }
    if (table !== null && !isWall) left.push(...columnsLeft(sheet, table, next))
    const read = isWall || table === null ? readWall(sheet, context, next) : readRows(sheet, table, { days: context, day: dayAbove(sheet, table, context), next })
    entries.push(...read.entries)
    left.push(...read.left)
  }
  const once = oneOfEach(entries)
  return { format: 'xlsx', entries: once.entries, left: [...left, ...once.left].sort((a, b) => a.number - b.number) }
}

function orderOf(sheet: GridSheet, table: SessionTable | null): DayContext['order'] {
  const column = table?.columns.get('day')
  return column === undefined ? 'dayFirst' : dateOrderOf(sheet.rows.map((row) => row[column] ?? null))
}

/** The day of a whole sheet: its name, else a day of the meeting that stands above the headings. */
function dayAbove(sheet: GridSheet, { headerRow, columns }: SessionTable, context: DayContext): CalendarDate | null {
  if (columns.has('day')) return null
  const named = readDay(sheet.name, context)
  if (named !== null) return named.day
  const above = sheet.rows.slice(0, headerRow).flatMap((row) => row.flatMap((cell) => (isEmptyCell(cell) ? [] : (readDay(cell, context)?.day ?? []))))
  return above.findLast((day) => context.days.length === 0 || context.days.includes(day)) ?? null
}

/** Columns whose heading nobody knows. */
function columnsLeft(sheet: GridSheet, table: SessionTable, next: () => number): Left[] {
  return unknownColumns(sheet, table).map((column) => ({ number: next(), line: table.headerRow + 1, sheet: sheet.name, title: headingOn(table, column), reason: said('left.unknownColumn') }))
}
