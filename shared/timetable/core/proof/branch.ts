import type { Way } from './moments.ts'
import { NO_ROOM, withStarts, type Problem } from '../problem.ts'

/** A way with less of a session than this is there only because solutions are not exact. */
const SHARE = 1e-3

/** A session whose starts are divided: up to `until`, and later. */
export interface Split {
  session: number
  until: number
}

/**
 * Where to branch: the session that a solution spreads over the longest time, and the start at which to divide its starts;
 * where it spreads none, the session with most starts left. Null when every session has one start.
 *
 * @param values shares of the ways, session after session
 */
export function splitOf(problem: Problem, covered: readonly number[], ways: readonly (readonly Way[])[], values: Float64Array): Split | null {
  let best: Split | null = null
  let widest = 0
  let column = 0
  for (const session of covered) {
    let first = Infinity
    let last = -Infinity
    let sum = 0
    let mean = 0
    for (const way of ways[session]) {
      const share = values[column++]
      if (share < SHARE) continue
      first = Math.min(first, way.start)
      last = Math.max(last, way.start)
      sum += share
      mean += share * way.start
    }
    if (last - first <= widest) continue
    widest = last - first
    best = { session, until: Math.min(last - 1, Math.max(first, Math.floor(mean / sum))) }
  }
  return best ?? mostStarts(problem, covered)
}

function mostStarts({ starts }: Problem, covered: readonly number[]): Split | null {
  let best: Split | null = null
  let most = 1
  for (const session of covered) {
    const own = starts[session]
    if (own.length <= most) continue
    most = own.length
    best = { session, until: own[(own.length >> 1) - 1] }
  }
  return best
}

/** The problem in which one session starts at `until` at the latest, or later than that; null when some session then has no start left. */
export function branch(problem: Problem, session: number, until: number, isLater: boolean): Problem | null {
  const starts = problem.starts.map((own, index) => (index === session ? own.filter((start) => start > until === isLater) : own))
  return settle({ ...problem, starts })
}

/**
 * Takes away starts that cannot be. Where a session runs whenever it starts, nobody who has to be in it can be elsewhere: the
 * slots from its last start to its first end are certain. Sessions with a place that stays are certain throughout.
 */
function settle(problem: Problem): Problem | null {
  let starts = problem.starts
  for (;;) {
    let isSettled = true
    const next = starts.map((own, session) => {
      if (problem.isFree[session] === 0 || own.length === 0) return own
      const rest = own.filter((start) => isPossible(problem, starts, session, start))
      if (rest.length < own.length) isSettled = false
      return rest
    })
    for (const [session, own] of next.entries()) if (own.length === 0 && starts[session].length > 0) return null
    starts = next
    if (isSettled) break
  }
  return withStarts(problem, starts)
}

function isPossible(problem: Problem, starts: readonly Int32Array[], session: number, start: number): boolean {
  const { sessions, length, clash, order, roomsOf, walk } = problem
  const end = start + length[session]
  for (let other = 0; other < sessions; other++) {
    const own = starts[other]
    if (other === session || own.length === 0) continue
    const relation = order[session * sessions + other]
    if (relation > 0 && end > own[own.length - 1]) return false
    if (relation < 0 && own[0] + length[other] > start) return false
    if (clash[session * sessions + other] === 0) continue
    const near = roomsOf[session].some((room) => room !== NO_ROOM && roomsOf[other].includes(room)) ? 0 : walk
    if (start < own[0] + length[other] + near && own[own.length - 1] < end + near) return false
  }
  return true
}
