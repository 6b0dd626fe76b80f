/** A cell by its place: rows and columns from 0. */
export interface CellPlace {
  row: number
  column: number
}

/** The last row and column that any workbook can have (ECMA-376, 18.3.1.4 and 18.3.1.73), from 0. */
const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383
const A = 64

/** `'XFD1048576'` as a place, or null when it is no name of a cell. */
export function placeOf(name: string): CellPlace | null {
  let column = 0
  let at = 0
  for (; at < name.length && at < 4; at += 1) {
    // `| 32` makes a small letter of a capital one.
    const letter = (name.charCodeAt(at) | 32) - 32 - A
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  let row = 0
  for (let digits = at; digits < name.length; digits += 1) {
    const digit = name.charCodeAt(digits) - 48
    if (digit < 0 || digit > 9 || row > LAST_ROW) return null
    row = row * 10 + digit
  }
  if (column < 1 || row < 1 || column - 1 > LAST_COLUMN || row - 1 > LAST_ROW) return null
  return { row: row - 1, column: column - 1 }
}

/** The name that people see: `cellName(0, 0)` is `'A1'`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(A + 1 + ((left - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
