import type { CalendarDate } from '../time/calendar-date.ts'
import { at, minuteNumberOf, momentOfMinuteNumber, type WallDateTime } from '../time/wall-date-time.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Observance } from './observances.ts'
import { observancesUntil, zoneAliases, zoneLines } from './zone-table.ts'

/*
 * Instants are milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them; offsets are minutes east of UTC.
 * The data begin in 2000: an earlier instant is answered with what was in force on 1 January 2000.
 * Every function throws RangeError for a name that is no zone; names from outside are asked of `isZone` first.
 */

const MINUTE = 60_000
const DAY = 86_400_000

/** True for a name or an alias of the IANA database, written exactly so: `America/Toronto`, `Canada/Eastern`, `UTC`. */
export function isZone(name: unknown): name is string {
  return typeof name === 'string' && (zoneLines().has(name) || zoneAliases().has(name))
}

/** `America/Montreal` → `America/Toronto`; a canonical name is returned as it is. */
export function canonicalZone(zone: string): string {
  return zoneAliases().get(zone) ?? zone
}

/** Every canonical zone, in alphabetical order. */
export function allZones(): string[] {
  return [...zoneLines().keys()].sort()
}

/** What the clocks of a zone do at an instant: offset, abbreviation, summer time, and since when. */
export function observanceAt(zone: string, epochMs: number): Observance {
  const observances = observancesUntil(zone, epochMs)
  let [low, high] = [0, observances.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((observances[middle]?.from ?? Infinity) <= epochMs) low = middle
    else high = middle - 1
  }
  const found = observances[low]
  if (!found) throw new RangeError(`No instant ${epochMs} in ${zone}`)
  return found
}

/** Minutes east of UTC: -360 for Mexico City, -150 for St. John's in summer. */
export function offsetAtInstant(zone: string, epochMs: number): number {
  return observanceAt(zone, epochMs).offset
}

/** What the clock on the wall shows at an instant; seconds are dropped. */
export function wallTimeAt(zone: string, epochMs: number): WallDateTime {
  return momentOfMinuteNumber(Math.floor(epochMs / MINUTE) + offsetAtInstant(zone, epochMs))
}

/**
 * The instant of a time on the wall.
 * `unique`: the common case. `overlap`: clocks went back and show this time twice, at `epochMs` and at `later`.
 * `gap`: clocks went forward over this time; `epochMs` is as if they had not yet (RFC 5545, 3.3.5), so the wall shows a
 * time after the gap then.
 */
export type WallInstant =
  | { readonly kind: 'unique'; readonly epochMs: number }
  | { readonly kind: 'gap'; readonly epochMs: number }
  | { readonly kind: 'overlap'; readonly epochMs: number; readonly later: number }

export function instantOf(zone: string, date: CalendarDate, time: WallTime): WallInstant {
  const local = minuteNumberOf(at(date, time)) * MINUTE
  const before = offsetAtInstant(zone, local - DAY) // no offset is as large as a day
  const offsets = new Set([before, ...transitionsBetween(zone, local - DAY, local + DAY).map((one) => one.offset)])
  const [first, later] = [...offsets]
    .map((offset) => local - offset * MINUTE)
    .filter((epochMs) => offsetAtInstant(zone, epochMs) === (local - epochMs) / MINUTE)
    .sort((a, b) => a - b)
  if (first === undefined) return { kind: 'gap', epochMs: local - before * MINUTE }
  return later === undefined ? { kind: 'unique', epochMs: first } : { kind: 'overlap', epochMs: first, later }
}

/** The time on another wall at the same moment: 9:30 in Mexico City is 10:30 in Ottawa in winter. A time that occurs twice is taken the first time. */
export function convertWallTime(from: string, date: CalendarDate, time: WallTime, to: string): WallDateTime {
  return wallTimeAt(to, instantOf(from, date, time).epochMs)
}

/** A change of a zone's clocks, or of their name. */
export interface Transition extends Observance {
  /** Minutes east of UTC until then; equal to `offset` when only the name changes (Alberta, 1 November 2026: MDT → CST). */
  readonly offsetBefore: number
}

/** The changes after `from` up to and including `to`, in order of time. */
export function transitionsBetween(zone: string, from: number, to: number): Transition[] {
  const observances = observancesUntil(zone, to)
  return observances.flatMap((one, index) => {
    const before = observances[index - 1]
    return before && one.from > from && one.from <= to ? [{ ...one, offsetBefore: before.offset }] : []
  })
}

/** The transitions at which people must move their clocks. */
export function clockChangesBetween(zone: string, from: number, to: number): Transition[] {
  return transitionsBetween(zone, from, to).filter((one) => one.offset !== one.offsetBefore)
}
