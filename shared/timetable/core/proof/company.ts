import { cliquesOf, halvesOf, kindsOf } from './kinship.ts'
import type { Moment } from './moments.ts'
import type { Problem } from '../problem.ts'
import { BITS, Seats } from './seats.ts'

/** Sessions that run side by side at a moment, and what they cost for one slot. */
export interface Company {
  members: Int32Array
  cost: number
}

interface Candidate {
  session: number
  value: number
  /** Its rooms at this moment, a bit each. */
  open: number
}

const NO_MOMENT: Moment = { slots: [], candidates: new Int32Array(0), costs: new Int32Array(0), open: new Int32Array(0), rooms: 0, fixedCost: 0 }

/**
 * Finds the company that is worth most at a moment, given a price for each session: branch and bound over sets of sessions
 * of which no two clash and that fit into the rooms. Sessions lie in cliques of clashes: of each, one at most can run.
 */
export class CompanyFinder {
  readonly #problem: Problem
  readonly #cliques: Int32Array
  readonly #seats: Seats
  /** sessions × width: half of what the cheapest 0, 1, 2 … neighbours of a session, of different cliques, cost it. */
  readonly #halves: Float64Array
  readonly #width: number
  readonly #kinds: Int32Array
  readonly #best: Float64Array
  readonly #tops: Float64Array
  /** One of each for every depth, so that the search makes no garbage. */
  readonly #candidates: Int32Array[] = []
  readonly #values: Float64Array[] = []
  readonly #reaches: Float64Array[] = []
  readonly #owners: Int32Array[] = []
  #moment: Moment = NO_MOMENT
  #places = 0
  #members: number[] = []
  #bestGain = 0
  #nodes = 0
  #missed = 0
  #found: Company[] = []

  constructor(problem: Problem) {
    this.#problem = problem
    this.#cliques = cliquesOf(problem)
    this.#seats = new Seats(problem)
    this.#width = Math.max(1, Math.min(problem.sessions, BITS))
    this.#halves = halvesOf(problem, this.#cliques, this.#width)
    this.#kinds = kindsOf(problem)
    this.#best = new Float64Array(problem.sessions)
    this.#tops = new Float64Array(problem.sessions + 1)
  }

