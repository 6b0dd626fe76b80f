import type { Places, Problem } from '#shared/timetable/core/problem.ts'
import { Random } from '#shared/timetable/core/random.ts'
import type { Worth } from '../relaxation.ts'
import { factsOf, type Facts } from './facts.ts'
import { lowest } from './graph.ts'
import { Level } from './level.ts'
import { Order } from './order.ts'
import { planOf } from './plan-of.ts'

/** States at most: with more of them a page would take more memory than it should ask for. */
const LIMIT = 700_000
/**
 * Arcs that are listed in all, at most: about a minute on a laptop. The effort is counted, not timed, because better plans are met on the way: the same
 * meeting has to get the same plan on every machine.
 */
const EFFORT = 20_000_000
/** The first plans that are looked for cost at most this share more than the bound. */
const STEP = 0.01
/** With fewer states than this share of the limit the next step is twice as large. */
const EASY = 1 / 8
/** Times that prices are changed at a level, and rounds after which what became too dear is taken away. */
const LOOKS = 20
const SWEPT = 10
/** Paths that are drawn at each level on which nearly whole plans lie, and as many of them at a time. */
const DRAWN = 100
const HAND = 20
/** Prices are multiples of this part of a unit: with them sums are exact. */
const PARTS = 1024

/**
 * Proves that a plan is best, or finds a better one, by sweeps through time that see more and more (successive sublimation: Ibaraki 1987; Tanaka, Fujikuma
 * and Araki 2009): first what runs at each slot, then which sessions have begun, then rooms, walks and breaks, last the sessions that cost others nothing.
 * Whatever cannot lie on a plan as cheap as is looked for, by the prices of a level, is taken away before the next is made. First plans are looked for that
 * cost little more than the bound, which takes few states; where there are none, the bound is higher. All sums are of multiples of 1/1024, hence exact.
 */
export class Sweeping {
  /** Proven: no plan costs less. */
  bound: number
  isComplete = false
  /** A plan that is better than the one at the beginning. */
  better: { places: Places; cost: number } | null = null
  level: Level
  prices: Float64Array
  /** Plans are looked for that cost this or less. */
  trial: number
  readonly facts: Facts
  readonly worth: Worth
  readonly #plan: Places
  readonly #order: Order
  readonly #random = new Random(1)
  /** Plans that cost more than this are of no use. */
  #most: number
  /** The most states that a level of this trial has had. */
  #peak = 0
  #listed = 0
  readonly #work: Generator<void>

