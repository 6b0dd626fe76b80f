import { NOWHERE, type Problem, type Watcher } from '#shared/timetable/core/problem.ts'

/** People who have to be in the same sessions, and what it costs that they have no break. */
export interface Stretch {
  /** Bits of the sessions, by the sweep's own numbers. */
  members: number
  weight: number
  limit: number
  gap: number
}

/** For each stretch: slots of what stays directly before and after a session, with the pause between, and the longest session among them; 0 for none. */
export interface Beside {
  before: Int32Array
  longestBefore: Int32Array
  after: Int32Array
  longestAfter: Int32Array
}

export interface Stretches {
  all: readonly Stretch[]
  /** sessions × slots: which of `beside` holds where the session starts there; 0 where nothing is beside it. */
  near: Int32Array
  beside: readonly Beside[]
}

/** What a stretch of so many slots costs, of which the longest session takes so many. */
export function overLong({ weight, limit }: Stretch, slots: number, longest: number): number {
  return weight * Math.max(0, slots - Math.max(limit, longest))
}

/** @param own the sessions to place, by the sweep's own numbers */
export function stretchesOf(problem: Problem, watchers: readonly Watcher[], own: readonly number[]): Stretches {
  const all = watchers.map(({ sessions, weight, limit, gap }) => ({ members: own.reduce((bits, session, index) => (sessions.includes(session) ? bits | (1 << index) : bits), 0), weight, limit, gap }))
  const blocks = watchers.map(({ sessions, gap }) => fixedBlocks(problem, sessions, gap))
  const none = new Int32Array(watchers.length)
  const beside: Beside[] = [{ before: none, longestBefore: none, after: none, longestAfter: none }]
  const near = new Int32Array(own.length * problem.slots)
  const known = new Map<string, number>([[[none, none, none, none].join(' '), 0]])
  for (const [index, session] of own.entries()) {
    for (const start of problem.starts[session]) {
      const one: Beside = { before: none.slice(), longestBefore: none.slice(), after: none.slice(), longestAfter: none.slice() }
      for (const [at, { members, gap }] of all.entries()) {
        if ((members & (1 << index)) === 0) continue
        const end = start + problem.length[session]
        for (const { from, until, longest } of blocks[at]) {
          if (until <= start && start - until < gap) {
            one.before[at] = start - from
            one.longestBefore[at] = longest
          }
          if (from >= end && from - end < gap) {
            one.after[at] = until - end
            one.longestAfter[at] = longest
          }
        }
      }
      const key = [one.before, one.longestBefore, one.after, one.longestAfter].join(' ')
      const id = known.get(key) ?? beside.push(one) - 1
      known.set(key, id)
      near[index * problem.slots + start] = id
    }
  }
  return { all, near, beside }
}

/** What stays of these sessions, put together where there is no break between. */
function fixedBlocks(problem: Problem, sessions: Int32Array, gap: number): { from: number; until: number; longest: number }[] {
  const blocks: { from: number; until: number; longest: number }[] = []
  const stays = Array.from(sessions).filter((session) => problem.isFree[session] === 0 && problem.start[session] !== NOWHERE).sort((a, b) => problem.start[a] - problem.start[b])
  for (const session of stays) {
    const from = problem.start[session]
    const length = problem.length[session]
    const last = blocks.at(-1)
    if (last !== undefined && from - last.until < gap) {
      last.until = Math.max(last.until, from + length)
      last.longest = Math.max(last.longest, length)
    } else blocks.push({ from, until: from + length, longest: length })
  }
  return blocks
}
