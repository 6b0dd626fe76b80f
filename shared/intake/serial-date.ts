import { dateOfDayNumber, timeOfMinutes, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { DateCell, Grid } from './grid.ts'

/** Days from 1970-01-01 to the day that serial 0 stands for, by ECMA-376, 18.17.4.1. */
const DAY_ZERO = { 1900: -25_569, 1904: -24_107 } as const
const SECONDS_PER_DAY = 86_400
const SECONDS_PER_MINUTE = 60
/** 9999-12-31 in the system of 1900. */
const LAST_SERIAL = 2_958_465
/** 1900 was no leap year, but Lotus 1-2-3 had a 29 February, and every workbook since. */
const LEAP_DAY_THAT_NEVER_WAS = 60

/**
 * The day and time of a serial number: days since the epoch, with the time as a fraction. Seconds are dropped.
 *
 * @returns null when the number stands for no day: before the epoch, after 9999, or 29 February 1900
 */
export function dateOfSerial(serial: number, epoch: Grid['epoch'], { hasDate, hasTime }: { hasDate: boolean; hasTime: boolean }): DateCell | null {
  const seconds = Math.round(serial * SECONDS_PER_DAY)
  if (!Number.isFinite(seconds) || seconds < 0) return null
  const days = Math.floor(seconds / SECONDS_PER_DAY)
  const minutes = Math.floor((seconds % SECONDS_PER_DAY) / SECONDS_PER_MINUTE)
  const time = hasTime ? timeOfMinutes(minutes) : null
  const date = hasDate ? dayOf(days, epoch) : null
  // A time alone in a cell that would show a day as well has no day.
  const isTimeAlone = hasTime && (!hasDate || days === 0)
  return date === null && !isTimeAlone ? null : { date, time }
}

function dayOf(days: number, epoch: Grid['epoch']): CalendarDate | null {
  if (days > LAST_SERIAL - (epoch === 1904 ? DAY_ZERO[1904] - DAY_ZERO[1900] : 0)) return null
  if (epoch === 1904) return dateOfDayNumber(days + DAY_ZERO[1904])
  if (days === 0 || days === LEAP_DAY_THAT_NEVER_WAS) return null
  // Days before the false leap day are one off.
  return dateOfDayNumber(days + DAY_ZERO[1900] + (days < LEAP_DAY_THAT_NEVER_WAS ? 1 : 0))
}
