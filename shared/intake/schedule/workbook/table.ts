import type { Language } from '#shared/foundation/language.ts'
import type { Cell, GridSheet } from '#shared/intake/grid.ts'
import { headingText } from '#shared/intake/people/header.ts'
import { cellText, isDateCell } from '#shared/intake/people/values/cell-text.ts'
import { readSessionHeading, WRITTEN, type Column } from './headings.ts'

/** The list of sessions of one sheet. */
export interface SessionTable {
  /** From 0. */
  headerRow: number
  headings: readonly string[]
  /** Where each column stands, from 0. */
  columns: ReadonlyMap<Column, number>
  /** Where a text stands in a language of its own. */
  written: readonly { column: Column; language: Language; index: number }[]
  /** The language of its texts by the headings; null where they do not say. */
  language: Language | null
  /** Columns with a heading that is not known, or is there twice. */
  unknown: readonly number[]
}

/** Title rows above the headings are few; a list that begins further down is not one. */
const LOOKED_AT = 60

/** The row with most known headings, if it has a title and something of when or where; null where there is no such row. */
export function tableIn(sheet: GridSheet): SessionTable | null {
  let best: SessionTable | null = null
  for (const [row, cells] of sheet.rows.slice(0, LOOKED_AT).entries()) {
    if (cells.some((cell) => isDateCell(cell) || typeof cell === 'number')) continue
    const table = tableAt(cells, row)
    if (table !== null && sizeOf(table) > (best === null ? 1 : sizeOf(best))) best = table
  }
  return best
}

function sizeOf({ columns, written }: SessionTable): number {
  return columns.size + written.length
}

function tableAt(cells: readonly Cell[], headerRow: number): SessionTable | null {
  const headings = Array.from(cells, headingText)
  const readings = headings.map(readSessionHeading)
  const titles = readings.filter((reading) => reading?.column === 'title').length
  const columns = new Map<Column, number>()
  const written: { column: Column; language: Language; index: number }[] = []
  const unknown: number[] = []
  for (const [index, reading] of readings.entries()) {
    if (reading === null) {
      if (headings[index] !== '') unknown.push(index)
      continue
    }
    const { column, named, writtenIn } = reading
    // "Title", "Titre" and "Título" beside each other are one in each language.
    const language = named ?? (WRITTEN.has(column) && titles > 1 && writtenIn.length === 1 ? (writtenIn[0] ?? null) : null)
    if (language !== null && !written.some((one) => one.column === column && one.language === language)) written.push({ column, language, index })
    else if (language === null && !columns.has(column)) columns.set(column, index)
    else unknown.push(index)
  }
  const hasTitle = columns.has('title') || written.some(({ column }) => column === 'title')
  const hasMore = (['day', 'time', 'start', 'room', 'minutes'] as const).some((column) => columns.has(column))
  return hasTitle && hasMore ? { headerRow, headings, columns, written, language: languageOf(readings), unknown } : null
}

/** The language in which alone most headings are written. */
function languageOf(readings: readonly ReturnType<typeof readSessionHeading>[]): Language | null {
  const votes: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  for (const reading of readings) if (reading?.writtenIn.length === 1) for (const language of reading.writtenIn) votes[language] += 1
  const [first, second] = (['en', 'fr', 'es'] as const).map((language) => ({ language, count: votes[language] })).sort((a, b) => b.count - a.count)
  return first === undefined || first.count === second?.count ? null : first.language
}

/** A row that says the headings once more, as lists of several pages do. */
export function isHeadingAgain(row: readonly Cell[], { headings }: SessionTable): boolean {
  return headings.every((heading, index) => headingText(row[index]) === heading) && row.some((cell) => cellText(cell) !== '')
}

/** Of each column, the rows over which a cell was joined downwards: its value is that of each. Only its first column counts. */
export function joinedDown(sheet: GridSheet): (row: number, column: number) => number {
  const tops = new Map<number, Map<number, number>>()
  for (const { top, bottom, left } of sheet.merged) {
    const column = tops.get(left) ?? new Map<number, number>()
    tops.set(left, column)
    for (let row = top + 1; row <= bottom; row++) column.set(row, top)
  }
  return (row, column) => tops.get(column)?.get(row) ?? row
}
