/** Looks at all cuts of all terms in one step, and when their shares are near enough to the best. */
const LOOKS = 2000
const NEAR = 1e-3
/** Cuts of a term that are kept. */
const MOST = 60
/** First length of a step, by trial; by how much it grows and shrinks, and between which limits; and how much of what was hoped for has to come true. */
const FIRST = 0.3
const LONGER = 1.25
const SHORTER = 0.8
const LONGEST = 5
const SHORTEST = 0.01
const SERIOUS = 0.15

/** At most this: `cost` less what is charged for each session times how often it runs. */
interface Cut {
  cost: number
  runs: Float64Array
  share: number
}

/**
 * Prices of sessions at which a sum of concave terms is greatest, by a proximal bundle (Lemaréchal 1975; Kiwiel 1990): from the best prices so far it goes
 * where the cuts of all terms together promise most, less the square of the way there.
 */
export class Bundle {
  /** The prices to ask for next. */
  prices: Float64Array
  readonly #caps: Float64Array
  readonly #terms: Cut[][]
  #center: Float64Array
  #most = -Infinity
  #hope = 0
  #length = FIRST

  /** @param caps what each session is charged at most */
  constructor(prices: Float64Array, caps: Float64Array, terms: number) {
    this.prices = prices
    this.#center = prices
    this.#caps = caps
    this.#terms = Array.from({ length: terms }, () => [])
  }

  /** A term is at most this at the present prices, and changes by how often each session runs. */
  cut(term: number, value: number, runs: Float64Array): void {
    const cost = value + dot(runs, this.prices)
    const known = this.#terms[term].find((one) => one.runs.every((count, session) => count === runs[session]))
    if (known === undefined) this.#terms[term].push({ cost, runs, share: 0 })
    else known.cost = Math.min(known.cost, cost)
  }

  /** Chooses the next prices. @param value the sum of all terms, and of all prices, at the present ones */
  step(value: number): void {
    if (value >= this.#most + SERIOUS * this.#hope) {
      if (this.#most !== -Infinity) this.#length = Math.min(LONGEST, this.#length * LONGER)
      this.#center = this.prices
      this.#most = value
    } else this.#length = Math.max(SHORTEST, this.#length * SHORTER)
    const slope = this.#begin()
    for (let look = 0; look < LOOKS; look++) {
      let worst = 0
      for (const cuts of this.#terms) worst = Math.max(worst, this.#exchange(cuts, slope))
      if (worst < NEAR) break
    }
    this.prices = this.#center.map((center, session) => Math.max(0, Math.min(this.#caps[session], center + this.#length * slope[session])))
    this.#hope = -this.#most
    for (const price of this.prices) this.#hope += price
    for (const [term, cuts] of this.#terms.entries()) {
      const values = cuts.map(({ cost, runs }) => cost - dot(runs, this.prices))
      this.#hope += values.reduce((a, b) => Math.min(a, b), Infinity)
      if (cuts.length <= MOST) continue
      const order = Array.from(cuts.keys()).sort((a, b) => (cuts[b].share > 1e-9 ? 1 : 0) - (cuts[a].share > 1e-9 ? 1 : 0) || values[a] - values[b])
      this.#terms[term] = order.slice(0, MOST).map((at) => cuts[at])
    }
  }

  /** What the next prices promise beyond the best so far. */
  get hope(): number {
    return this.#hope
  }

  /** How often each session runs again in the mixture of cuts of a term. */
  again(term: number): Float64Array {
    const again = new Float64Array(this.prices.length)
    for (const { share, runs } of this.#terms[term]) for (const [session, count] of runs.entries()) again[session] += share * Math.max(0, count - 1)
    return again
  }

  /** From here on a session runs once in a term: drops the cuts that say otherwise, and begins anew from the best prices. */
  once(term: number, session: number): void {
    this.#terms[term] = this.#terms[term].filter(({ runs }) => runs[session] <= 1)
    this.#restart()
  }

  /** A term is told more finely from here on: drops all that was known of it, and begins anew from the best prices. */
  anew(term: number): void {
    this.#terms[term] = []
    this.#restart()
  }

  #restart(): void {
    this.prices = this.#center
    this.#most = -Infinity
  }

  /** Shares of each term that come to one, and where they lead: what is left of one run of each session. */
  #begin(): Float64Array {
    const slope = new Float64Array(this.#center.length).fill(1)
    for (const cuts of this.#terms) {
      const sum = cuts.reduce((all, { share }) => all + share, 0)
      if (cuts.length === 0) continue
      if (sum > 0) for (const cut of cuts) cut.share /= sum
      else {
        const values = cuts.map(({ cost, runs }) => cost - dot(runs, this.#center))
        cuts[values.indexOf(Math.min(...values))].share = 1
      }
      for (const { share, runs } of cuts) if (share > 0) for (const [session, count] of runs.entries()) slope[session] -= share * count
    }
    return slope
  }

  /** Moves share from the highest cut of a term that has one to the lowest; answers how far they were apart. */
  #exchange(cuts: Cut[], slope: Float64Array): number {
    let low = -1
    let high = -1
    let least = Infinity
    let most = -Infinity
    for (const [at, { cost, runs, share }] of cuts.entries()) {
      let value = cost
      for (let session = 0; session < runs.length; session++) if (runs[session] !== 0) value -= runs[session] * (this.#center[session] + this.#length * slope[session])
      if (value < least) {
        least = value
        low = at
      }
      if (share > 1e-12 && value > most) {
        most = value
        high = at
      }
    }
    if (low === high || most - least < 1e-6) return 0
    const [from, to] = [cuts[high], cuts[low]]
    let square = 0
    for (let session = 0; session < slope.length; session++) square += (to.runs[session] - from.runs[session]) ** 2
    const moved = Math.min(from.share, square > 0 ? (most - least) / (this.#length * square) : 1)
    to.share += moved
    from.share -= moved
    for (let session = 0; session < slope.length; session++) slope[session] -= moved * (to.runs[session] - from.runs[session])
    return most - least
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at]
  return sum
}
