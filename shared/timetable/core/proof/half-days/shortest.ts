import { CODE_BITS, type Ground } from './ground.ts'
import { FINE } from './potentials.ts'
import { Sweep, type Tolls } from './sweep.ts'

/** What may be spent on either side at first, by how much more it is tried again, and what is left over for the next prices. */
const FIRST = 2
const MORE = 1.25
const MORE_BY = 0.5
const SPARE = 0.3
/** What a state may cost has to be a small whole number. */
const LIMIT = 2 ** 30
/** Ways that are kept of those that were met, and what they may cost beyond the best. */
const KEPT = 12
const LOOKED_AT = 200
const NEAR = 1

/** A way through a half-day: what it costs in 1/`FINE`, and how often each session begins. */
export interface Way {
  excess: number
  runs: Float64Array
}

export interface Shortest {
  /** No way costs less. */
  excess: number
  /** The best ways that were met; none where the states did not suffice to find one. */
  ways: Way[]
  states: number
}

/** Finds the cheapest way through a half-day from both ends to the middle. */
export class ShortestWay {
  readonly #ground: Ground
  #forth = FIRST * FINE
  #back = FIRST * FINE
  /** What was last gone through whole. */
  #settled = { forth: FIRST * FINE, back: FIRST * FINE }
  #middle: number

  constructor(ground: Ground) {
    this.#ground = ground
    this.#middle = ground.day.steps >> 1
  }

  /**
   * Where more than `states` would have to be looked at, answers what is proven by then: a way costs more than what was spent on one side without meeting
   * it, and what the other side costs at least.
   */
  *find(tolls: Tolls, states: number): Generator<void, Shortest> {
    const { steps } = this.#ground.day
    const found: Shortest = { excess: 0, ways: [], states: 0 }
    const forth = new Sweep(this.#ground, false)
    const back = new Sweep(this.#ground, true)
    let isForthDue = true
    let isBackDue = true
    for (;;) {
      for (const [sweep, isDue, limit, length] of [[forth, isForthDue, this.#forth, this.#middle], [back, isBackDue, this.#back, steps - this.#middle]] as const) {
        if (!isDue) continue
        const isWhole = yield* sweep.go(tolls, length, limit, states - found.states)
        found.states += sweep.layers.count
        if (!isWhole) {
          // Of the next prices more may be had for less.
          this.#forth = Math.min(this.#forth, this.#settled.forth)
          this.#back = Math.min(this.#back, this.#settled.back)
          return found
        }
      }
      this.#settled = { forth: this.#forth, back: this.#back }
      const leastForth = leastOf(forth, this.#forth)
      const leastBack = leastOf(back, this.#back)
      const ways = this.#meet(forth, back, leastBack)
      const best = ways.length === 0 ? Infinity : ways[0].excess
      if (ways.length > 0) found.ways = ways
      const proven = Math.min(best, this.#forth + 1 + leastBack, this.#back + 1 + leastForth)
      found.excess = Math.max(found.excess, proven)
      if (proven === best) {
        const spare = Math.floor(SPARE * FINE)
        this.#forth = best - leastBack + spare
        this.#back = best - leastForth + spare
        this.#settled = { forth: this.#forth, back: this.#back }
        this.#lean(forth.layers.count, back.layers.count)
        return found
      }
      const wide = (limit: number): number => Math.floor(limit * MORE + MORE_BY * FINE)
      const nextForth = best === Infinity ? wide(this.#forth) : Math.max(this.#forth, best - leastBack)
      const nextBack = best === Infinity ? wide(this.#back) : Math.max(this.#back, best - leastForth)
      if (Math.max(nextForth, nextBack) > LIMIT) return found
      isForthDue = nextForth > this.#forth
      isBackDue = nextBack > this.#back
      this.#forth = nextForth
      this.#back = nextBack
    }
  }

  /** The side with many more states has one step less to go the next time. */
  #lean(forth: number, back: number): void {
    if (forth > 2 * back && this.#middle > 2) this.#middle--
    else if (back > 2 * forth && this.#middle < this.#ground.day.steps - 2) this.#middle++
  }

  /** The best ways of states in which both sides meet, the cheapest first. */
  #meet(forth: Sweep, back: Sweep, leastBack: number): Way[] {
    const { takes } = this.#ground.day
    const { sessionOf, leftOf, codes } = this.#ground
    const { layers } = forth
    const { width } = layers
    const met: { excess: number; forth: number; back: number }[] = []
    back.layers.gather()
    let best = Infinity
    for (let state = layers.from[layers.from.length - 1]; state < layers.count; state++) {
      if (layers.excess[state] + leastBack > best + NEAR * FINE) continue
      for (let index = 0; index < width - 1; index++) {
        let flipped = 0
        const word = layers.words[state * width + index]
        for (const shift of [0, CODE_BITS]) {
          const code = (word >>> shift) & ((1 << CODE_BITS) - 1)
          if (code !== 0) flipped |= (codes[sessionOf[code]] + takes[sessionOf[code]] - leftOf[code] - 1) << shift
        }
        back.layers.word[index] = flipped
      }
      const memory = layers.words[state * width + width - 1]
      for (let other = back.layers.first(); other !== -1; other = back.layers.next(other)) {
        const excess = layers.excess[state] + back.layers.excess[other]
        if (excess > best + NEAR * FINE || (memory & back.layers.words[other * width + width - 1]) !== 0) continue
        best = Math.min(best, excess)
        met.push({ excess, forth: state, back: other })
      }
    }
    const ways: Way[] = []
    for (const one of met.sort((a, b) => a.excess - b.excess).slice(0, LOOKED_AT)) {
      if (ways.length === KEPT) break
      const runs = new Float64Array(this.#ground.sessions)
      this.#count(forth, one.forth, runs)
      this.#count(back, one.back, runs)
      // Who runs across the middle was counted on both sides.
      for (let index = 0; index < width - 1; index++) {
        for (let word = layers.words[one.forth * width + index]; word !== 0; word >>>= CODE_BITS) runs[sessionOf[word & ((1 << CODE_BITS) - 1)]]--
      }
      if (!ways.some((way) => way.runs.every((count, session) => count === runs[session]))) ways.push({ excess: one.excess, runs })
    }
    return ways
  }

  /** Counts who begins on the way to a state. Whoever takes one step only is in no state, and is not counted. */
  #count({ layers }: Sweep, state: number, runs: Float64Array): void {
    const { sessionOf, leftOf } = this.#ground
    const { takes } = this.#ground.day
    for (let at = state; at !== -1; at = layers.before[at]) {
      for (let index = 0; index < layers.width - 1; index++) {
        for (let word = layers.words[at * layers.width + index]; word !== 0; word >>>= CODE_BITS) {
          const code = word & ((1 << CODE_BITS) - 1)
          if (leftOf[code] === takes[sessionOf[code]] - 1) runs[sessionOf[code]]++
        }
      }
    }
  }
}

/** What it costs at least to come to the middle; more than the limit where nothing did. */
function leastOf({ layers }: Sweep, limit: number): number {
  let least = limit + 1
  for (let state = layers.from[layers.from.length - 1]; state < layers.count; state++) if (layers.excess[state] < least) least = layers.excess[state]
  return least
}
