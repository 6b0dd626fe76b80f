/** What goes on from one minute of the day to another, and how high it has to be for its words, in points. */
export interface Stretch {
  from: number
  to: number
  least: number
}

/** However much is asked for, other minutes keep this share of what all would have. */
const LEAST_SHARE = 0.35

/**
 * Where the minutes of a day stand, from 0 at `first` to `height` at `last`. All are of one height, but for those of a stretch that would be too low
 * for its words: they grow, and the others make room for them.
 */
export function timeAxis(first: number, last: number, height: number, stretches: readonly Stretch[]): (minute: number) => number {
  const asked = Array.from({ length: last - first }, (_, index) => askedAt(first + index, stretches))
  const usual = Math.max((LEAST_SHARE * height) / asked.length, usualOf(asked, height))
  const heights = asked.map((least) => Math.max(least, usual))
  const share = height / sumOf(heights)
  const places = heights.reduce<number[]>((all, own) => [...all, (all.at(-1) ?? 0) + own * share], [0])
  return (minute) => places[Math.min(Math.max(minute, first), last) - first] ?? height
}

/** How high a minute has to be. */
function askedAt(minute: number, stretches: readonly Stretch[]): number {
  return Math.max(0, ...stretches.map(({ from, to, least }) => (from <= minute && minute < to ? least / (to - from) : 0)))
}

/** The height of a minute for which nothing is asked, so that all together are as high as the chart. */
function usualOf(asked: readonly number[], height: number): number {
  let [low, high] = [0, height / asked.length]
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (sumOf(asked.map((least) => Math.max(least, middle))) > height) high = middle
    else low = middle
  }
  return low
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
