import { parseCalendarDate, parseWallTime } from '#shared/foundation/time/index.ts'
import type { DateCell } from '#shared/intake/grid.ts'

const PARTS = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2})(?::[\d.]+)?Z?)?$/

/** A date as strict workbooks may write it (ISO 8601): `2027-10-14`, `2027-10-14T09:30:00` or `09:30:00`. */
export function isoDate(text: string): DateCell | null {
  const [, day, clock] = PARTS.exec(text) ?? []
  const date = day === undefined ? null : parseCalendarDate(day)
  const time = clock === undefined ? null : parseWallTime(clock)
  return date === null && time === null ? null : { date, time }
}
