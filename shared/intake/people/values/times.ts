import { parseWallTime, timeOfMinutes, type WallTime } from '#shared/foundation/time/index.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { cellText, isDateCell } from './cell-text.ts'

const NOON = /^(?:noon|midi|mediod[ií]a|12 m\.?)$/iu
const MIDNIGHT = /^(?:midnight|minuit|medianoche)$/iu
/** "14:00", "9 h 30", "9h", "2:00 p.m.", "14.30", "1400", "14:00:00", "14:00 hrs". */
const CLOCK = /^(\d{1,2})(?:\s?(?:[:.]|h(?:rs?|oras?)?\.?)\s?(\d{2}))?(?::\d{2})?\s?(h(?:rs?|oras?|eures?)?\.?)?\s?(a\.?\s?m\.?|p\.?\s?m\.?)?$/iu
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)(?:\s?h(?:rs?|oras?)?\.?)?$/iu

/** The time of day that a cell says, or null. Numbers are parts of a day, as spreadsheets count. */
export function readTime(cell: Cell): WallTime | null {
  if (isDateCell(cell)) return cell.time
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? ofFraction(cell) : null
  return timeOfText(cellText(cell))
}

export function timeOfText(text: string): WallTime | null {
  if (NOON.test(text)) return parseWallTime('12:00')
  if (MIDNIGHT.test(text)) return parseWallTime('00:00')
  const digits = FOUR_DIGITS.exec(text)
  if (digits) return parseWallTime(`${digits[1]}:${digits[2]}`)
  const match = CLOCK.exec(text)
  if (!match) return null
  const [, hour = '', minute, , half] = match
  const isBareNumber = minute === undefined && match[3] === undefined && half === undefined
  if (isBareNumber) return null
  return parseWallTime(`${String(hourOf(Number(hour), half)).padStart(2, '0')}:${minute ?? '00'}`)
}

/** 12 a.m. is midnight and 12 p.m. noon; "14:00 p.m." is 14:00 all the same. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const isAfternoon = half.toLowerCase().startsWith('p')
  if (hour > 12) return hour
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

/** The part of a serial number after the point, to the minute. */
export function ofFraction(serial: number): WallTime {
  return timeOfMinutes(Math.round((serial - Math.floor(serial)) * 1440) % 1440)
}
