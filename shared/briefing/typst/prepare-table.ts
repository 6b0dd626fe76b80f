import { type Bar, type Cell, type Column, type List, type Paragraph, type Part, type Run, type Table, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { printable, SEPARATOR, WHOLE, ZERO_WIDTH_SPACE } from './printable.ts'
import { type SourceMark, withoutSources } from './source-marks.ts'

/** A row of more lines than this may be broken across two pages; a shorter one stays whole. */
const TALL_ROW = 26
/** So many rows end a table together, so that none of them stands alone on the last page; together they have no more lines than that. */
const LAST_ROWS = 3
const LINES_OF_LAST_ROWS = 14
/** A header with more letters than this is not repeated: there would be no room left for the rows. */
const LONG_HEADER = 200
/** About how many letters of table text fit on a line across the page. */
const LETTERS_ACROSS: Readonly<Record<Part['orientation'], number>> = { portrait: 92, landscape: 128 }
/** About how many letters a column takes that is as wide as its longest entry. */
const LETTERS_OF_AUTO_COLUMN = 12

/** What must be known of the page to tell how a table fits on it. */
export interface TablePage {
  orientation: Part['orientation']
  /** In large print. */
  isLarge: boolean
}

/** How much wider a letter of the large-print edition is, as in the house style. */
const LARGER = 1.56
/** In large print, the share of a column that holds a range of times; a column of text has at least 1. */
const NARROW_SHARE = 0.9

/** What is done to the texts of a table, and to blocks in its cells. */
interface Preparing {
  words: (text: Text) => Run[]
  block: (block: Exclude<Cell['blocks'][number], Bar>) => unknown
}

/** A table with what the template must know of each row and cell: may it be broken, must its words be hyphenated. */
export function prepareTable(given: Table, { orientation, isLarge }: TablePage, prepare: Preparing, marks: { hasPlaces: boolean; source: SourceMark } = { hasPlaces: false, source: withoutSources }): object {
  const table = isLarge ? evenly(given) : given
  const room = lettersPerColumn(table.columns, LETTERS_ACROSS[orientation] / (isLarge ? LARGER : 1))
  const prepareCells = (cells: readonly Cell[]) =>
    padCells(cells, table.columns).map((cell, index) => ({
      span: cell.span ?? 1,
      hyphenate: table.columns[index]?.width !== 'auto' && longestWord(cell) > (cell.span ?? 1) * (room[index] ?? 0),
      ...contentOf(cell, prepare)
    }))
  return {
    ...table,
    header: prepareCells(table.header),
    repeat: longestCell(table.header) <= LONG_HEADER,
    lastRows: lastRowsOf(table, room),
    isWhole: isFewFacts(table, room),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      source: marks.source(row.kind === 'group' ? (row.about ?? '') : row.about),
      place: marks.hasPlaces && row.kind !== 'group' ? (row.id ?? '') : '',
      mark: row.kind === 'group' ? '' : (row.mark ?? ''),
      repeat: longestCell(row.cells) <= LONG_HEADER,
      breakable: linesOf(row.cells, room) > TALL_ROW / (isLarge ? LARGER : 1),
      cells: prepareCells(row.cells)
    }))
  }
}

/** One string, or a text in several looks. */
type Words = string | Run[]

/** What is in a cell: most often one plain string, or paragraphs of nothing but words, which the template then need not look into. */
function contentOf({ blocks }: Cell, prepare: Preparing): { words: string } | { runs: Run[] } | { paragraphs: Words[] } | { blocks: unknown[] } {
  const paragraphs = blocks.flatMap((block) => (isOnlyWords(block) ? [wordsFor(prepare.words(block.text))] : []))
  if (blocks.length === 0 || paragraphs.length < blocks.length) return { blocks: blocks.map((block) => (block.kind === 'bar' ? prepareBar(block) : prepare.block(block))) }
  const [only = '', ...others] = paragraphs
  return others.length > 0 ? { paragraphs } : typeof only === 'string' ? { words: only } : { runs: only }
}

function isOnlyWords(block: Cell['blocks'][number]): block is Paragraph {
  return block.kind === 'paragraph' && block.size === undefined && block.language === undefined && block.isKept !== true
}