  /**
   * Looks for companies that gain more than `floor` at the moment for these prices. Answers the most that any gains, or `floor`
   * when none gains more, and the good ones met on the way. With more than `nodes` steps the answer may be too much, and
   * never too little.
   */
  find(moment: Moment, prices: Float64Array, floor: number, nodes: number): { most: number; companies: Company[] } {
    this.#moment = moment
    this.#seats.enter(moment)
    this.#members = []
    this.#bestGain = floor + 1e-7
    this.#nodes = nodes
    this.#missed = 0
    this.#found = []
    const found: Candidate[] = []
    let roomless = 0
    for (let index = 0; index < moment.candidates.length; index++) {
      const session = moment.candidates[index]
      const value = prices[session] - moment.costs[index]
      if (value <= 0) continue
      found.push({ session, value, open: moment.open[index] })
      if (this.#seats.needsRoom[session] === 0) roomless++
    }
    found.sort((a, b) => b.value - a.value || a.session - b.session)
    this.#keepBestOfKind(found)
    this.#places = this.#problem.rooms > BITS ? found.length : countBits(moment.rooms) + roomless
    const { candidates, values, owner } = this.#depth(0)
    for (const [index, { session, value }] of found.entries()) {
      candidates[index] = session
      values[index] = value
    }
    owner.fill(-1)
    this.#search(0, found.length, 0)
    return { most: Math.max(this.#bestGain, this.#missed), companies: this.#found }
  }

  /** Of sessions that are alike but for their price, the search needs one; another only where it may have rooms that the first may not. */
  #keepBestOfKind(found: Candidate[]): void {
    const seen = new Map<number, number>()
    let kept = 0
    for (const one of found) {
      const kind = this.#kinds[one.session]
      const known = seen.get(kind)
      if (known !== undefined && (one.open & ~known) === 0) continue
      if (known === undefined) seen.set(kind, one.open)
      found[kept++] = one
    }
    found.length = kept
  }

  #depth(depth: number): { candidates: Int32Array; values: Float64Array; reach: Float64Array; owner: Int32Array } {
    const { sessions } = this.#problem
    if (this.#candidates.length <= depth) {
      this.#candidates.push(new Int32Array(sessions))
      this.#values.push(new Float64Array(sessions))
      this.#reaches.push(new Float64Array(sessions + 1))
      this.#owners.push(new Int32Array(BITS + 1))
    }
    return { candidates: this.#candidates[depth], values: this.#values[depth], reach: this.#reaches[depth], owner: this.#owners[depth] }
  }

  #search(depth: number, count: number, gain: number): void {
    if (gain > this.#bestGain) {
      this.#bestGain = gain
      this.#found.push(companyOf(this.#problem, this.#moment, this.#members))
    }
    const { candidates, values, reach, owner } = this.#depth(depth)
    const next = this.#depth(depth + 1)
    const { clash, interest, sessions } = this.#problem
    if (count > 3 && gain + this.#apart(candidates, values, count, this.#places - depth) <= this.#bestGain) return
    this.#measure(candidates, values, count, reach, this.#places - depth)
    for (let index = 0; index < count; index++) {
      if (gain + reach[index] <= this.#bestGain) return
      if (this.#nodes-- <= 0) {
        // What was not looked at adds at most this; the branches above add what they know.
        this.#missed = Math.max(this.#missed, gain + reach[index])
        return
      }
      const session = candidates[index]
      next.owner.set(owner)
      if (!this.#seats.seat(session, next.owner)) continue
      const row = session * sessions
      let nextCount = 0
      for (let later = index + 1; later < count; later++) {
        const other = candidates[later]
        if (clash[row + other] !== 0) continue
        const value = values[later] - interest[row + other]
        if (value <= 0) continue
        next.candidates[nextCount] = other
        next.values[nextCount++] = value
      }
      this.#members.push(session)
      this.#search(depth + 1, nextCount, gain + values[index])
      this.#members.pop()
    }
  }

  /**
   * More than any of these can add together, counting what they cost each other: each member of a set of r pays at least half of
   * its r - 1 cheapest neighbours, whoever they are.
   */
  #apart(candidates: Int32Array, values: Float64Array, count: number, places: number): number {
    const best = this.#best
    const tops = this.#tops
    let most = 0
    for (let size = 1; size <= places && size <= count; size++) {
      let kept = 0
      for (let index = 0; index < count; index++) {
        const session = candidates[index]
        const value = values[index] - this.#halves[session * this.#width + Math.min(size - 1, this.#width - 1)]
        const clique = this.#cliques[session]
        if (value <= best[clique]) continue
        best[clique] = value
      }
      for (let index = 0; index < count; index++) {
        const clique = this.#cliques[candidates[index]]
        const value = best[clique]
        if (value === 0) continue
        best[clique] = 0
        if (kept === size && value <= tops[kept - 1]) continue
        let at = kept < size ? kept++ : kept - 1
        while (at > 0 && tops[at - 1] < value) {
          tops[at] = tops[at - 1]
          at--
        }
        tops[at] = value
      }
      let sum = 0
      for (let top = 0; top < kept; top++) sum += tops[top]
      if (sum > most) most = sum
    }
    return most
  }

  /** From each candidate on, more than those that follow can add: the best of each clique, as many as there are places. */
  #measure(candidates: Int32Array, values: Float64Array, count: number, reach: Float64Array, places: number): void {
    const best = this.#best
    const tops = this.#tops
    let kept = 0
    let sum = 0
    reach[count] = 0
    for (let index = count - 1; index >= 0; index--) {
      const clique = this.#cliques[candidates[index]]
      const before = best[clique]
      const value = values[index]
      if (value > before) {
        best[clique] = value
        // `tops` holds the best of the cliques, the greatest first; the one that this clique had is replaced.
        let at = 0
        if (before > 0) while (at < kept && tops[at] !== before) at++
        else at = kept++
        while (at > 0 && tops[at - 1] < value) {
          tops[at] = tops[at - 1]
          at--
        }
        tops[at] = value
        sum = 0
        for (let top = 0; top < kept && top < places; top++) sum += tops[top]
      }
      reach[index] = sum
    }
    for (let index = 0; index < count; index++) best[this.#cliques[candidates[index]]] = 0
  }
}

/** What these cost side by side at the moment, for a slot. */
export function companyOf({ interest, sessions }: Problem, moment: Moment, running: Iterable<number>): Company {
  const members = Int32Array.from(running).sort()
  let cost = 0
  for (const [index, session] of members.entries()) {
    cost += moment.costs[moment.candidates.indexOf(session)]
    for (const other of members.subarray(index + 1)) cost += interest[session * sessions + other]
  }
  return { members, cost }
}

function countBits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}