  private constructor(facts: Facts, worth: Worth, plan: Places, cost: number, bound: number) {
    this.facts = facts
    this.bound = bound
    this.trial = cost - 1
    this.worth = worth
    this.#plan = plan
    this.#most = cost - 1
    this.#order = new Order(facts)
    this.prices = pricesOf(facts, worth)
    this.level = new Level(facts, worth, this.#order.begin(), LIMIT, null)
    this.#work = this.#sweep()
  }

  /**
   * Null when the problem has too many sessions or rooms.
   *
   * @param cost of the plan
   * @param bound proven already, and so is `worth`
   */
  static of(problem: Problem, worth: Worth, plan: Places, cost: number, bound: number): Sweeping | null {
    const facts = factsOf(problem, plan)
    return facts === null ? null : new Sweeping(facts, worth, plan, cost, bound)
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (!this.isComplete) this.isComplete = this.#work.next().done === true
  }

  *#sweep(): Generator<void> {
    let step = Math.max(2, Math.ceil(this.#most * STEP))
    while (this.bound <= this.#most) {
      this.trial = Math.min(this.#most, Math.ceil(this.bound) - 1 + step)
      this.#peak = 0
      const isProven = yield* this.#prove()
      if (isProven && this.#peak < LIMIT * EASY) step *= 2
      if (isProven) continue
      if (step === 1 || this.#peak < LIMIT || this.#listed > EFFORT) return
      step = Math.ceil(step / 4)
    }
  }

  /** Proves that no plan costs as little as the trial says, or finds the best; false when there are too many states, or nothing more to see, or it has been work enough. */
  *#prove(): Generator<void, boolean> {
    this.prices = pricesOf(this.facts, this.worth)
    this.level = new Level(this.facts, this.worth, this.#order.begin(), LIMIT, null)
    yield* this.level.begin(this.prices, this.trial)
    for (;;) {
      this.#peak = Math.max(this.#peak, this.level.isTooLarge ? LIMIT : this.level.graph.states)
      this.#listed += this.level.graph.to.length
      if (this.level.isTooLarge || this.#listed > EFFORT) return false
      const wrong = yield* this.#improve()
      if (this.level.graph.isEmpty || this.bound > this.trial) {
        this.bound = Math.max(this.bound, this.trial + 1)
        return true
      }
      const detail = this.#order.next(this.level.detail, wrong)
      if (detail === null) return false
      yield
      const level = new Level(this.facts, this.worth, detail, LIMIT, this.level)
      yield* level.refine(this.level, this.prices, this.trial)
      this.level = level
    }
  }

  /** Changes the prices along a subgradient (Polyak 1969) for the best bound; answers how far off each session's count was. */
  *#improve(): Generator<void, Float64Array> {
    const { graph, detail } = this.level
    const wrong = new Float64Array(this.facts.count)
    let prices = this.prices
    let best = -Infinity
    let lost = 0
    let stride = 1
    for (let round = 1; round <= LOOKS; round++) {
      const { bound, path } = graph.look(prices)
      const counts = this.#count(path)
      if (bound > best) {
        if (path.length > 0) this.#take(path)
        best = bound
        this.prices = prices
        lost = 0
      } else if (++lost % 3 === 0) stride /= 2
      this.bound = Math.max(this.bound, Math.min(bound, this.trial + 1))
      if (bound > this.trial) break
      let square = 0
      for (let left = detail.followed; left !== 0; left &= left - 1) {
        const session = lowest(left)
        wrong[session] += Math.abs(counts[session] - 1)
        square += (counts[session] - 1) ** 2
      }
      if (square === 0) break
      yield
      if (round % SWEPT === 0) {
        this.#prune()
        if (graph.isEmpty) return wrong
        yield
      }
      const step = (stride * Math.max(1, this.trial + 1 - bound)) / square
      prices = prices.map((price, session) => ((detail.followed >> session) & 1) === 0 ? price : Math.round((price + step * (1 - counts[session])) * PARTS) / PARTS)
    }
    yield
    this.#prune()
    if (this.#order.isNearlyWhole(detail)) yield* this.#draw()
    return wrong
  }

  /** Takes away what cannot lie on a plan as cheap as is looked for. */
  #prune(): void {
    this.level.graph.look(this.prices)
    this.level.graph.prune(this.prices, this.trial)
  }

  #count(path: readonly number[]): Int32Array {
    const counts = new Int32Array(this.facts.count)
    for (const arc of path) for (let left = this.level.graph.begun[arc]; left !== 0; left &= left - 1) counts[lowest(left)]++
    return counts
  }

  /** Makes plans of paths that are drawn among those that might be better. */
  *#draw(): Generator<void> {
    const { graph } = this.level
    const before = this.trial
    for (let round = 1; round <= DRAWN && !graph.isEmpty; round++) {
      const path = graph.draw(this.prices, this.trial, (count) => this.#random.below(count))
      if (path.length < this.facts.problem.slots) break
      this.#take(path)
      if (round % HAND === 0) yield
    }
    if (this.trial < before) this.#prune()
  }

  /** Keeps the plan that a path makes, if it is better. */
  #take(path: readonly number[]): void {
    const found = planOf(this.facts, this.level, path, this.#plan)
    if (found === null || found.cost > this.#most) return
    this.better = found
    this.#most = found.cost - 1
    this.trial = Math.min(this.trial, this.#most)
  }
}

/** What each session is worth at least wherever it starts, and what it costs there besides its slots. */
function pricesOf({ count, sessions, length, rooms, leastCost, before, problem }: Facts, { value }: Worth): Float64Array {
  const { slots } = problem
  return Float64Array.from({ length: count }, (_, session) => {
    let least = Infinity
    for (let start = 0; start < slots; start++) {
      if (rooms[session * slots + start] === 0) continue
      const row = session * (slots + 1) + start
      let price = leastCost[session * slots + start] - (before[row + length[session]] - before[row])
      for (let slot = start; slot < start + length[session]; slot++) price += value[sessions[session] * slots + slot]
      least = Math.min(least, price)
    }
    return least === Infinity ? 0 : least
  })
}
