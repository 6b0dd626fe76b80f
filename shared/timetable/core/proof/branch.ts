import { NO_ROOM, type Problem } from '../problem.ts'

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
  const mayStart = new Uint8Array(problem.sessions * problem.slots)
  for (const [session, own] of starts.entries()) for (const start of own) mayStart[session * problem.slots + start] = 1
  return { ...problem, starts, mayStart }
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
