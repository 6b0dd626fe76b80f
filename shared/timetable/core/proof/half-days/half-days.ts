import type { Moments } from '../moments.ts'
import type { Worth } from '../relaxation.ts'
import type { Problem } from '#shared/timetable/core/problem.ts'
import { Bundle } from './bundle.ts'
import { groundOf, type Ground } from './ground.ts'
import { coursesOf, halfDayOf, type Begin, type Courses, type HalfDay } from './half-day.ts'
import { FINE, Potentials, scalesOf, type Scale } from './potentials.ts'
import { ShortestWay } from './shortest.ts'
import { partedOf } from './stretches.ts'
import { tollsOf } from './sweep.ts'

/** By trial: how many states a half-day may take in a round, and all of them in all rounds; and how many rounds there are at most. */
export interface Effort {
  ofHalfDay: number
  states: number
  rounds: number
}

export const USUAL: Effort = { ofHalfDay: 6_000_000, states: 50_000_000, rounds: 30 }

/** How often what steps are worth is solved for at first, and for each new prices. */
const FIRST_ROUNDS = 40
const NEXT_ROUNDS = 1
/** What the starts of a half-day may lose in sum by longer steps, as a share of what all sessions are worth. */
const LOST = 0.005
/**
 * When the next prices promise less than `HOPE`, sessions that run again in the mixture of a half-day are remembered there: `MORE` of them, those that do so at least `AGAIN` of the time,
 * as long as the half-day takes no more than the share `EASY` of the states that it may, and as there are bits for them. By trial, like all that follows.
 */
const HOPE = 5
const MORE = 4
const AGAIN = 0.1
const EASY = 0.15
const BITS_OF_MEMORY = 30
/** With less to hope for than this, and nobody left to be remembered, it ends. */
const ENOUGH = 0.05
/** From this round on a half-day that takes less than this share is gone through in steps of single slots where longer ones lose something. */
const SURE = 3
const VERY_EASY = 0.02

interface Part {
  begins: readonly (readonly Begin[])[]
  ground: Ground
  potentials: Potentials
  shortest: ShortestWay
  /** Its steps lose something, and shorter ones have not been tried. */
  isLossy: boolean
  /** The prices at which it was asked last, what it answered, and how many states that took; null where it has changed since. */
  last: { prices: Float64Array; value: number; states: number } | null
}

/**
 * A bound from whole half-days. Each session has one price and is run once in some half-day; each half-day runs what pays best in it, without chopping. That is Lagrange's
 * relaxation of "once", with the prices of sessions from a bundle; each half-day is a shortest way through states, which may run a session again but for those that it remembers.
 * Where states do not suffice, what is proven by then counts, so that any effort proves a bound.
 */
export class HalfDays {
  /** Proven so far: no plan costs less. */
  bound = 0
  isComplete = false
  readonly #work: Generator<void>

  /**
   * @param times the moments of single slots, and `worth` the best prices found with them
   * @param covered the sessions that every plan places
   */
  constructor(problem: Problem, times: Moments, covered: readonly number[], worth: Worth, effort: Effort) {
    this.#work = this.#prove(problem, times, covered, worth, effort)
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (this.#work.next().done === true) this.isComplete = true
  }

  *#prove(problem: Problem, times: Moments, covered: readonly number[], worth: Worth, effort: Effort): Generator<void> {
    const courses = coursesOf(problem, times, covered)
    if (courses.sessions.length === 0) return
    const unit = unitOf(courses.lengths)
    const { halfDays, outside } = partedOf(problem, courses, worth, unit)
    const first = Float64Array.from(courses.sessions, (session, index) => Math.min(outside[index], Math.floor(worth.price[session] * FINE) / FINE))
    const scales = scalesOf(problem, unit)
    const parts: Part[] = []
    for (const begins of halfDays) {
      const day = stepsOf(courses, begins, unit, first)
      const part = yield* partOf(problem, courses, begins, day, scales, worth, first, day.lost > 0)
      if (part === null) return
      parts.push(part)
    }
    const fixed = times.fixedCost + courses.quiet
    const bundle = new Bundle(first, outside, parts.length)
    let left = effort.states
    for (let round = 0; round < effort.rounds && left > 0; round++) {
      const prices = bundle.prices.map((price) => Math.floor(price * FINE) / FINE)
      bundle.prices = prices
      let value = prices.reduce((sum, price) => sum + price, 0)
      for (const [term, part] of parts.entries()) {
        const { value: own, states } = yield* this.#ask(bundle, term, part, prices, effort)
        value += own
        left -= states
      }
      this.bound = Math.max(this.bound, fixed + value)
      bundle.step(value)
      const isNearBest = bundle.hope < HOPE
      let isChanged = false
      for (const [term, part] of parts.entries()) {
        const states = part.last?.states ?? Infinity
        if (round >= SURE && part.isLossy && states < VERY_EASY * effort.ofHalfDay) {
          part.isLossy = false
          const day = halfDayOf(courses, part.begins, unit, Array.from({ length: unit }, (_, slot) => slot), first)
          const finer = yield* partOf(problem, courses, part.begins, day, scales, worth, prices, false)
          if (finer === null) continue
          finer.ground.bits.set(part.ground.bits)
          parts[term] = finer
          bundle.anew(term)
          isChanged = true
        } else if (isNearBest && states < EASY * effort.ofHalfDay) isChanged = remember(bundle, term, part) || isChanged
      }
      if (!isChanged && bundle.hope < ENOUGH) return
    }
  }

