import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { Cell, GridSheet } from '#shared/intake/grid.ts'
import { headingText } from '#shared/intake/people/header.ts'
import { cellLines, cellText, isDateCell } from '#shared/intake/people/values/cell-text.ts'
import { isErrorCell } from '#shared/intake/people/values/error-cell.ts'
import type { Heading } from './headings.ts'

/** The list of one sheet: under a row of headings a row for each thing. */
export interface Table<Column extends string> {
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

/** What lists of one kind have. */
export interface TableKind<Column extends string> {
  readHeading: (text: string) => Heading<Column> | null
  /** Columns that may stand there once in each language. */
  written: ReadonlySet<Column>
  /** The written column that names a row. */
  main: Column
  /** Whether these columns are enough to be such a list. */
  isEnough: (has: (column: Column) => boolean) => boolean
}

/** Title rows above the headings are few; a list that begins further down is not one. */
const LOOKED_AT = 60

/** The row with most known headings, if they are enough; null where there is no such row. */
export function tableIn<Column extends string>(sheet: GridSheet, kind: TableKind<Column>): Table<Column> | null {
  let best: Table<Column> | null = null
  for (const [row, cells] of sheet.rows.slice(0, LOOKED_AT).entries()) {
    if (cells.some((cell) => isDateCell(cell) || typeof cell === 'number')) continue
    const table = tableAt(cells, row, kind)
    if (table !== null && sizeOf(table) > (best === null ? 1 : sizeOf(best))) best = table
  }
  return best
}

function sizeOf({ columns, written }: Pick<Table<string>, 'columns' | 'written'>): number {
  return columns.size + written.length
}

function tableAt<Column extends string>(cells: readonly Cell[], headerRow: number, { readHeading, written: inLanguages, main, isEnough }: TableKind<Column>): Table<Column> | null {
  const headings = Array.from(cells, headingText)
  const readings = headings.map(readHeading)
  const mains = readings.filter((reading) => reading?.column === main).length
  const columns = new Map<Column, number>()
  const written: { column: Column; language: Language; index: number }[] = []
  const unknown: number[] = []
  const inOrder = [...readings.entries()].sort(([, a], [, b]) => Number(a?.isPartly ?? false) - Number(b?.isPartly ?? false))
  for (const [index, reading] of inOrder) {
    if (reading === null) {
      if (headings[index] !== '') unknown.push(index)
      continue
    }
    const { column, named, writtenIn } = reading
    // "Title", "Titre" and "Título" beside each other are one in each language.
    const language = named ?? (inLanguages.has(column) && mains > 1 && writtenIn.length === 1 ? (writtenIn[0] ?? null) : null)
    if (language !== null && !written.some((one) => one.column === column && one.language === language)) written.push({ column, language, index })
    else if (language === null && !columns.has(column)) columns.set(column, index)
    else unknown.push(index)
  }
  const has = (column: Column): boolean => columns.has(column) || written.some((one) => one.column === column)
  return isEnough(has) ? { headerRow, headings, columns, written, language: languageOf(readings), unknown: unknown.sort((a, b) => a - b) } : null
}

/** The language in which alone most headings are written. */
function languageOf(readings: readonly (Heading<string> | null)[]): Language | null {
  const votes: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  for (const reading of readings) if (reading?.writtenIn.length === 1) for (const language of reading.writtenIn) votes[language] += 1
  const [first, second] = (['en', 'fr', 'es'] as const).map((language) => ({ language, count: votes[language] })).sort((a, b) => b.count - a.count)
  return first === undefined || first.count === second?.count ? null : first.language
}

/** A row that says the headings once more, as lists of several pages do. */
export function isHeadingAgain(row: readonly Cell[], { headings }: Pick<Table<string>, 'headings'>): boolean {
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

/** One row, its cells by column; a cell that shows the failure of a formula says nothing. */
export interface TableRow<Column extends string> {
  cell(column: Column): Cell
  text(column: Column): string
}

/** @param valueAt what stands in a column (from 0) of this row */
export function rowOf<Column extends string>({ columns }: Table<Column>, valueAt: (column: number) => Cell): TableRow<Column> {
  const cell = (column: Column): Cell => {
    const index = columns.get(column)
    return index === undefined ? null : valueAt(index)
  }
  return { cell, text: (column) => (isErrorCell(cell(column)) ? '' : cellText(cell(column))) }
}

/** A written column of one row: `plain` where it names no language, else by language. Texts of the row itself: a joined cell below another one's has none. */
export function writtenOf<Column extends string>(cells: readonly Cell[], { columns, written }: Table<Column>, column: Column, between: string): { plain: string; each: Trilingual } {
  const lines = (index: number | undefined): string => (index === undefined || isErrorCell(cells[index]) ? '' : cellLines(cells[index]).join(between))
  return {
    plain: lines(columns.get(column)),
    each: Object.fromEntries(written.flatMap((one) => (one.column === column && lines(one.index) !== '' ? [[one.language, lines(one.index)] as const] : [])))
  }
}

/** Columns whose heading nobody knows, from 0, with something under it: what stands there is not taken over, and that has to be said. */
export function unknownColumns(sheet: GridSheet, { headerRow, unknown }: Table<string>): number[] {
  return unknown.filter((column) => sheet.rows.slice(headerRow + 1).some((row) => cellText(row[column]) !== ''))
}

/** A heading on one line. */
export function headingOn({ headings }: Pick<Table<string>, 'headings'>, column: number): string {
  return (headings[column] ?? '').replaceAll('\n', ' ')
}
