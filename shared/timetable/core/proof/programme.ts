import type { Company } from './company.ts'
import type { Moments } from './moments.ts'
import type { Problem } from '../problem.ts'
import type { Column } from './saddle/column.ts'
import { LinearProgramme, type Solution } from './saddle/linear-programme.ts'

/**
 * A slot of a session can be bought outside all companies for this many times what a slot costs in the plan. It makes the
 * programme solvable before there are columns enough, and keeps its prices in bounds; where it is too cheap, the bound is only weaker.
 */
const OUTSIDE = 12

/**
 * The programme of a relaxation: its rows and columns in terms of sessions, moments and companies. Each session lies in one of its
 * ways, and what runs at each moment comes from companies; or, when it is `isCounted`, each session only has to run for as many
 * slots as it takes, at whichever moments. The price of a session is then the same at all of them.
 */
export class Programme {
  readonly #problem: Problem
  readonly #times: Moments
  readonly #covered: readonly number[]
  readonly #isCounted: boolean
  readonly #linear = new LinearProgramme()
  /** How many rows there are. */
  readonly rows: number
  /** sessions × moments: the row in which what runs meets what companies offer; -1 where the session cannot run. */
  readonly #rowOf: Int32Array
  readonly #momentRows: number
  readonly #known = new Set<string>()
  readonly #values: Float64Array
  #fresh: Column[] = []
  #columns = 0
  readonly #offered: { moment: number; company: Company; column: number }[] = []

