import { strFromU8 } from 'fflate'
import { placeOf, type CellPlace } from '../cell-name.ts'

/** What follows the last value of a sheet (page set-up, conditional formats) is shorter than this, in bytes. */
const WINDOW = 200_000
const NAME = /\sr="([A-Z]+\d+)"/

/**
 * The place of the last value of a sheet, looked for from its end, so that a sheet of 60,000 rows is refused before it
 * is read. Null when it does not show at once; reading from the beginning comes to the same answer, later.
 */
export function lastValue(bytes: Uint8Array): CellPlace | null {
  const text = strFromU8(bytes.subarray(Math.max(0, bytes.length - WINDOW)), true)
  const end = Math.max(text.lastIndexOf('</v>'), text.lastIndexOf('</t>'))
  // After `>` stands no value but an empty one.
  if (end <= 0 || text[end - 1] === '>') return null
  const cell = text.lastIndexOf('<c ', end)
  const [, name = ''] = NAME.exec(text.slice(Math.max(0, cell), text.indexOf('>', cell))) ?? []
  return cell === -1 ? null : placeOf(name)
}
