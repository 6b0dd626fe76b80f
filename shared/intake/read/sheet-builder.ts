import type { Cell, GridSheet, MergedCells } from '../grid.ts'
import { cellName, type CellPlace } from './cell-name.ts'
import { LIMITS } from './limits.ts'
import { Refusal } from './problem.ts'

/** How much text one file has in all; one counter goes through all of its sheets. */
export interface TextCount {
  letters: number
}

const BLANK = /^\s*$/

/**
 * Puts one sheet together, cell after cell, and refuses it as soon as it is more than a list can be. What has no
 * content leaves no trace: a column that somebody only coloured down to the last row is no column.
 */
export class SheetBuilder {
  readonly #name: string
  readonly #text: TextCount
  readonly #rows: Cell[][] = []

  constructor(name: string, text: TextCount) {
    this.#name = name
    this.#text = text
  }

  /**
   * Blank cells are passed over.
   *
   * @throws Refusal beyond the last row or column, and for a text that is too long
   */
  put(row: number, column: number, cell: Cell): void {
    if (cell === null) return
    if (typeof cell === 'string') {
      if (BLANK.test(cell)) return
      if (cell.length > LIMITS.cellLength) throw new Refusal({ key: 'intake.cellTooLong', values: this.#where(row, column) })
      this.#text.letters += cell.length
      if (this.#text.letters > LIMITS.textLength) throw new Refusal({ key: 'intake.tooMuchText', values: {} })
    }
    if (row >= LIMITS.rows || column >= LIMITS.columns) throw tooFar(this.#name, { row, column })
    while (this.#rows.length <= row) this.#rows.push([])
    const cells = this.#rows[row] ?? []
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }

  /** @param merged blocks that do not overlap */
  finish(isHidden: boolean, merged: readonly MergedCells[] = []): GridSheet {
    const rows = this.#rows
    for (const block of merged) clearCovered(rows, block)
    while (rows.at(-1)?.length === 0) rows.pop()
    const columns = columnsOf(rows)
    return { name: this.#name, isHidden, rows, merged: merged.flatMap((block) => within(block, rows.length, columns)) }
  }

  #where(row: number, column: number): { sheet: string; cell: string } {
    return { sheet: this.#name, cell: cellName(row, column) }
  }
}

/** Names the cell, so that whoever made the list can find and delete it. */
export function tooFar(sheet: string, { row, column }: CellPlace): Refusal {
  return new Refusal({ key: 'intake.tooFar', values: { sheet, cell: cellName(row, column) } })
}

/** How many columns the longest row has. */
export function columnsOf(rows: readonly Cell[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

/** Nobody sees what lies under a merged block but its first cell: some programs leave old values there. */
function clearCovered(rows: Cell[][], { top, left, bottom, right }: MergedCells): void {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const cells = rows[row] ?? []
    for (let column = row === top ? left + 1 : left; column <= Math.min(right, cells.length - 1); column += 1) cells[column] = null
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  }
}

/** The part of a block that lies over content; nothing when that is a single cell. */
function within(block: MergedCells, rows: number, columns: number): MergedCells[] {
  const bottom = Math.min(block.bottom, rows - 1)
  const right = Math.min(block.right, columns - 1)
  if (block.top > bottom || block.left > right || (block.top === bottom && block.left === right)) return []
  return [{ top: block.top, left: block.left, bottom, right }]
}
