import type { RichRun, RichTable } from '#shared/foundation/rich-text/index.ts'
import { attribute, type HtmlElement, isElement } from './read-element.ts'

/** No page has a cell over more columns or rows. */
const WIDEST_SPAN = 100

/**
 * A table with one header row; a cell over several columns or rows leaves empty ones beside and below it. Null for a table that
 * only arranges what stands in it: with one column, or with tables inside.
 */
export function tableOf(table: HtmlElement, runsOf: (cell: HtmlElement) => RichRun[]): RichTable | null {
  const rows = rowsOf(table)
  if (rows.some((row) => cellsOf(row).some(holdsTable))) return null
  const grid = gridOf(rows, runsOf).filter((row) => row.some((cell) => cell.some(({ text }) => text.trim() !== '')))
  const [header, ...others] = grid
  if (header === undefined || grid.every((row) => row.length < 2)) return null
  return { kind: 'table', header: header.map((cell) => cell.map(({ strong: _bold, ...run }) => run)), rows: others }
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function holdsTable(element: HtmlElement): boolean {
  return element.childNodes.filter(isElement).some((child) => child.tagName === 'table' || holdsTable(child))
}

function gridOf(rows: readonly HtmlElement[], runsOf: (cell: HtmlElement) => RichRun[]): RichRun[][][] {
  const grid: RichRun[][][] = []
  const taken = new Set<string>()
  for (const [y, row] of rows.entries()) {
    const line: RichRun[][] = []
    let x = 0
    const skip = (): void => {
      for (; taken.has(`${y}/${x}`); x += 1) line.push([])
    }
    for (const cell of cellsOf(row)) {
      skip()
      line.push(runsOf(cell))
      const across = span(cell, 'colspan')
      const down = span(cell, 'rowspan')
      for (let below = 0; below < down; below += 1) {
        for (let beside = 0; beside < across; beside += 1) if (below > 0 || beside > 0) taken.add(`${y + below}/${x + beside}`)
      }
      x += 1
    }
    skip()
    grid.push(line)
  }
  return grid
}

function span(cell: HtmlElement, name: string): number {
  const value = Number(attribute(cell, name))
  return Number.isInteger(value) && value >= 1 ? Math.min(value, WIDEST_SPAN) : 1
}
