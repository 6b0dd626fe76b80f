import { Plan } from '#shared/timetable/core/plan.ts'
import { NO_ROOM, type Places, type Problem } from '#shared/timetable/core/problem.ts'
import type { Worth } from '../relaxation.ts'
import { factsOf, type Facts } from './facts.ts'
import { Level, type Detail } from './level.ts'
import { lowest } from './graph.ts'

/** States at most; more of them take more memory than a page should ask for. */
const LIMIT = 1_500_000
/** Sessions are followed from the first until they make this share of what sessions can cost each other, in percent; the rest cost little. */
const FOLLOWED = 97
/** Times that prices are changed at a level, and sessions that the next one remembers besides. */
const LOOKS = 40
const MORE = 3
/** Prices are multiples of this part of a unit: with them sums are exact. */
const PARTS = 1024

/**
 * Proves that a plan is best, or finds a better one, by sweeps through time that see more and more (successive sublimation: Ibaraki 1987; Tanaka, Fujikuma
 * and Araki 2009): first what runs at each slot, then which sessions have begun, then rooms, walks and breaks, last the sessions that cost others nothing.
 * Whatever cannot lie on a better plan, by the prices of a level, is taken away before the next is made. All sums are of multiples of 1/1024, hence exact.
 */
export class Sweeping {
  /** Proven: no plan costs less. */
  bound = 0
  isComplete = false
  /** A plan that is better than the one at the beginning. */
  better: { places: Places; cost: number } | null = null
  readonly #facts: Facts
  readonly #worth: Worth
  readonly #plan: Places
  /** Plans that cost more than this are of no use. */
  #most: number
  #prices: Float64Array
  #level: Level
  readonly #ranks: readonly number[]
  readonly #share: readonly number[]
  readonly #work: Generator<void>

  private constructor(facts: Facts, worth: Worth, plan: Places, cost: number) {
    this.#facts = facts
    this.#worth = worth
    this.#plan = plan
    this.#most = cost - 1
    this.#prices = Float64Array.from(facts.sessions, (session) => worth.price[session])
    const { count, interest, length } = facts
    this.#share = Array.from({ length: count }, (_, a) => Array.from(length, (other, b) => interest[a * count + b] * Math.min(length[a], other)).reduce((sum, one) => sum + one, 0))
    this.#ranks = Array.from(this.#share.keys()).sort((a, b) => this.#share[b] - this.#share[a])
    this.#level = new Level(facts, worth, { followed: this.#first(), kept: 0, told: 0 }, LIMIT, null)
    this.#work = this.#sweep()
  }

  /** Null when the problem has too many sessions or rooms. */
  static of(problem: Problem, worth: Worth, plan: Places, cost: number): Sweeping | null {
    const facts = factsOf(problem, plan)
    return facts === null ? null : new Sweeping(facts, worth, plan, cost)
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (!this.isComplete) this.isComplete = this.#work.next().done === true
  }

  /** What is told apart at present. */
  get level(): Level {
    return this.#level
  }

  get prices(): Float64Array {
    return this.#prices
  }

  get most(): number {
    return this.#most
  }

