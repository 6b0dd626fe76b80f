import { withStarts, type Problem } from '../core/problem.ts'

/**
 * Takes away the starts that the order of the sessions rules out: what has to be over before another begins cannot start
 * so late that the other would find no time, nor the other so early. Fills `mayStart`.
 *
 * @param isCertain whether a session is sure to have a place: only those narrow the others, since one without a place
 *   stands in nobody's way
 */
export function narrow(problem: Problem, isCertain: (session: number) => boolean): Problem {
  const { sessions } = problem
  const certain = Array.from({ length: sessions }, (_, session) => isCertain(session))
  let starts = problem.starts
  // Each pass carries a limit one session further along a chain; chains are short, and a cycle must end too.
  for (let pass = 0; pass < sessions; pass++) {
    const next = starts.map((own, session) => (problem.isFree[session] === 0 ? own : within(problem, starts, certain, own, session)))
    const isSettled = next.every((own, session) => own.length === starts[session]?.length)
    starts = next
    if (isSettled) break
  }
  return withStarts(problem, starts)
}

function within({ sessions, order, length, slots }: Problem, starts: readonly Int32Array[], certain: readonly boolean[], own: Int32Array, session: number): Int32Array {
  let first = 0
  let last = slots
  for (let other = 0; other < sessions; other++) {
    const relation = order[session * sessions + other] ?? 0
    const earliest = starts[other]?.[0]
    const latest = starts[other]?.at(-1)
    if (relation === 0 || certain[other] !== true || earliest === undefined || latest === undefined) continue
    if (relation < 0) first = Math.max(first, earliest + (length[other] ?? 0))
    else last = Math.min(last, latest - (length[session] ?? 0))
  }
  return own.filter((start) => start >= first && start <= last)
}