  /** What the half-day costs at least at these prices, less the prices of what runs in it, and how many states it took to know that. */
  *#ask(bundle: Bundle, term: number, part: Part, prices: Float64Array, { ofHalfDay }: Effort): Generator<void, { value: number; states: number }> {
    const { ground, potentials, shortest, last } = part
    if (last !== null && last.prices.every((price, session) => price === prices[session])) return { value: last.value, states: 0 }
    yield* potentials.settle(prices, NEXT_ROUNDS)
    const { base } = potentials
    const { excess, ways, states } = yield* shortest.find(tollsOf(ground, prices, potentials), ofHalfDay)
    for (const way of ways) bundle.cut(term, base + way.excess / FINE, way.runs)
    const value = base + excess / FINE
    // Where no way was met, the mixture of the saddle point is the best that is known.
    if (ways.length === 0) bundle.cut(term, value, potentials.runs.slice())
    part.last = { prices, value, states }
    return { value, states }
  }
}

/** Null where too many sessions may run side by side. */
function* partOf(problem: Problem, courses: Courses, begins: readonly (readonly Begin[])[], day: HalfDay, scales: readonly Scale[], worth: Worth, prices: Float64Array, isLossy: boolean): Generator<void, Part | null> {
  const ground = groundOf(problem, courses, day)
  if (ground === null) return null
  const potentials = new Potentials(courses, day, scales)
  potentials.begin(worth, problem.slots)
  yield* potentials.settle(prices, FIRST_ROUNDS)
  return { begins, ground, potentials, shortest: new ShortestWay(ground), isLossy, last: null }
}

/** The longest unit of up to three slots of which all lengths are multiples. */
function unitOf(lengths: Int32Array): number {
  return [3, 2].find((unit) => lengths.every((length) => length % unit === 0)) ?? 1
}

/** The half-day in the longest steps that lose little, or in two a unit that lose least. */
function stepsOf(courses: Courses, begins: readonly (readonly Begin[])[], unit: number, prices: Float64Array): HalfDay {
  const each = Array.from({ length: unit }, (_, slot) => slot)
  const singles = unit > 1 && courses.lengths.some((length) => length === unit) ? [] : each.map((anchor) => [anchor])
  const pairs = each.flatMap((a) => each.slice(a + 1).map((b) => [a, b]))
  const days = [...singles, ...pairs].map((anchors) => halfDayOf(courses, begins, unit, anchors, prices))
  const little = LOST * prices.reduce((sum, price) => sum + price, 0)
  const leastOf = (some: readonly HalfDay[]): HalfDay => some.reduce((least, day) => (day.lost < least.lost ? day : least))
  const long = leastOf(days.slice(0, Math.max(1, singles.length)))
  return long.lost <= little || pairs.length === 0 ? long : leastOf(days.slice(singles.length))
}

/** Remembers the sessions that run again most often in the mixture of the half-day; false when there are none. */
function remember(bundle: Bundle, term: number, part: Part): boolean {
  const { bits } = part.ground
  const again = bundle.again(term)
  const known = bits.filter((bit) => bit !== 0).length
  const next = Array.from(again.keys()).filter((session) => bits[session] === 0 && again[session] > AGAIN).sort((a, b) => again[b] - again[a])
  const taken = next.slice(0, Math.min(MORE, BITS_OF_MEMORY - known))
  for (const [index, session] of taken.entries()) {
    bits[session] = 1 << (known + index)
    bundle.once(term, session)
    part.last = null
  }
  return taken.length > 0
}
