declare const wallTimeBrand: unique symbol

/**
 * A time on the clock of a room, `'09:30'` (00:00–23:59, always five characters): what stands in records and files, so
 * that a person can read it in the history and a merge compares it as text. Compute with {@link minutesOf}. Strings
 * sort as times do. It means an instant only together with a day and a zone.
 */
export type WallTime = string & { readonly [wallTimeBrand]: true }

export const MINUTES_PER_DAY = 1440

const ISO_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

/** True for `'00:00'` … `'23:59'`; `'24:00'`, `'9:30'` and seconds are refused. */
export function isWallTime(value: unknown): value is WallTime {
  return typeof value === 'string' && ISO_TIME.test(value)
}

export function parseWallTime(text: string): WallTime | null {
  return isWallTime(text) ? text : null
}

/** A time known to be right when the program is written. Throws RangeError otherwise. */
export function wallTime(text: string): WallTime {
  if (!isWallTime(text)) throw new RangeError(`Not a time of day (HH:MM): ${text}`)
  return text
}

/** Minutes since midnight, 0–1439. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The time `minutes` after midnight. Throws RangeError unless it is a whole number from 0 to 1439. */
export function timeOfMinutes(minutes: number): WallTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= MINUTES_PER_DAY) {
    throw new RangeError(`No time of day ${minutes} minutes after midnight`)
  }
  const text = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return text as WallTime // in range by the check above
}

/** For `sort`: negative when `a` is earlier in the day. */
export function compareTimes(a: WallTime, b: WallTime): number {
  return a < b ? -1 : a > b ? 1 : 0
}
