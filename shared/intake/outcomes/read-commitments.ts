import { readSheetMark, type SheetMark } from '#shared/domain/outcome/sheet-mark.ts'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { Grid, GridSheet } from '#shared/intake/grid.ts'
import { cellText, isEmptyCell } from '#shared/intake/people/values/cell-text.ts'
import { dateOrderOf, readDate, type DateContext } from '#shared/intake/people/values/dates.ts'
import { said, type Said } from '#shared/intake/schedule/entry.ts'
import { headingOn, isHeadingAgain, joinedDown, rowOf, tableIn, unknownColumns, writtenOf } from '#shared/intake/table/table.ts'
import { readLead, readState } from './choices.ts'
import { COMMITMENTS, type Column, type CommitmentTable } from './headings.ts'
import type { CommitmentRow, Left, Origin, ReadCommitments } from './row.ts'

/** Far more than thirty years of meetings leave behind; what is planned in one go must not stall the window. */
const MOST_ROWS = 5_000

/**
 * A list of commitments: the workbook that Alternat wrote, as it comes back, or one that a ministry keeps. What is read is what visible
 * sheets say; of hidden ones only that which keeps what ours was written from. Whatever is not read is named.
 */
export function readCommitments(grid: Grid): Result<ReadCommitments, Said> {
  const sheets = grid.sheets.filter(({ rows }) => rows.some((row) => !row.every(isEmptyCell)))
  const kept = sheets.find((sheet) => markOf(sheet) !== null)
  const origin = kept === undefined ? null : originIn(kept, grid)
  const others = sheets.filter((sheet) => sheet !== kept).map((sheet) => ({ sheet, table: tableIn(sheet, COMMITMENTS) }))
  const hasVisible = others.some(({ sheet, table }) => table !== null && !sheet.isHidden)
  const rows: CommitmentRow[] = []
  const left: Left[] = []
  for (const { sheet, table } of others) {
    const leave = (reason: string, line: number | null, title: string): number => left.push({ sheet: sheet.name, line, title, reason: said(`left.${reason}`) })
    if (hasVisible && sheet.isHidden) leave('hiddenSheet', null, '')
    else if (table === null) leave('noList', null, '')
    else {
      for (const column of unknownColumns(sheet, table)) leave('unknownColumn', table.headerRow + 1, headingOn(table, column))
      rows.push(...rowsIn(sheet, table, grid))
    }
  }
  if (others.every(({ table }) => table === null)) return fail(said('problem.noList', { sheet: others[0]?.sheet.name ?? '' }))
  if (rows.length > MOST_ROWS) return fail(said('problem.tooMany', { limit: MOST_ROWS }))
  return ok({ rows, left, origin })
}

function markOf({ isHidden, rows: [first = []] }: GridSheet): SheetMark | null {
  return isHidden ? readSheetMark(cellText(first[0])) : null
}

function originIn(sheet: GridSheet, grid: Grid): Origin | null {
  const mark = markOf(sheet)
  const table = tableIn(sheet, COMMITMENTS)
  if (mark === null || table === null) return null
  return { ...mark, rows: new Map(rowsIn(sheet, table, grid).map((row) => [referenceIn(row), row])) }
}

/** As references are compared. */
export function referenceIn({ said: { reference = '' } }: CommitmentRow): string {
  return reference.toLowerCase()
}

function rowsIn(sheet: GridSheet, table: CommitmentTable, { epoch }: Grid): CommitmentRow[] {
  const joined = joinedDown(sheet)
  const columns = new Set([...table.columns.keys(), ...table.written.map(({ column, language }) => `${column}.${language}`)])
  const days: DateContext = { epoch, order: orderOf(sheet, table), year: null }
  return sheet.rows.flatMap((cells, index) => {
    const filled = cells.filter((cell) => cellText(cell) !== '')
    if (index <= table.headerRow || filled.length === 0 || isHeadingAgain(cells, table)) return []
    const row = rowOf(table, (column) => sheet.rows[joined(index, column)]?.[column] ?? null)
    const due = row.text('due') === '' ? null : readDate(row.cell('due'), days)
    const ended = row.text('ended') === '' ? null : readDate(row.cell('ended'), days)
    return {
      sheet: sheet.name,
      line: index + 1,
      texts: { text: writtenOf(cells, table, 'text', '\n'), who: writtenOf(cells, table, 'who', '\n'), progress: writtenOf(cells, table, 'progress', '\n') },
      language: table.language,
      columns,
      said: Object.fromEntries([...table.columns.keys()].map((column): [Column, string] => [column, row.text(column)])),
      lead: readLead(row.text('lead')),
      state: readState(row.text('state')),
      due: due?.date ?? null,
      ended: ended?.date ?? null,
      doubtful: [due?.doubt === 'order' ? row.text('due') : '', ended?.doubt === 'order' ? row.text('ended') : ''].filter((day) => day !== ''),
      alone: filled.length === 1 ? cellText(filled[0]) : null
    }
  })
}

/** Both columns of days are written by the same people. */
function orderOf(sheet: GridSheet, { columns }: CommitmentTable): DateContext['order'] {
  const indexes = (['due', 'ended'] as const).flatMap((column) => columns.get(column) ?? [])
  return dateOrderOf(sheet.rows.flatMap((row) => indexes.map((index) => row[index] ?? null)))
}
