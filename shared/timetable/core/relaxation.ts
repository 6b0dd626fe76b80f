import { CompanyFinder, type Company } from './company.ts'
import { momentsOf, type Moment } from './moments.ts'
import { NOWHERE, type Places, type Problem } from './problem.ts'

/** A linear programme that grows by columns: what the bound asks of a solver. Duals are those of a minimisation. */
export interface Master {
  /** @param rows what each row has at least (`lower`) and at most (`upper`) */
  addRows(rows: readonly { lower: number; upper: number }[]): void
  addColumns(columns: readonly { cost: number; rows: readonly number[] }[]): void
  solve(): { objective: number; duals: Float64Array }
  dispose(): void
}

/** How far a finder may look for one moment before it gives up proving. */
const NODES = 200_000

/**
 * A bound on the cost of every plan that places the same sessions as `plan`: the least cost of sharing out the slots of
 * all moments among companies, each session getting as many slots as it is long (Dantzig and Wolfe's decomposition by time,
 * columns generated as they are needed). It lets sessions be interrupted; hence it is below every plan.
 */
export class Relaxation {
  /** Proven so far; nothing below it is possible. */
  bound = 0
  isComplete = false
  rounds = 0
  readonly #problem: Problem
  readonly #moments: readonly Moment[]
  readonly #fixedCost: number
  readonly #master: Master
  readonly #finder: CompanyFinder | null
  readonly #rowOf: Int32Array
  readonly #covered: readonly number[]
  readonly #known = new Set<string>()

  constructor(problem: Problem, plan: Places, master: Master) {
    const { moments, fixedCost } = momentsOf(problem)
    this.#problem = problem
    this.#moments = moments
    this.#fixedCost = fixedCost
    this.#master = master
    this.#covered = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && plan.start[session] !== NOWHERE)
    this.#rowOf = new Int32Array(problem.sessions).fill(-1)
    for (const [row, session] of this.#covered.entries()) this.#rowOf[session] = row
    const [first] = moments
    this.#finder = first === undefined ? null : new CompanyFinder(problem, first)
    this.bound = fixedCost
    if (this.#covered.length === 0 || this.#finder === null) {
      this.isComplete = true
      return
    }
    master.addRows([
      ...this.#covered.map((session) => ({ lower: problem.length[session], upper: Infinity })),
      ...moments.map(({ slots }) => ({ lower: -Infinity, upper: slots }))
    ])
    this.#addAlone()
  }

  /** One round of the bound; call again until `isComplete`. */
  step(): void {
    if (this.isComplete || this.#finder === null) return
    this.rounds++
    const { objective, duals } = this.#master.solve()
    const prices = new Float64Array(this.#problem.sessions)
    for (const session of this.#covered) prices[session] = Math.max(0, duals[this.#rowOf[session]])
    let bound = this.#fixedCost
    for (const session of this.#covered) bound += prices[session] * this.#problem.length[session]
    const fresh: { cost: number; rows: number[] }[] = []
    for (const [index, moment] of this.#moments.entries()) {
      const price = Math.max(0, -duals[this.#covered.length + index])
      const { most, companies } = this.#finder.find(moment, prices, NODES)
      bound -= moment.slots * most
      if (most <= price + 1e-6) continue
      for (const company of companies.slice(-4)) if (company.gain > price + 1e-6) this.#offer(fresh, index, company)
    }
    if (bound > this.bound) this.bound = bound
    if (fresh.length === 0 || this.#fixedCost + objective - this.bound < 0.01) this.isComplete = true
    else this.#master.addColumns(fresh)
  }

  #offer(fresh: { cost: number; rows: number[] }[], moment: number, { members, cost }: Company): void {
    const key = `${moment} ${members.join()}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    fresh.push({ cost, rows: [...Array.from(members, (session) => this.#rowOf[session]).filter((row) => row !== -1), this.#covered.length + moment] })
  }

  /** A dear column for each session keeps the programme solvable before there are others. */
  #addAlone(): void {
    const columns = this.#covered.map((_, row) => ({ cost: 1e5, rows: [row] }))
    this.#master.addColumns(columns)
  }
}