  #first(): number {
    const all = this.#share.reduce((sum, one) => sum + one, 0)
    let followed = 0
    let seen = 0
    for (const session of this.#ranks) {
      if (seen * 100 >= all * FOLLOWED) break
      seen += this.#share[session]
      followed |= 1 << session
    }
    return followed
  }

  *#sweep(): Generator<void> {
    yield* this.#level.begin(this.#prices, this.#most)
    for (;;) {
      if (this.#level.isTooLarge) return
      const wrong = yield* this.#improve()
      if (this.#level.graph.isEmpty || this.bound > this.#most) {
        this.bound = this.#most + 1
        return
      }
      const detail = this.#next(wrong)
      if (detail === null) return
      const level = new Level(this.#facts, this.#worth, detail, LIMIT, this.#level)
      yield* level.refine(this.#level, this.#prices, this.#most)
      this.#level = level
    }
  }

  /** Changes the prices along a subgradient (Polyak 1969) for the best bound; answers how far off each session's count was. */
  *#improve(): Generator<void, Float64Array> {
    const { graph, detail } = this.#level
    const { count } = this.#facts
    const wrong = new Float64Array(count)
    let prices = this.#prices
    let best = -Infinity
    let lost = 0
    let stride = 1
    for (let round = 0; round < LOOKS; round++) {
      const { bound, path } = graph.look(prices)
      const counts = this.#count(path)
      if (path.length > 0) this.#take(path, counts)
      if (bound > best) {
        best = bound
        this.#prices = prices
        lost = 0
      } else if (++lost % 3 === 0) stride /= 2
      this.bound = Math.max(this.bound, Math.min(bound, this.#most + 1))
      if (bound > this.#most) break
      let square = 0
      for (let left = detail.followed; left !== 0; left &= left - 1) {
        const session = lowest(left)
        wrong[session] += Math.abs(counts[session] - 1)
        square += (counts[session] - 1) ** 2
      }
      if (square === 0) break
      if (round % 10 === 9) {
        graph.look(this.#prices)
        graph.prune(this.#prices, this.#most)
        if (graph.isEmpty) return wrong
      }
      const step = (stride * Math.max(1, this.#most + 1 - bound)) / square
      prices = prices.map((price, session) => ((detail.followed >> session) & 1) === 0 ? price : Math.round((price + step * (1 - counts[session])) * PARTS) / PARTS)
      yield
    }
    graph.look(this.#prices)
    graph.prune(this.#prices, this.#most)
    return wrong
  }

  #count(path: readonly number[]): Int32Array {
    const counts = new Int32Array(this.#facts.count)
    for (const arc of path) for (let left = this.#level.graph.begun[arc]; left !== 0; left &= left - 1) counts[lowest(left)]++
    return counts
  }

  /** Where a path is a whole plan that breaks nothing and is better, it is kept. */
  #take(path: readonly number[], counts: Int32Array): void {
    const { problem, sessions, count } = this.#facts
    if (this.#level.detail.told !== 2 ** count - 1 || counts.some((times) => times !== 1)) return
    const places = { start: this.#plan.start.slice(), room: this.#plan.room.slice() }
    this.#level.trace(path, (session, slot, room) => {
      places.start[sessions[session]] = slot
      places.room[sessions[session]] = room === problem.rooms ? NO_ROOM : room
    })
    const plan = new Plan(problem, places)
    if (plan.cost > this.#most || plan.broken > new Plan(problem, this.#plan).broken) return
    this.better = { places, cost: plan.cost }
    this.#most = plan.cost - 1
  }

  /** What the next level sees more; null when this one sees all. */
  #next(wrong: Float64Array): Detail | null {
    const { followed, kept, told } = this.#level.detail
    const missing = followed & ~kept
    if (missing !== 0) {
      const worst = this.#ranks.filter((session) => ((missing >> session) & 1) === 1).sort((a, b) => wrong[b] - wrong[a])
      return { followed, kept: worst.slice(0, MORE).reduce((bits, session) => bits | (1 << session), kept), told }
    }
    const silent = this.#ranks.find((session) => (((followed & ~told) >> session) & 1) === 1)
    if (silent !== undefined) return { followed, kept, told: told | (this.#familyOf(silent) & followed) }
    const next = this.#ranks.find((session) => ((followed >> session) & 1) === 0)
    return next === undefined ? null : { followed: followed | (1 << next), kept: kept | (1 << next), told: told | (1 << next) }
  }

  #familyOf(session: number): number {
    const { sessions, problem } = this.#facts
    const family = problem.family[sessions[session]]
    if (family < 0) return 1 << session
    return Array.from(sessions).reduce((bits, one, index) => (problem.family[one] === family ? bits | (1 << index) : bits), 0)
  }
}
