import type { Column } from './column.ts'
import { PrimalDual } from './primal-dual.ts'
import { Shares, type ShareRow } from './shares.ts'

/** Iterations of one call, and of one solution. */
const ITERATIONS = 200
const OF_SOLUTION = 400

/** The first step, and the first weight of prices against values: they find their measure by themselves. */
const FIRST_STRIDE = 0.2
const FIRST_WEIGHT = 20

/** Prices, values of the columns in the order in which they were added, and what the prices prove: duals are those of a minimisation. */
export interface Solution {
  objective: number
  duals: Float64Array
  values: Float64Array
}

/**
 * A linear programme that grows by columns, and whose prices are only brought near to the best: good enough to ask for columns at, and for bounds that are computed from
 * prices alone. Its rows with an upper limit are shares, of which a column takes part in one, with 1; a column in none is the
 * highest price of its row.
 */
export class LinearProgramme {
  readonly #columns: Column[] = []
  readonly #shares: ShareRow[] = []
  /** Of each row its place among shares, or among the rows that are none, of which `#least` and `#caps` are. */
  readonly #shareOf: number[] = []
  readonly #pricedOf: number[] = []
  readonly #least: number[] = []
  readonly #caps: number[] = []
  #values: number[] = []
  #prices: Float64Array = new Float64Array(0)
  #method: PrimalDual | null = null
  #stride = FIRST_STRIDE
  #weight = FIRST_WEIGHT
  #left = 0

  /** @param rows what each row has at least (`lower`) and at most (`upper`) */
  addRows(rows: readonly { lower: number; upper: number }[]): void {
    for (const { lower, upper } of rows) {
      const isShare = upper !== Infinity
      this.#shareOf.push(isShare ? this.#shares.length : -1)
      this.#pricedOf.push(isShare ? -1 : this.#least.length)
      if (isShare) this.#shares.push({ most: upper, isOptional: lower !== upper, columns: [] })
      else {
        this.#least.push(lower)
        this.#caps.push(Infinity)
      }
    }
    this.#prices = new Float64Array(this.#least.length)
  }

  addColumns(columns: readonly Column[]): void {
    if (columns.length === 0) return
    this.#rest()
    for (const column of columns) {
      const row = column.rows.find((at) => this.#shareOf[at] !== -1)
      if (row === undefined) for (const at of column.rows) this.#caps[this.#pricedOf[at]] = Math.min(this.#caps[this.#pricedOf[at]], column.cost)
      else this.#shares[this.#shareOf[row]].columns.push(this.#columns.length)
      this.#columns.push(column)
      this.#values.push(0)
    }
  }

  /** Begins near these prices and, where they are known, values. */
  near(duals: Float64Array, values: readonly number[]): void {
    this.#rest()
    for (const [row, at] of this.#pricedOf.entries()) if (at !== -1) this.#prices[at] = duals[row]
    for (const [column, value] of values.entries()) this.#values[column] = value
  }

  /** Null when it has to be called again to come to an end. */
  solve(): Solution | null {
    this.#method ??= this.#begin()
    const method = this.#method
    method.run(ITERATIONS)
    this.#left -= ITERATIONS
    if (this.#left > 0) return null
    this.#left = OF_SOLUTION
    const { shares } = method
    const reduced = new Float64Array(shares.columns.length)
    shares.reduced(method.best, reduced)
    const prices = shares.unscaled(method.best)
    const duals = Float64Array.from(this.#pricedOf, (at, row) => (at === -1 ? shares.leastIn(this.#shareOf[row], reduced) / this.#shares[this.#shareOf[row]].most : prices[at]))
    return { objective: method.bestLower, duals, values: this.#valuesOf(method) }
  }

  /** Writes down where it has come to, to go on from there with other columns. */
  #rest(): void {
    const method = this.#method
    if (method === null) return
    method.settle()
    this.#values = [...this.#valuesOf(method)]
    this.#prices = method.shares.unscaled(method.prices)
    this.#stride = method.stride
    this.#weight = method.weight
    this.#method = null
  }

  #valuesOf({ shares, values }: PrimalDual): Float64Array {
    const ofColumns = new Float64Array(this.#columns.length)
    for (let share = 0; share < this.#shares.length; share++) {
      for (let at = shares.from[share]; at < shares.from[share + 1]; at++) if (shares.columns[at] !== -1) ofColumns[shares.columns[at]] = values[at] * this.#shares[share].most
    }
    return ofColumns
  }

  #begin(): PrimalDual {
    const shares = new Shares(this.#columns, this.#shares, Int32Array.from(this.#pricedOf), this.#least, this.#caps)
    const values = new Float64Array(shares.columns.length)
    for (let share = 0; share < this.#shares.length; share++) {
      for (let at = shares.from[share]; at < shares.from[share + 1]; at++) {
        const column = shares.columns[at]
        if (column !== -1) values[at] = this.#values[column] / this.#shares[share].most
      }
    }
    shares.settle(values)
    this.#left = OF_SOLUTION
    return new PrimalDual(shares, values, shares.scaled(this.#prices), this.#stride, this.#weight)
  }
}
