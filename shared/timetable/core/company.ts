import type { Moment } from './moments.ts'
import { NO_ROOM, type Problem } from './problem.ts'

/** Sessions that run side by side at a moment, and what they cost for one slot. */
export interface Company {
  members: Int32Array
  cost: number
  /** What the prices of its members leave over, for a slot. */
  gain: number
}

const NO_MOMENT: Moment = { from: 0, slots: 0, candidates: new Int32Array(0), costs: new Int32Array(0), rooms: 0, fixedCost: 0 }

/**
 * Finds the company that is worth most at a moment, given a price for each session: branch and bound over sets of sessions
 * of which no two clash and that fit into the rooms. `cliques` gives each session a clique of the clashes: of each, one at
 * most can run.
 */
export class CompanyFinder {
  readonly #problem: Problem
  readonly #cliques: Int32Array
  readonly #roomMasks: Int32Array
  readonly #needsRoom: Uint8Array
  readonly #best: Float64Array
  #moment: Moment = NO_MOMENT
  #members: number[] = []
  #bestGain = 0
  #nodes = 0
  #found: Company[] = []

  constructor(problem: Problem) {
    this.#problem = problem
    this.#cliques = cliquesOf(problem)
    this.#roomMasks = Int32Array.from(problem.roomsOf, (rooms) => rooms.reduce((mask, room) => mask | (room === NO_ROOM ? 0 : problem.rooms > 31 ? -1 : 1 << room), 0))
    this.#needsRoom = Uint8Array.from(problem.roomsOf, (rooms) => (rooms.includes(NO_ROOM) ? 0 : 1))
    this.#best = new Float64Array(problem.sessions)
  }

  /**
   * The most that any company gains at the moment for these prices, 0 when none gains; and the good ones met on the way.
   * With more than `nodes` steps the answer is `Infinity` for the most, and what was found stays good.
   */
  find(moment: Moment, prices: Float64Array, nodes: number): { most: number; companies: Company[] } {
    this.#moment = moment
    this.#members = []
    this.#bestGain = 1e-7
    this.#nodes = nodes
    this.#found = []
    const candidates: number[] = []
    const values: number[] = []
    for (let index = 0; index < moment.candidates.length; index++) {
      const session = moment.candidates[index]
      const value = prices[session] - moment.costs[index]
      if (value <= 0) continue
      candidates.push(session)
      values.push(value)
    }
    const order = values.map((_, index) => index).sort((a, b) => values[b] - values[a] || candidates[a] - candidates[b])
    this.#search(Int32Array.from(order, (index) => candidates[index]), Float64Array.from(order, (index) => values[index]), 0, [])
    const isComplete = this.#nodes > 0
    return { most: isComplete ? (this.#found.length === 0 ? 0 : this.#bestGain) : Infinity, companies: this.#found }
  }

  #search(candidates: Int32Array, values: Float64Array, gain: number, seats: readonly number[]): void {
    if (gain > this.#bestGain) {
      this.#bestGain = gain
      this.#found.push(this.companyOf(this.#moment, this.#members, gain))
    }
    const places = countBits(this.#moment.rooms) - seats.length
    for (let index = 0; index < candidates.length; index++) {
      if (this.#nodes-- <= 0) return
      if (gain + this.#reach(candidates, values, index, places) <= this.#bestGain) return
      const session = candidates[index]
      const nextSeats = this.#seat(session, seats)
      if (nextSeats === null) continue
      this.#members.push(session)
      const row = session * this.#problem.sessions
      const nextCandidates: number[] = []
      const nextValues: number[] = []
      for (let later = index + 1; later < candidates.length; later++) {
        const other = candidates[later]
        if (this.#problem.clash[row + other] !== 0) continue
        const value = values[later] - this.#problem.interest[row + other]
        if (value > 0) {
          nextCandidates.push(other)
          nextValues.push(value)
        }
      }
      this.#search(Int32Array.from(nextCandidates), Float64Array.from(nextValues), gain + values[index], nextSeats)
      this.#members.pop()
    }
  }

  /** More than the candidates from `from` on can add: the best of each clique, as many as there are rooms. */
  #reach(candidates: Int32Array, values: Float64Array, from: number, places: number): number {
    const best = this.#best
    const used: number[] = []
    for (let index = from; index < candidates.length; index++) {
      const clique = this.#cliques[candidates[index]]
      if (best[clique] === 0) used.push(clique)
      if (values[index] > best[clique]) best[clique] = values[index]
    }
    const tops = used.map((clique) => best[clique])
    for (const clique of used) best[clique] = 0
    if (tops.length > places) tops.sort((a, b) => b - a)
    let sum = 0
    for (let index = 0; index < tops.length && index < places; index++) sum += tops[index]
    return sum
  }

  /** The rooms of those who run, with one more; null when they do not all fit. `seats` are masks of the rooms each may have. */
  #seat(session: number, seats: readonly number[]): readonly number[] | null {
    if (this.#needsRoom[session] === 0) return seats
    const mask = this.#roomMasks[session] & this.#moment.rooms
    if (mask === 0) return null
    const next = [...seats, mask]
    return this.#problem.rooms > 31 || canAllSit(next) ? next : null
  }

  /** What these cost side by side at the moment, for a slot. */
  companyOf(moment: Moment, sessions: Iterable<number>, gain = 0): Company {
    const members = Int32Array.from(sessions).sort()
    let cost = 0
    for (const [index, session] of members.entries()) {
      cost += moment.costs[moment.candidates.indexOf(session)]
      for (const other of members.subarray(index + 1)) cost += this.#problem.interest[session * this.#problem.sessions + other]
    }
    return { members, cost, gain }
  }
}

/** Whether each mask can have a bit of its own: augmenting paths (Kuhn). */
function canAllSit(masks: readonly number[]): boolean {
  const owner = new Int32Array(32).fill(-1)
  for (let index = 0; index < masks.length; index++) {
    let seen = 0
    const place = (who: number): boolean => {
      for (let left = masks[who] & ~seen; left !== 0; left = masks[who] & ~seen) {
        const bit = 31 - Math.clz32(left & -left)
        seen |= 1 << bit
        if (owner[bit] === -1 || place(owner[bit])) {
          owner[bit] = who
          return true
        }
      }
      return false
    }
    if (!place(index)) return false
  }
  return true
}

function countBits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** A cover of the sessions by cliques of clashes, greedily, the most entangled sessions first. */
function cliquesOf({ sessions, clash }: Problem): Int32Array {
  const degrees = Int32Array.from({ length: sessions }, (_, session) => {
    let degree = 0
    for (let other = 0; other < sessions; other++) degree += clash[session * sessions + other]
    return degree
  })
  const order = Array.from(degrees.keys()).sort((a, b) => degrees[b] - degrees[a] || a - b)
  const cliqueOf = new Int32Array(sessions).fill(-1)
  const cliques: number[][] = []
  for (const session of order) {
    const home = cliques.findIndex((members) => members.every((other) => clash[session * sessions + other] !== 0))
    const clique = home === -1 ? cliques.push([]) - 1 : home
    cliques[clique].push(session)
    cliqueOf[session] = clique
  }
  return cliqueOf
}