  /** @param planCost the cost of a plan that there is already: how dear a slot outside all companies is follows from it */
  constructor(problem: Problem, times: Moments, covered: readonly number[], isCounted: boolean, planCost: number) {
    this.#problem = problem
    this.#times = times
    this.#covered = covered
    this.#isCounted = isCounted
    this.#values = new Float64Array(problem.sessions)
    const { moments, ways } = times
    this.#rowOf = new Int32Array(problem.sessions * moments.length).fill(-1)
    const ofWays = isCounted ? 0 : covered.length
    this.#momentRows = ofWays
    const least: number[] = []
    for (const session of covered) {
      for (const moment of new Set(ways[session].flatMap((way) => way.moments))) {
        this.#rowOf[session * moments.length + moment] = ofWays + moments.length + least.length
        if (!isCounted) least.push(0)
      }
      if (isCounted) least.push(problem.length[session])
    }
    this.rows = ofWays + moments.length + least.length
    this.#linear.addRows([
      ...Array.from({ length: ofWays }, () => ({ lower: 1, upper: 1 })),
      ...moments.map(({ slots }) => ({ lower: -Infinity, upper: slots.length })),
      ...least.map((lower) => ({ lower, upper: Infinity }))
    ])
    this.#addWays()
    this.#addOutside(planCost)
    this.flush()
  }

  /** Null when it has to be called again to come to an end. */
  solve(): Solution | null {
    return this.#linear.solve()
  }

  /** Begins near prices that are known from elsewhere. */
  near(prices: Float64Array): void {
    this.#linear.near(prices, [])
  }

  /** Hands the programme what was offered since; answers how many columns that were. */
  flush(): number {
    const count = this.#fresh.length
    this.#columns += count
    this.#linear.addColumns(this.#fresh)
    this.#fresh = []
    return count
  }

  /** The row of a session at a moment; -1 where it cannot run. */
  row(session: number, moment: number): number {
    return this.#rowOf[session * this.#times.moments.length + moment]
  }

  /** One price for each row, from one for a slot of each session. */
  spread(priceOf: (session: number) => number): Float64Array {
    const prices = new Float64Array(this.rows)
    for (const session of this.#covered) {
      const price = priceOf(session)
      for (let moment = 0; moment < this.#times.moments.length; moment++) {
        const row = this.row(session, moment)
        if (row !== -1) prices[row] = price
      }
    }
    return prices
  }

  /** What a slot of each session is worth at the moment. The answer is written over by the next call. */
  valuesAt(moment: number, prices: Float64Array): Float64Array {
    this.#values.fill(0)
    for (const session of this.#times.moments[moment].candidates) {
      const row = this.row(session, moment)
      if (row !== -1) this.#values[session] = Math.max(0, prices[row])
    }
    return this.#values
  }

  /** What a company has to gain at the moment before the programme would take it. */
  floorAt(moment: number, duals: Float64Array): number {
    return Math.max(0, -duals[this.#momentRows + moment])
  }

  /** What the session costs in the way in which it is worth least, its worth included. */
  cheapest(session: number, prices: Float64Array): number {
    let least = Infinity
    for (const way of this.#times.ways[session]) {
      let { cost } = way
      for (let index = 0; index < way.moments.length; index++) cost += way.slots[index] * Math.max(0, prices[this.row(session, way.moments[index])])
      if (cost < least) least = cost
    }
    return least
  }

  /** Offers a company to the programme; false when it knows it already. */
  offer(moment: number, company: Company): boolean {
    const { members, cost } = company
    const key = `${moment} ${members.join()}`
    if (this.#known.has(key)) return false
    this.#known.add(key)
    const rows = Array.from(members, (session) => this.row(session, moment)).filter((row) => row !== -1)
    this.#offered.push({ moment, company, column: this.#columns + this.#fresh.length })
    this.#fresh.push({ cost, rows: [this.#momentRows + moment, ...rows], values: [1, ...rows.map(() => 1)] })
    return true
  }

  /**
   * Begins near a solution of the same problem with coarser moments: with its companies at all parts of their moments, its ways by their starts, and its prices.
   *
   * @param before of each moment the coarser one that it is part of
   */
  follow(from: Programme, before: readonly number[], { duals, values }: Solution): void {
    const ownDuals = new Float64Array(this.rows)
    const ownValues: number[] = []
    const keep = (value: number, column: number): void => void (ownValues[column] = value)
    const known = new Map<string, number>()
    let column = 0
    for (const session of from.#covered) for (const { start } of from.#times.ways[session]) known.set(`${session} ${start}`, values[column++])
    column = 0
    for (const session of this.#covered) for (const { start } of this.#times.ways[session]) keep(known.get(`${session} ${start}`) ?? 0, column++)
    const parts = new Map<number, number[]>()
    for (const [moment, coarser] of before.entries()) {
      parts.set(coarser, [...(parts.get(coarser) ?? []), moment])
      for (const session of this.#covered) if (this.row(session, moment) !== -1) ownDuals[this.row(session, moment)] = duals[from.row(session, coarser)]
    }
    for (const { moment, company, column: at } of from.#offered) {
      if (!(values[at] > 1e-9)) continue
      for (const part of parts.get(moment) ?? []) {
        const own = this.#columns + this.#fresh.length
        const share = this.#times.moments[part].slots.length / from.#times.moments[moment].slots.length
        if (this.offer(part, company)) keep(values[at] * share, own)
      }
    }
    this.flush()
    this.#linear.near(ownDuals, Array.from({ length: this.#columns }, (_, at) => ownValues[at] ?? 0))
  }

  #addWays(): void {
    if (this.#isCounted) return
    for (const [row, session] of this.#covered.entries()) {
      for (const { moments, slots, cost } of this.#times.ways[session]) {
        this.#fresh.push({ cost, rows: [row, ...moments.map((moment) => this.row(session, moment))], values: [1, ...slots.map((slot) => -slot)] })
      }
    }
  }

  #addOutside(planCost: number): void {
    const length = this.#covered.reduce((sum, session) => sum + this.#problem.length[session], 0)
    const cost = 10 + (OUTSIDE * planCost) / length
    for (const row of new Set(this.#rowOf)) if (row !== -1) this.#fresh.push({ cost, rows: [row], values: [1] })
  }
}
