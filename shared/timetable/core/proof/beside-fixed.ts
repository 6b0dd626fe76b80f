import { NO_ROOM, NOWHERE, placeCost, type Problem, type Watcher } from '../problem.ts'
import { watch } from '../watch.ts'
import { BITS, roomBits } from './seats.ts'

/** What sessions cost by where they start, beside those that stay; and what every plan pays. */
export interface StartCosts {
  /** For each start of each session what it costs more than the cheapest of them. */
  ofStarts: readonly Int32Array[]
  /** The cheapest start of each session, and the breaks that those who stay do not have. */
  fixedCost: number
  /** Not 0 at slots where a session may lose somebody a break beside one that stays, with a number for each side. */
  edge: Uint8Array
}

/** The starts of each free session at which it stands in the way of none that stays. */
export function startsBesideFixed(problem: Problem): Int32Array[] {
  const { sessions, length, clash, order, walk } = problem
  const fixed = fixedSessions(problem)
  return problem.starts.map((own, session) => {
    if (problem.isFree[session] === 0) return new Int32Array(0)
    const row = session * sessions
    return own.filter((start) => {
      const end = start + length[session]
      for (const other of fixed) {
        const from = problem.start[other]
        const until = from + length[other]
        if (order[row + other] > 0 ? end > from : order[row + other] < 0 && until > start) return false
        // In the same room there is no way to walk: only what holds in every room rules a start out.
        const near = problem.roomsOf[session].includes(problem.room[other]) && problem.room[other] !== NO_ROOM ? 0 : walk
        if (clash[row + other] !== 0 && start < until + near && from < end + near) return false
      }
      return true
    })
  })
}

/**
 * The rooms, a bit each, that a session may have while it runs at a slot: so near to one that stays and shares people with it that nobody could walk, only
 * that one's own.
 */
export function roomsBesideFixed(problem: Problem): (session: number, slot: number) => number {
  const { sessions, clash, walk, length, start, room } = problem
  const bits = roomBits(problem)
  const fixed = fixedSessions(problem)
  return (session, slot) => {
    let open = bits[session]
    if (problem.rooms > BITS) return open
    for (const other of fixed) {
      if (clash[session * sessions + other] === 0 || slot < start[other] - walk || slot >= start[other] + length[other] + walk) continue
      open &= room[other] === NO_ROOM ? 0 : 1 << room[other]
    }
    return open
  }
}

/**
 * What each start costs beside what stays: breaks that people lose, the cheapest room, and that the session moves.
 *
 * Breaks are asked of each session as if it were alone with what stays. Together sessions cost no less than that in sum: a stretch without a break grows
 * by at least what each of them adds, and what is well for the longest session is counted once.
 */
export function costsBesideFixed(problem: Problem, starts: readonly Int32Array[]): StartCosts {
  const breaks = new BreaksBesideFixed(problem)
  let { fixedCost } = breaks
  const ofStarts = starts.map((own, session) => {
    const costs = own.map((start) => breaks.at(session, start) + cheapestRoom(problem, session, start))
    const least = costs.length === 0 ? 0 : costs.reduce((a, b) => Math.min(a, b))
    fixedCost += least
    return costs.map((cost) => cost - least)
  })
  return { ofStarts, fixedCost, edge: breaks.edge }
}

/** What the cheapest room costs a session that starts there, and that it moves. */
function cheapestRoom(problem: Problem, session: number, start: number): number {
  const costs = Array.from(problem.roomsOf[session], (room) => placeCost(problem, session, start, room))
  return costs.length === 0 ? 0 : Math.min(...costs)
}

class BreaksBesideFixed {
  readonly fixedCost: number
  readonly edge: Uint8Array
  readonly #problem: Problem
  readonly #start: Int32Array
  /** Of each session those who find something beside what stays, and what they find without it. */
  readonly #watchersOf: readonly { watcher: Watcher; alone: number }[][]

  constructor(problem: Problem) {
    const { isFree, length, slots } = problem
    this.#problem = problem
    const start = problem.start.map((own, session) => (isFree[session] === 0 ? own : NOWHERE))
    this.#start = start
    this.edge = new Uint8Array(slots)
    this.#watchersOf = Array.from(start, () => [])
    let fixedCost = 0
    for (const watcher of problem.watchers) {
      if (watcher.kind !== 'breaks') continue
      const alone = watch(problem, watcher, start)
      fixedCost += alone
      const stays = watcher.sessions.filter((session) => start[session] !== NOWHERE)
      for (const session of stays) {
        const end = start[session] + length[session]
        for (let slot = Math.max(0, start[session] - watcher.gap); slot < start[session]; slot++) this.edge[slot] |= 1
        for (let slot = end; slot < Math.min(slots, end + watcher.gap); slot++) this.edge[slot] |= 2
      }
      if (stays.length === 0) continue
      // Two that are shorter than a break might both lie in the same pause.
      for (const session of watcher.sessions) if (isFree[session] !== 0 && length[session] >= watcher.gap) this.#watchersOf[session].push({ watcher, alone })
    }
    this.fixedCost = fixedCost
  }

  at(session: number, start: number): number {
    this.#start[session] = start
    const cost = this.#watchersOf[session].reduce((sum, { watcher, alone }) => sum + watch(this.#problem, watcher, this.#start) - alone, 0)
    this.#start[session] = NOWHERE
    return cost
  }
}

function fixedSessions({ isFree, start }: Problem): number[] {
  return Array.from(start.keys()).filter((session) => isFree[session] === 0 && start[session] !== NOWHERE)
}
