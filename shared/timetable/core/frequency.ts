import type { Problem } from './problem.ts'

/** How often a session of the usual kind is in the list, and the least and the most for others. */
const USUAL = 8
const LEAST = 2
const MOST = 12

/**
 * The free sessions, each as often as it should be drawn: those that cost others more beside them more often, by the square root. One that costs nobody
 * anything goes anywhere for nothing, so that almost each of its moves is made, written into all rows, and gains nothing.
 */
export function byFrequency({ interest, sessions }: Problem, free: Int32Array): Int32Array {
  const sums = Array.from(free, (session) => interest.subarray(session * sessions, (session + 1) * sessions).reduce((sum, cost) => sum + cost, 0))
  const usual = Math.max(1, sums.toSorted((a, b) => a - b)[sums.length >> 1] ?? 1)
  const often = sums.map((sum) => Math.max(LEAST, Math.min(MOST, Math.round(USUAL * Math.sqrt(sum / usual)))))
  return Int32Array.from(Array.from(free).flatMap((session, index) => Array.from({ length: often[index] ?? LEAST }, () => session)))
}
