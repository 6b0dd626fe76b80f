import type { Cell } from '#shared/intake/grid.ts'
import { cellText } from './cell-text.ts'

/** What a spreadsheet shows where a formula failed, in English, French and Spanish (Microsoft's lists of error values). */
const ERRORS: ReadonlySet<string> = new Set([
  '#N/A', '#N/D', '#REF!', '#¡REF!', '#VALUE!', '#VALEUR!', '#¡VALOR!', '#DIV/0!', '#¡DIV/0!', '#NAME?', '#NOM?', '#¿NOMBRE?', '#NUM!', '#¡NUM!', '#NOMBRE!',
  '#NULL!', '#NUL!', '#¡NULO!', '#SPILL!', '#PROPAGATION!', '#EPARS!', '#¡DESBORDAMIENTO!', '#CALC!', '#¡CALC!', '#FIELD!', '#CHAMP!', '#¡CAMPO!',
  '#GETTING_DATA', '#BUSY!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#EXTERNAL!', '#PYTHON!'
])

/** True for a cell that holds the failure of a formula and not a value. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.includes('#') && ERRORS.has(cellText(cell).toUpperCase())
}
