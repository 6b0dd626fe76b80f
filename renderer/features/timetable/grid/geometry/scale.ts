import { MINUTES_PER_DAY, minutesOf, type WallTime } from '#shared/foundation/time/index.ts'

/** Time as height: minutes of the day from the top of the grid to its foot, and the pixels of a minute. */
export interface Scale {
  from: number
  until: number
  perMinute: number
}

/** Usual hours of a venue while nobody has entered its own. */
const OPENS = 480
const CLOSES = 1080
/** So much room above the first and below the last hour, so that something can be dragged there. */
const ROOM = 60
/** What goes on beyond six in the morning of the next day is cut off, and says until when it lasts. */
const LATEST = MINUTES_PER_DAY + 360

/** The smallest and the largest that a minute is drawn. */
export const SMALLEST = 0.35
export const LARGEST = 8

/**
 * The hours that the grid shows: those of the venue, and whatever lies outside of them, on whole hours. `spans` are minutes of
 * their own day; one may go over midnight.
 */
export function hoursOf(hours: { opens: WallTime | null; closes: WallTime | null }, spans: readonly { from: number; until: number }[]): { from: number; until: number } {
  let first = hours.opens === null ? OPENS : minutesOf(hours.opens)
  let last = hours.closes === null ? CLOSES : minutesOf(hours.closes)
  for (const span of spans) {
    first = Math.min(first, span.from)
    last = Math.max(last, span.until)
  }
  const from = Math.max(0, Math.floor((first - ROOM) / 60) * 60)
  // A day that ends before midnight is not drawn beyond it; the room at its foot is the dragger's.
  const until = Math.min(last > MINUTES_PER_DAY ? LATEST : MINUTES_PER_DAY, Math.ceil((last + ROOM) / 60) * 60)
  return { from, until: Math.max(until, from + 60) }
}

/** Pixels from the top of the grid. */
export function heightAt({ from, perMinute }: Scale, minute: number): number {
  return (minute - from) * perMinute
}

/** The minute of the day at a height; not rounded. */
export function minuteAt({ from, perMinute }: Scale, height: number): number {
  return from + height / perMinute
}

export function heightOf({ from, until, perMinute }: Scale): number {
  return (until - from) * perMinute
}

/** Times snap to five minutes where these can be told apart, else to a quarter of an hour. */
export function snapOf(perMinute: number): 5 | 15 {
  return perMinute * 5 >= 5 ? 5 : 15
}

export function snapped(minute: number, step: number): number {
  return Math.round(minute / step) * step
}

/** The minutes at which a time is written beside the grid: as many as there is height for. */
export function ticksOf({ from, until, perMinute }: Scale): number[] {
  const step = [5, 15, 30, 60, 120].find((candidate) => candidate * perMinute >= 30) ?? 120
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((until - first) / step) + 1) }, (_, index) => first + index * step)
}

/** A minute kept within the sizes that can be drawn. */
export function bounded(perMinute: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, perMinute))
}
