import { fold } from '#shared/foundation/formats/fold.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { isHonorific } from '../names/honorifics.ts'
import { cellText, isDateCell } from '../values/cell-text.ts'

/** What the cells of a column look like, each as a share of those that are not empty (0 to 1). */
export interface ColumnContent {
  filled: number
  emails: number
  phones: number
  dates: number
  /** Cells that are nothing but a form of address. */
  honorifics: number
  /** Two to six words that begin with a capital, without digits: a whole name, or a title. */
  names: number
  /** Cells that are different from all others: names are, roles are not. */
  different: number
}

/** Enough to know a column by, whatever the length of the list. */
const LOOKED_AT = 200

const EMAIL = /^\S+@\S+\.\S+$/u
const PHONE = /^[+(]?[\d][\d\s().+/-]{6,24}(?:\s?(?:ext|x|poste|p)\.?\s?\d{1,6})?$/iu
const DAY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|de|del|la|las|los|y|von|van|der|du|des|le)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|de|del|la|las|los|y|von|van|der|du|des|le)){1,6}$/u

export function filledCells(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  const cells: Cell[] = []
  for (const row of rows) {
    const cell = row[column]
    if (cell === null || cell === undefined || cell === '') continue
    if (cellText(cell) !== '') cells.push(cell)
    if (cells.length === LOOKED_AT) break
  }
  return cells
}

export function contentOf(cells: readonly Cell[]): ColumnContent {
  const texts = cells.map(cellText)
  const share = (test: (text: string, cell: Cell) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter((cell, index) => test(texts[index] ?? '', cell)).length / cells.length
  return {
    filled: cells.length,
    emails: share((text) => EMAIL.test(text)),
    phones: share((text, cell) => isPhone(text, cell)),
    dates: share((text, cell) => isDateCell(cell) || DAY.test(text)),
    honorifics: share((text) => isHonorific(text)),
    names: share((text) => NAME.test(text)),
    different: cells.length === 0 ? 0 : new Set(texts.map(fold)).size / cells.length
  }
}

function isPhone(text: string, cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1e6 && cell < 1e15
  const digits = text.replace(/\D/gu, '').length
  return digits >= 7 && digits <= 18 && PHONE.test(text) && !DAY.test(text)
}
