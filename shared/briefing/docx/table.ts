import { type Paragraph as WordParagraph, type IBorderOptions, Table as WordTable, TableCell, TableRow } from 'docx'
import type { Language } from '#shared/foundation/language.ts'
import { type Cell, type Column, paragraph, type Row, type Table, wordsOf } from '#shared/briefing/model/index.ts'
import { listOf, paragraphOf } from './blocks.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { plainRunsOf } from './runs.ts'
import { changeBar, COLOURS, STYLES } from './styles.ts'
import type { Writing } from './writing.ts'

export const NO_LINE: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const HAIRLINE: IBorderOptions = { style: 'single', size: 4, color: COLOURS.line }
const STRONG_LINE: IBorderOptions = { style: 'single', size: 8, color: COLOURS.ink }
/** About the width of a letter of table text, in twentieths of a point, and what stands around the words of a cell. */
const LETTER = 115
const AROUND = 280
/** A column that takes what its longest entry needs takes no more than this share of the page. */
const WIDEST_AUTO = 0.3
/** A row with more letters than this in a cell may be broken across two pages; a shorter one stays whole. */
const TALL_CELL = 700
/** A header longer than this is not repeated: there would be no room left for the rows. */
const LONG_HEADER = 200

/** A table over the whole width with hairlines between its rows; its header repeats on every page and is named a header for screen readers. */
export function tableOf(table: Table, writing: Writing, width: number, language?: Language): WordTable {
  const widths = widthsOf(table, width, writing.larger)
  const languageOf = (column: number): Language | undefined => table.columns[column]?.language ?? language
  const repeats = table.header.every((one) => one.blocks.every((block) => wordsIn(block).length <= LONG_HEADER))
  const header = table.header.length === 0 ? [] : [new TableRow({ tableHeader: repeats, cantSplit: true, children: cellsOf(table.header, STYLES.header, { bottom: STRONG_LINE }, undefined) })]
  return new WordTable({
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: { top: NO_LINE, bottom: HAIRLINE, left: NO_LINE, right: NO_LINE, insideHorizontal: HAIRLINE, insideVertical: NO_LINE },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    rows: [...header, ...table.rows.map(rowOf)]
  })

  function rowOf(row: Row): TableRow {
    const isGroup = row.kind === 'group'
    const fill = row.kind === 'break' ? COLOURS.shade : row.kind === 'plenary' ? writing.tint : undefined
    const isTall = row.cells.some(({ blocks }) => blocks.reduce((sum, block) => sum + wordsIn(block).length, 0) > TALL_CELL)
    return new TableRow({ cantSplit: isGroup || !isTall, children: cellsOf(row.cells, isGroup ? STYLES.group : STYLES.cell, undefined, fill, row.kind !== 'group' && row.mark !== undefined) })
  }

  function cellsOf(cells: readonly Cell[], style: string, borders: { bottom: IBorderOptions } | undefined, fill: string | undefined, isMarked = false): TableCell[] {
    const made: TableCell[] = []
    let column = 0
    for (const one of padded(cells, table.columns.length)) {
      const span = one.span ?? 1
      const own = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
      made.push(
        new TableCell({
          width: { size: own, type: 'dxa' },
          ...(span > 1 && { columnSpan: span }),
          ...(isMarked && column === 0 ? { borders: { left: changeBar(writing.accent).left } } : borders && { borders }),
          ...(fill && { shading: { type: 'clear', fill } }),
          children: contentOf(one, style, table.columns[column], languageOf(column), writing)
        })
      )
      column += span
    }
    return made
  }
}

function contentOf({ blocks }: Cell, style: string, column: Column | undefined, language: Language | undefined, writing: Writing): WordParagraph[] {
  const alignment = column?.align === 'left' ? undefined : column?.align
  const content = blocks.flatMap((block) => {
    if (block.kind === 'list') return listOf(block, writing, language, style)
    const shown = block.kind === 'bar' ? paragraph(block.text) : block
    const plain = plainRunsOf(shown, writing, language)
    return [plain ? plainParagraph(plain, style, alignment) : paragraphOf(shown, writing, language, { style, ...(alignment && { alignment }) })]
  })
  // A cell without a paragraph is a damaged file.
  return content.length > 0 ? content : [plainParagraph([], style, undefined)]
}

/** A row with fewer cells than columns gets empty ones. */
function padded(cells: readonly Cell[], columns: number): Cell[] {
  const covered = cells.reduce((sum, one) => sum + (one.span ?? 1), 0)
  return [...cells, ...Array.from({ length: Math.max(0, columns - covered) }, (): Cell => ({ blocks: [] }))]
}

function widthsOf(table: Table, width: number, larger: number): number[] {
  const auto = table.columns.map((column, index) => (column.width === 'auto' ? Math.min(longestIn(table, index) * LETTER * larger + AROUND, width * WIDEST_AUTO) : 0))
  const left = width - auto.reduce((sum, part) => sum + part, 0)
  const shares = table.columns.reduce((sum, column) => sum + (column.width === 'auto' ? 0 : column.width), 0)
  return table.columns.map((column, index) => Math.floor(column.width === 'auto' ? (shares === 0 ? width / table.columns.length : (auto[index] ?? 0)) : (left * column.width) / shares))
}

/** Letters of the longest entry of a column that stands in that column alone. */
function longestIn({ header, rows }: Table, column: number): number {
  const cells = [header, ...rows.map((row) => row.cells)].flatMap((row) => (row.every(({ span }) => (span ?? 1) === 1) ? [row[column]] : []))
  return Math.max(3, ...cells.flatMap((one) => one?.blocks.map((block) => wordsIn(block).length) ?? []))
}

function wordsIn(block: Cell['blocks'][number]): string {
  if (block.kind === 'bar') return block.text
  return block.kind === 'list' ? block.items.map(({ text }) => wordsOf(text)).join(' ') : wordsOf(block.text)
}
