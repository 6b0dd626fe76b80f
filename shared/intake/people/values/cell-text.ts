import type { Cell, DateCell } from '#shared/intake/grid.ts'

/** An apostrophe that a spreadsheet, or our own CSV, puts before text that would else be taken for a formula. */
const GUARD = /^'(?=['=+\-@\t\r＝＋－＠]|\d)/u
const NOTHING = /^[\s\u00A0\u200B-\u200D\uFEFF]*$/u

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true
  // A plain letter at the start says enough for nearly every cell.
  return typeof cell === 'string' && !(cell.charCodeAt(0) > 0x20 && cell.charCodeAt(0) < 0x80) && NOTHING.test(cell)
}

/** The text of a cell on one line: no-break and doubled spaces made one, guard apostrophe and invisible letters gone. */
export function cellText(cell: Cell | undefined): string {
  return cellLines(cell).join(' ')
}

/** The lines of a cell, each trimmed, empty ones left out. */
export function cellLines(cell: Cell | undefined): string[] {
  const text = rawText(cell)
  if (text === '') return []
  if (!/[\n\r\u2028\u2029]/u.test(text)) return [tidy(text)].filter((line) => line !== '')
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(tidy).filter((line) => line !== '')
}

function rawText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  // A number never comes with an exponent: 5.25555500142E+11 in the file is 525555500142 here.
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 1e21 ? cell.toFixed(0) : String(cell)
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  if (typeof cell === 'string') return cell.replace(GUARD, '')
  return [cell.date, cell.time].filter((part) => part !== null).join(' ')
}

const UNTIDY = /[\u00A0\u00AD\u200B-\u200D\u202F\u2060\uFEFF\t]|^\s|\s$|\s\s/u

function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '').replace(/\s+/gu, ' ').trim()
}