function wordsFor(runs: Run[]): Words {
  const [run, ...others] = runs
  return run && others.length === 0 && isPlain(run) && ![ZERO_WIDTH_SPACE, WHOLE, SEPARATOR].some((sign) => run.text.includes(sign)) ? run.text : runs
}

function isPlain({ style, language, link }: Run): boolean {
  return style === undefined && language === undefined && link === undefined
}

/**
 * In large print the narrow columns need more of the page than their share: a long word still fits. A column as wide as its longest entry
 * would take half the page for “10:15 a.m. – 12:15 p.m.”: it gets a share instead, and the range stands on two lines.
 */
function evenly(table: Table): Table {
  const isLong = (index: number): boolean => table.rows.some(({ kind, cells }) => kind !== 'group' && cells.every(({ span = 1 }) => span === 1) && cellWords(cells[index] ?? { blocks: [] }).length > LETTERS_OF_AUTO_COLUMN)
  return {
    ...table,
    columns: table.columns.map((column, index) => (column.width === 'auto' ? (isLong(index) ? { ...column, width: NARROW_SHARE } : column) : { ...column, width: Math.sqrt(column.width) }))
  }
}

/**
 * How many rows at the end of the table stay on one page; 0 for none. The first row below a heading of its own stays with that, so it
 * is not one of them.
 */
function lastRowsOf({ rows }: Table, room: readonly number[]): number {
  const below = rows.length - 1 - rows.findLastIndex(({ kind }) => kind === 'group')
  const last = rows.slice(rows.length - Math.min(LAST_ROWS, below - 1))
  const lines = last.reduce((sum, { cells }) => sum + linesOf(cells, room), 0)
  return below > 2 && lines <= LINES_OF_LAST_ROWS ? last.length : 0
}

/** A few facts without a header stay on one page, with the heading above them. */
function isFewFacts({ header, rows }: Table, room: readonly number[]): boolean {
  return header.length === 0 && rows.length <= LAST_ROWS + 1 && rows.reduce((sum, { cells }) => sum + linesOf(cells, room), 0) <= LINES_OF_LAST_ROWS
}

/** The share of the longest bar instead of the numbers that it follows from. */
function prepareBar({ value, maximum, text, ...bar }: Bar): unknown {
  return { ...bar, text: printable(text), share: maximum > 0 ? Math.min(1, Math.max(0, value / maximum)) : 0 }
}

/** A row with fewer cells than columns would pull up the next row's cells: it gets empty ones. */
function padCells(cells: readonly Cell[], columns: readonly Column[]): Cell[] {
  const covered = cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0)
  return [...cells, ...Array.from({ length: Math.max(0, columns.length - covered) }, () => ({ blocks: [] }))]
}

function lettersPerColumn(columns: readonly Column[], across: number): number[] {
  const shares = columns.reduce((sum, column) => sum + (column.width === 'auto' ? 0 : column.width), 0)
  const left = across - LETTERS_OF_AUTO_COLUMN * columns.filter((column) => column.width === 'auto').length
  return columns.map((column) => (column.width === 'auto' ? LETTERS_OF_AUTO_COLUMN : (left * column.width) / shares - 2))
}

/** About how many lines the tallest cell takes. */
function linesOf(cells: readonly Cell[], room: readonly number[]): number {
  return Math.max(
    0,
    ...cells.map((cell, index) =>
      cell.blocks.reduce((lines, block) => lines + Math.ceil((blockWords(block).length + 1) / ((cell.span ?? 1) * (room[index] ?? 1))), 0)
    )
  )
}

function longestCell(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((cell) => cellWords(cell).length))
}

/** The pieces of an address count one by one: it breaks at its signs, and a hyphen in it would be a false letter. */
function longestWord(cell: Cell): number {
  return Math.max(0, ...cellWords(cell).split(/[\s\-–/@.]+/u).map((word) => word.length))
}

function cellWords(cell: Cell): string {
  return cell.blocks.map(blockWords).join(' ')
}

function blockWords(block: Cell['blocks'][number]): string {
  if (block.kind === 'bar') return block.text
  return block.kind === 'list' ? listWords(block) : wordsOf(block.text)
}

function listWords(list: List): string {
  return list.items.map((item) => `${wordsOf(item.text)} ${item.list ? listWords(item.list) : ''}`).join(' ')
}
