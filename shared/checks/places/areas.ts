import type { Obstacle } from './obstacle.ts'

/** A stretch of time, in the minutes of whoever asks. */
export interface Stretch {
  from: number
  until: number
}

/**
 * The stretches of a day that a session of `minutes` could fill without an error: from the earliest free start to the end that
 * the latest one would have. What lies between them is taken, or too short for it.
 *
 * @param day the stretch that is looked at; the session lies in it whole
 */
export function freeStretches(obstacles: readonly Obstacle[], minutes: number, day: Stretch): Stretch[] {
  const blocked = obstacles
    .filter(({ severity }) => severity === 'error')
    .map(({ from, until }) => ({ from, until }))
    .sort((a, b) => a.from - b.from)
  const last = day.until - minutes
  const free: Stretch[] = []
  const add = (from: number, until: number): void => {
    if (from > until) return
    const previous = free.at(-1)
    // A start just before an obstacle and one just after it can be parts of one stretch, when the session is long.
    if (previous !== undefined && from <= previous.until) previous.until = Math.max(previous.until, until + minutes)
    else free.push({ from, until: until + minutes })
  }
  let from = day.from
  for (const { from: start, until } of blocked) {
    if (until <= from) continue
    add(from, Math.min(last, start - 1))
    from = Math.max(from, until)
    if (from > last) break
  }
  add(from, last)
  return free
}

/** What of a day is left by the stretches, which are in order and apart from each other. */
export function rest(stretches: readonly Stretch[], day: Stretch): Stretch[] {
  const left: Stretch[] = []
  let from = day.from
  for (const stretch of stretches) {
    if (stretch.from > from) left.push({ from, until: stretch.from })
    from = Math.max(from, stretch.until)
  }
  if (from < day.until) left.push({ from, until: day.until })
  return left
}
