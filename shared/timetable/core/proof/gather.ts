import { companyOf, type Company } from './company.ts'
import type { Moment } from './moments.ts'
import type { Problem } from '../problem.ts'
import { BITS, Seats } from './seats.ts'

/** Sessions that run side by side, and what they are worth together. */
interface Found {
  members: readonly number[]
  gain: number
}

/**
 * Finds good companies quickly: for each session one that is begun with it, filled up by whoever adds most, and mended by taking out one member after the
 * other and filling up anew, as long as that helps. There may be better ones.
 */
export class Gatherer {
  readonly #problem: Problem
  readonly #seats: Seats
  readonly #worth: Float64Array
  readonly #left: Float64Array
  readonly #owner = new Int32Array(BITS + 1)

  constructor(problem: Problem) {
    this.#problem = problem
    this.#seats = new Seats(problem)
    this.#worth = new Float64Array(problem.sessions)
    this.#left = new Float64Array(problem.sessions)
  }

  /**
   * Companies that gain more than `floor` at the moment for these prices, the best first: `greedy` ones, many and unlike, and `mended` ones, better but often the
   * same few.
   */
  gather(moment: Moment, prices: Float64Array, floor: number): { greedy: Company[]; mended: Company[] } {
    const worth = this.#worth
    this.#seats.enter(moment)
    const candidates = moment.candidates.filter((session, index) => {
      worth[session] = prices[session] - moment.costs[index]
      return worth[session] > 0
    })
    const greedy = Array.from(candidates, (first) => this.#fill(candidates, [first], -1))
    const mended = greedy.map((one) => this.#mend(candidates, one))
    const good = (found: readonly Found[]): Company[] =>
      found.filter(({ gain }) => gain > floor).sort((a, b) => b.gain - a.gain).map(({ members }) => companyOf(this.#problem, moment, members))
    return { greedy: good(greedy), mended: good(mended) }
  }

  #mend(candidates: Int32Array, first: Found): Found {
    let best = first
    for (let index = 0; index < best.members.length; index++) {
      const out = best.members[index]
      const next = this.#fill(candidates, best.members.filter((member) => member !== out), out)
      if (next.gain <= best.gain + 1e-9) continue
      best = next
      index = -1
    }
    return best
  }

  /** These and whoever adds most beside them, one after the other, but for `except`. */
  #fill(candidates: Int32Array, first: readonly number[], except: number): Found {
    const { clash, interest, sessions } = this.#problem
    const left = this.#left
    left.set(this.#worth)
    if (except !== -1) left[except] = -1
    this.#owner.fill(-1)
    const members: number[] = []
    let gain = 0
    let at = 0
    // One of the first that has no room is passed over like any other.
    for (let next = first[at++] ?? best(candidates, left); next !== -1; next = first[at++] ?? best(candidates, left)) {
      const value = left[next]
      left[next] = -1
      if (!this.#seats.seat(next, this.#owner)) continue
      gain += value
      members.push(next)
      const row = next * sessions
      for (const other of candidates) left[other] -= clash[row + other] === 0 ? interest[row + other] : Infinity
    }
    return { members, gain }
  }
}

/** The candidate with the greatest value above 0; -1 when none is. */
function best(candidates: Int32Array, values: Float64Array): number {
  let found = -1
  let most = 0
  for (const session of candidates) {
    if (values[session] <= most) continue
    most = values[session]
    found = session
  }
  return found
}
