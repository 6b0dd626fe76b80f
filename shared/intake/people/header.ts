import type { Cell, Grid, GridSheet } from '../grid.ts'
import { readHeading } from './headings/read-heading.ts'
import { rememberedField } from './mapping.ts'
import { cellLines, isDateCell, isEmptyCell } from './values/cell-text.ts'

/** Where the table of a sheet is. */
export interface Table {
  /** From 0. */
  sheet: number
  /** The last row of the headings, from 0; null when no row looks like headings. */
  headerRow: number | null
  /** From 0: the first row below the headings. */
  firstRow: number
  /** One a column; the words of two rows are joined. */
  headings: readonly string[]
  /** How many headings are known: how sure one can be that this is a list of people. */
  known: number
  /** Whether one of them is known word for word. */
  isWordForWord: boolean
}

type RememberedColumns = Readonly<Record<string, string>>

/** Title rows above the headings are few; a list that begins further down is not one. */
const LOOKED_AT = 60

/**
 * The table of each sheet, the likeliest list of people first: most known headings, hidden sheets behind the others, then
 * the order of the workbook. Empty sheets are left out.
 */
export function findTables(grid: Grid, sender: RememberedColumns = {}): Table[] {
  const tables = grid.sheets.flatMap((sheet, index) => {
    const table = tableOf(sheet, index, grid.format, sender)
    return table === null ? [] : [{ table, isHidden: sheet.isHidden, rows: sheet.rows.length }]
  })
  return tables
    .sort((a, b) => Number(a.isHidden) - Number(b.isHidden) || b.table.known - a.table.known || Number(b.rows > b.table.firstRow) - Number(a.rows > a.table.firstRow) || a.table.sheet - b.table.sheet)
    .map(({ table }) => table)
}

/** The table of one sheet, for a person who chooses it by hand; null when nothing stands in it. */
export function tableOf(sheet: GridSheet, index: number, format: Grid['format'], sender: RememberedColumns = {}): Table | null {
  const first = sheet.rows.findIndex((row) => row.some((cell) => !isEmptyCell(cell)))
  if (first === -1) return null
  if (format === 'vcard') return tableAt(sheet, index, first, [], sender)
  let best: Table | null = null
  for (let row = first; row < Math.min(sheet.rows.length, first + LOOKED_AT); row++) {
    if (holdsData(sheet.rows[row] ?? [])) continue
    for (const above of [[], rowAbove(sheet, row)]) {
      if (above === null) continue
      const table = tableAt(sheet, index, row, above, sender)
      if (table.known > (best?.known ?? 0)) best = table
    }
  }
  // One known word can stand in a title, which stands alone in its row.
  const isAlone = best === null || best.headings.filter((heading) => heading !== '').length === 1
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.filter((cell) => !isEmptyCell(cell)).length), 0)
  if (best !== null && (best.known >= 2 || columns <= 2 || (!isAlone && best.isWordForWord))) return best
  return { sheet: index, headerRow: null, firstRow: first, headings: sheet.rows[first]?.map(() => '') ?? [], known: 0, isWordForWord: false }
}

/** The table whose headings stand in the row that a person chose. */
export function tableWithHeader(sheet: GridSheet, index: number, headerRow: number | null): Table {
  if (headerRow !== null) return tableAt(sheet, index, headerRow, [], {})
  const width = Math.max(0, ...sheet.rows.map((row) => row.length))
  return { sheet: index, headerRow: null, firstRow: 0, headings: Array.from({ length: width }, () => ''), known: 0, isWordForWord: false }
}

function tableAt(sheet: GridSheet, index: number, row: number, above: readonly string[], sender: RememberedColumns): Table {
  const below = spread(sheet, row)
  const headings = Array.from({ length: Math.max(below.length, above.length) }, (_, column) => joined(above[column] ?? '', below[column] ?? ''))
  const readings = headings.map((heading) => readHeading(heading))
  const remembered = headings.map((heading) => (heading === '' ? null : rememberedField(sender, heading)))
  const fields = new Set(headings.flatMap((_, column): string[] => [remembered[column] ?? readings[column]?.field ?? []].flat()).filter((field) => field !== 'ignore'))
  const isWordForWord = readings.some((reading, column) => remembered[column] !== null || reading?.reason === 'heading')
  return { sheet: index, headerRow: row, firstRow: row + 1, headings, known: fields.size, isWordForWord }
}

/** A column whose two cells were merged has the heading once. */
function joined(above: string, below: string): string {
  if (below === '' || above === below) return above
  return above === '' ? below : `${above} ${below}`
}

/**
 * The upper of two rows of headings: where one of its cells was joined over several columns ("Arrival" above "Date" and
 * "Time") or down into this row, or, in a file that has lost its joined cells, where this row says one thing twice. Null when
 * this row stands alone.
 */
function rowAbove(sheet: GridSheet, row: number): string[] | null {
  if (row === 0) return null
  const width = sheet.rows[row]?.length ?? 0
  const isJoined = sheet.merged.some(
    ({ top, bottom, left, right }) => top <= row - 1 && bottom >= row - 1 && (right > left || bottom >= row) && right - left < width - 1
  )
  if (isJoined) return spread(sheet, row - 1)
  const below = (sheet.rows[row] ?? []).map(headingText).filter((text) => text !== '')
  return sheet.merged.length === 0 && new Set(below).size < below.length ? filledRight(sheet.rows[row - 1] ?? [], width) : null
}

/** Each text stands for the empty cells to its right as well. */
function filledRight(row: readonly Cell[], width: number): string[] {
  let last = ''
  return Array.from({ length: width }, (_, column) => (last = headingText(row[column]) || last))
}

/** The texts of a row, each merged block's text in all its columns; a block that reaches down from above counts too. */
function spread(sheet: GridSheet, row: number): string[] {
  const texts = Array.from(sheet.rows[row] ?? [], headingText)
  for (const { top, bottom, left, right } of sheet.merged) {
    if (row < top || row > bottom || right - left > 30) continue
    const text = headingText(sheet.rows[top]?.[left])
    for (let column = left; column <= right; column++) texts[column] = text
  }
  return Array.from(texts, (text) => text ?? '')
}

/** The lines of a heading stay apart: each may be in a language of its own. */
export function headingText(cell: Cell | undefined): string {
  return cellLines(cell).join('\n')
}

/** A row with an address, a number or a date holds people, not headings. */
function holdsData(row: readonly Cell[]): boolean {
  return row.some((cell) => isDateCell(cell) || typeof cell === 'boolean' || (typeof cell === 'string' && /\S@\S+\.\S/u.test(cell))) || row.filter((cell) => typeof cell === 'number').length > 1
}
