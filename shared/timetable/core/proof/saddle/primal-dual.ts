import type { Shares } from './shares.ts'

/** Iterations between two looks at what has been reached. */
const LOOK = 40
/** How much nearer values and prices have to be since the last restart: then at once, or as soon as they do not come nearer. */
const MUCH_NEARER = 0.2
const NEARER = 0.8
/** A restart comes at the latest after this share of all iterations. */
const LONGEST = 0.36

interface Point {
  values: Float64Array
  prices: Float64Array
}

/**
 * Brings shares and prices near to their saddle point: the primal–dual hybrid gradient (Chambolle and Pock 2011) with the steps, the weight of both sides
 * and the restarts from averages of PDLP (Applegate et al. 2021). Instead of a basis it holds only values, so that a programme of tens of thousands of
 * columns that are nearly alike, at which the simplex method stalls, costs it a second. It uses only arithmetic that IEEE 754 rounds exactly.
 */
export class PrimalDual {
  readonly shares: Shares
  /** The prices that prove most of all met, and what they prove. */
  best: Float64Array
  bestLower = -Infinity
  #point: Point
  /** Length of a step, and how much more of it prices take than values do. */
  stride: number
  weight: number
  readonly #reduced: Float64Array
  #lacking: Float64Array
  #next: Point
  #nextLacking: Float64Array
  readonly #sum: Point
  #sumOfStrides = 0
  #restart: Point
  #restartGap: number
  #lastGap = Infinity
  #sinceRestart = 0
  #iterations = 0
  #steps = 0

  constructor(shares: Shares, values: Float64Array, prices: Float64Array, stride: number, weight: number) {
    this.shares = shares
    this.#point = { values, prices }
    this.stride = stride
    this.weight = weight
    this.best = prices.slice()
    this.#reduced = new Float64Array(values.length)
    this.#lacking = new Float64Array(prices.length)
    this.#nextLacking = new Float64Array(prices.length)
    this.#next = emptyLike(this.#point)
    this.#sum = emptyLike(this.#point)
    this.#restart = copyOf(this.#point)
    this.#restartGap = this.#look(this.#point)
    shares.reduced(prices, this.#reduced)
    shares.lacking(values, this.#lacking)
  }

  get values(): Float64Array {
    return this.#point.values
  }

  get prices(): Float64Array {
    return this.#point.prices
  }

  run(iterations: number): void {
    for (let count = 0; count < iterations; count++) {
      this.#iterate()
      if (this.#iterations % LOOK === 0) this.#judge(false)
    }
  }

  /** Goes back to the average of the last iterations where that is nearer: before other columns come. */
  settle(): void {
    this.#judge(true)
  }

  #iterate(): void {
    const { shares } = this
    const next = this.#next
    let step = 0
    do {
      const { values, prices } = this.#point
      step = this.stride
      const forValues = step / this.weight
      const forPrices = step * this.weight
      for (let at = 0; at < values.length; at++) next.values[at] = values[at] - forValues * this.#reduced[at]
      shares.settle(next.values)
      shares.lacking(next.values, this.#nextLacking)
      for (let row = 0; row < prices.length; row++) {
        const price = prices[row] + forPrices * (2 * this.#nextLacking[row] - this.#lacking[row])
        next.prices[row] = price < 0 ? 0 : price > shares.cap[row] ? shares.cap[row] : price
      }
    } while (step > this.#longest())
    ;[this.#point, this.#next] = [next, this.#point]
    ;[this.#lacking, this.#nextLacking] = [this.#nextLacking, this.#lacking]
    for (let at = 0; at < next.values.length; at++) this.#sum.values[at] += step * next.values[at]
    for (let row = 0; row < next.prices.length; row++) this.#sum.prices[row] += step * next.prices[row]
    this.#sumOfStrides += step
    shares.reduced(next.prices, this.#reduced)
    this.#iterations++
    this.#sinceRestart++
  }

  /** The longest step with which the two points just made go together; chooses the next step by it. */
  #longest(): number {
    const { values, prices } = this.#point
    const next = this.#next
    let cross = 0
    for (let row = 0; row < prices.length; row++) cross += (next.prices[row] - prices[row]) * (this.#nextLacking[row] - this.#lacking[row])
    // At the saddle point itself any step would do.
    if (cross === 0) return Infinity
    const moved = this.weight * squareOf(next.values, values) + squareOf(next.prices, prices) / this.weight
    const longest = moved / (2 * Math.abs(cross))
    const root = Math.sqrt(++this.#steps + 1)
    this.stride = Math.min((1 - 1 / Math.sqrt(root)) * longest, (1 + 1 / root) * this.stride)
    return longest
  }

  /** Looks at where the last iterations have led, and begins anew from there, or from their average, when that is near enough. */
  #judge(isLast: boolean): void {
    if (this.#sinceRestart === 0) return
    const average = {
      values: this.#sum.values.map((sum) => sum / this.#sumOfStrides),
      prices: this.#sum.prices.map((sum) => sum / this.#sumOfStrides)
    }
    const ofAverage = this.#look(average)
    const ofPoint = this.#look(this.#point)
    const gap = Math.min(ofAverage, ofPoint)
    const isNear = gap < MUCH_NEARER * this.#restartGap || (gap < NEARER * this.#restartGap && gap > this.#lastGap)
    this.#lastGap = gap
    if (!isNear && !isLast && this.#sinceRestart <= LONGEST * this.#iterations) return
    if (ofAverage < ofPoint) {
      this.#point = average
      this.shares.lacking(average.values, this.#lacking)
      this.shares.reduced(average.prices, this.#reduced)
    }
    const values = Math.sqrt(squareOf(this.#point.values, this.#restart.values))
    const prices = Math.sqrt(squareOf(this.#point.prices, this.#restart.prices))
    if (values > 1e-6 && prices > 1e-6) this.weight = Math.sqrt((prices / values) * this.weight)
    this.#restart = copyOf(this.#point)
    this.#restartGap = gap
    this.#lastGap = Infinity
    this.#sinceRestart = 0
    this.#sum.values.fill(0)
    this.#sum.prices.fill(0)
    this.#sumOfStrides = 0
  }

  /** How far values and prices are apart; keeps the best prices. */
  #look(point: Point): number {
    const reduced = new Float64Array(point.values.length)
    const lacking = new Float64Array(point.prices.length)
    this.shares.reduced(point.prices, reduced)
    this.shares.lacking(point.values, lacking)
    const lower = this.shares.lower(point.prices, reduced)
    if (lower > this.bestLower) {
      this.bestLower = lower
      this.best = point.prices.slice()
    }
    return this.shares.upper(point.values, lacking) - lower
  }
}

function emptyLike({ values, prices }: Point): Point {
  return { values: new Float64Array(values.length), prices: new Float64Array(prices.length) }
}

function copyOf({ values, prices }: Point): Point {
  return { values: values.slice(), prices: prices.slice() }
}

/** The square of the distance of two points. */
function squareOf(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] - b[at]) ** 2
  return sum
}
