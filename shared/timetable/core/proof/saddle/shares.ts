import type { Column } from './column.ts'

/** A row of which columns take shares: they come to `most` together, or, where `isOptional`, to no more than that. */
export interface ShareRow {
  most: number
  isOptional: boolean
  /** The columns with a share in it, by their numbers. */
  columns: number[]
}

/**
 * A programme in flat arrays, as a game between shares and prices. Each column lies in one share row; the variables of a share row are numbers
 * of at least 0 that come to 1, those of all share rows one after the other, the first of an optional one standing for nothing. All other rows
 * ask for at least so much, at a price of at most `cap`. Rows are scaled so that what a column has in each is between -1 and 1.
 */
export class Shares {
  /** Where the variables of each share row begin, and where the last ends. */
  readonly from: Int32Array
  /** The column that each variable stands for; -1 for nothing. */
  readonly columns: Int32Array
  readonly cap: Float64Array
  readonly #least: Float64Array
  readonly #scale: Float64Array
  readonly #cost: Float64Array
  /** Where the entries of each variable begin; their rows, and what it has there. */
  readonly #first: Int32Array
  readonly #rows: Int32Array
  readonly #parts: Float64Array

  /**
   * @param priced of each row that is none of shares its place among these; -1 for the others
   * @param least what each of these asks for, and `caps` what it pays at most
   */
  constructor(columns: readonly Column[], shareRows: readonly ShareRow[], priced: Int32Array, least: readonly number[], caps: readonly number[]) {
    const from: number[] = []
    const own: number[] = []
    const cost: number[] = []
    const first: number[] = []
    const rows: number[] = []
    const parts: number[] = []
    const scale = new Float64Array(least.length)
    for (const row of shareRows) {
      from.push(own.length)
      for (const number of row.isOptional ? [-1, ...row.columns] : row.columns) {
        own.push(number)
        first.push(rows.length)
        const column = number === -1 ? null : columns[number]
        cost.push(row.most * (column?.cost ?? 0))
        for (const [index, at] of (column?.rows ?? []).entries()) {
          if (priced[at] === -1) continue
          const part = row.most * (column?.values[index] ?? 0)
          rows.push(priced[at])
          parts.push(part)
          scale[priced[at]] = Math.max(scale[priced[at]], Math.abs(part))
        }
      }
    }
    from.push(own.length)
    first.push(rows.length)
    this.#scale = scale.map((most) => (most === 0 ? 1 : most))
    this.from = Int32Array.from(from)
    this.columns = Int32Array.from(own)
    this.#cost = Float64Array.from(cost)
    this.#first = Int32Array.from(first)
    this.#rows = Int32Array.from(rows)
    this.#parts = Float64Array.from(parts, (part, entry) => part / this.#scale[rows[entry]])
    this.#least = Float64Array.from(least, (one, row) => one / this.#scale[row])
    this.cap = Float64Array.from(caps, (one, row) => one * this.#scale[row])
  }

  /** Prices of rows as they were given, in the measure of the scaled ones. */
  scaled(prices: Float64Array): Float64Array {
    return prices.map((price, row) => Math.min(price * this.#scale[row], this.cap[row]))
  }

  unscaled(prices: Float64Array): Float64Array {
    return prices.map((price, row) => price / this.#scale[row])
  }

  /** What each variable costs, less what it is worth at these prices. */
  reduced(prices: Float64Array, out: Float64Array): void {
    const first = this.#first
    const rows = this.#rows
    const parts = this.#parts
    const cost = this.#cost
    for (let variable = 0; variable < out.length; variable++) {
      let sum = cost[variable]
      for (let entry = first[variable]; entry < first[variable + 1]; entry++) sum -= parts[entry] * prices[rows[entry]]
      out[variable] = sum
    }
  }

  /** What each row still asks for with these values; below 0 where it has more. */
  lacking(values: Float64Array, out: Float64Array): void {
    const first = this.#first
    const rows = this.#rows
    const parts = this.#parts
    out.set(this.#least)
    for (let variable = 0; variable < values.length; variable++) {
      const value = values[variable]
      if (value === 0) continue
      for (let entry = first[variable]; entry < first[variable + 1]; entry++) out[rows[entry]] -= parts[entry] * value
    }
  }

  /** What the values cost, with the highest price for what is lacking: the programme costs no more. */
  upper(values: Float64Array, lacking: Float64Array): number {
    let sum = 0
    for (let variable = 0; variable < values.length; variable++) sum += this.#cost[variable] * values[variable]
    for (let row = 0; row < lacking.length; row++) if (lacking[row] > 0) sum += this.cap[row] * lacking[row]
    return sum
  }

  /** What the prices prove: the programme costs no less. */
  lower(prices: Float64Array, reduced: Float64Array): number {
    let sum = 0
    for (let row = 0; row < prices.length; row++) sum += this.#least[row] * prices[row]
    for (let share = 0; share + 1 < this.from.length; share++) sum += this.leastIn(share, reduced)
    return sum
  }

  /** The cheapest variable of a share row. */
  leastIn(share: number, reduced: Float64Array): number {
    let least = Infinity
    for (let variable = this.from[share]; variable < this.from[share + 1]; variable++) if (reduced[variable] < least) least = reduced[variable]
    return least
  }

  /** Brings the values of each share row to the nearest that are at least 0 and come to 1. */
  settle(values: Float64Array): void {
    for (let share = 0; share + 1 < this.from.length; share++) project(values, this.from[share], this.from[share + 1])
  }
}

/** Projects `[from, until)` on the simplex: what is taken off all is raised until as many stay above it as were counted (Michelot 1986). */
function project(values: Float64Array, from: number, until: number): void {
  let sum = 0
  for (let at = from; at < until; at++) sum += values[at]
  let count = until - from
  let off = (sum - 1) / count
  for (;;) {
    let kept = 0
    sum = 0
    for (let at = from; at < until; at++) {
      if (values[at] <= off) continue
      sum += values[at]
      kept++
    }
    // Rounding may leave none, or one more than before.
    if (kept === 0 || kept >= count) break
    count = kept
    off = (sum - 1) / kept
  }
  for (let at = from; at < until; at++) values[at] = values[at] > off ? values[at] - off : 0
}
