import { CompanyFinder, type Company } from './company.ts'
import { momentsOf, type Moments, type Way } from './moments.ts'
import { Plan } from './plan.ts'
import { NOWHERE, ownCost, type Places, type Problem } from './problem.ts'

/** A linear programme that grows by columns: what the bound asks of a solver. Duals are those of a minimisation. */
export interface Master {
  /** @param rows what each row has at least (`lower`) and at most (`upper`) */
  addRows(rows: readonly { lower: number; upper: number }[]): void
  addColumns(columns: readonly Column[]): void
  /** `values` are those of the columns, in the order in which they were added. */
  solve(): { objective: number; duals: Float64Array; values: Float64Array }
  dispose(): void
}

export interface Column {
  cost: number
  rows: readonly number[]
  /** What the column has in each of `rows`. */
  values: readonly number[]
}

/** How far a finder may look for one moment before it gives up proving. */
const NODES = 20_000
/** Rounds along the subgradient before the programme is asked, and how far each may look. */
const CLIMBS = 60
const CLIMB_NODES = 20_000
/** The first prices are tried in these measures: what sessions add together is counted twice, so that less is often better. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.4]
/** How much the best prices so far count against those of the programme. */
const SMOOTH = 0.7
/**
 * A slot of a session can be bought outside all companies for this many times what a slot costs in the plan. It makes the
 * programme solvable before there are columns enough, and keeps its prices in bounds; where it is too cheap, the bound is only weaker.
 */
const OUTSIDE = 12

/**
 * A bound on the cost of every plan that places the same sessions as `plan`. Each session lies over the moments in one of its
 * ways; at each moment the sessions that run are shared out among companies of sessions that may run side by side. The
 * programme is Dantzig and Wolfe's decomposition by time, with companies generated as their prices ask for them. It
 * forgets in which order sessions run within a moment and mixes ways; hence it is below every plan.
 */
export class Relaxation {
  /** Proven so far: no plan costs less. */
  bound: number
  isComplete = false
  rounds = 0
  readonly #problem: Problem
  readonly #times: Moments
  readonly #master: Master
  readonly #finder: CompanyFinder
  readonly #covered: readonly number[]
  readonly #ways: readonly (readonly Way[])[]
  /** sessions × moments: the row in which what runs meets what companies offer; -1 where the session cannot run. */
  readonly #rowOf: Int32Array
  readonly #momentRows: number
  readonly #known = new Set<string>()
  /** The prices of the best bound so far. */
  #center: Float64Array | null = null
  #centerBound = -Infinity
  #best: { prices: Float64Array; slope: Float64Array } | null = null
  /** What each session adds to the cost of the plan, for a slot: prices to begin near. */
  #first: Float64Array = new Float64Array(0)
  #stride = 0.5
  #lost = 0
  readonly #climbs: number
  readonly #planCost: number
  readonly #prices: Float64Array
  #values: Float64Array = new Float64Array(0)
  /** The last round found nothing near the center: the next asks at the prices of the programme itself. */
  #isExact = false

  /** @param isByDay whether moments of different days are told apart: a better bound for more work */
  constructor(problem: Problem, plan: Places, planCost: number, master: Master, isByDay: boolean) {
    this.#problem = problem
    this.#times = momentsOf(problem, isByDay)
    this.#master = master
    this.#planCost = planCost
    this.#prices = new Float64Array(problem.sessions)
    this.#climbs = isByDay ? 0 : CLIMBS
    this.#finder = new CompanyFinder(problem)
    this.#covered = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && plan.start[session] !== NOWHERE)
    this.#ways = this.#times.ways
    this.bound = this.#times.fixedCost
    const { moments } = this.#times
    this.#momentRows = this.#covered.length
    this.#rowOf = new Int32Array(problem.sessions * moments.length).fill(-1)
    let row = this.#covered.length + moments.length
    for (const session of this.#covered) {
      for (const moment of new Set(this.#ways[session].flatMap((way) => way.moments))) this.#rowOf[session * moments.length + moment] = row++
    }
    if (this.#covered.length === 0) {
      this.isComplete = true
      return
    }
    master.addRows([
      ...this.#covered.map(() => ({ lower: 1, upper: 1 })),
      ...moments.map(({ slots }) => ({ lower: -Infinity, upper: slots.length })),
      ...Array.from({ length: row - this.#covered.length - moments.length }, () => ({ lower: 0, upper: Infinity }))
    ])
    this.#addWays(planCost)
    this.#addPlan(plan)
    this.#first = this.#pricesOf(plan, row)
    this.#center = this.#first
  }

  #pricesOf(places: Places, rows: number): Float64Array {
    const plan = new Plan(this.#problem, places)
    const count = this.#times.moments.length
    const prices = new Float64Array(rows)
    for (const session of this.#covered) {
      const price = (plan.costOf[session] + ownCost(this.#problem, session, plan.start[session], plan.room[session])) / this.#problem.length[session]
      for (let moment = 0; moment < count; moment++) {
        const row = this.#rowOf[session * count + moment]
        if (row !== -1) prices[row] = price
      }
    }
    return prices
  }

  /** One round; call again until `isComplete`. */
  step(): void {
    if (this.isComplete) return
    this.rounds++
    if (this.rounds <= this.#climbs) {
      this.#climb()
      return
    }
    const { objective, duals, values } = this.#master.solve()
    this.#values = values
    const center = this.#center
    // Prices of the programme jump about. Near the best ones so far there are better companies and a better bound sooner
    // (Wentges 1997, "Weighted Dantzig–Wolfe decomposition").
    const prices = center === null || this.#isExact ? duals : duals.map((dual, row) => SMOOTH * center[row] + (1 - SMOOTH) * dual)
    const { bound, fresh } = this.#price(prices, duals)
    this.#isExact = fresh.length === 0
    if (bound > this.#centerBound) {
      this.#centerBound = bound
      this.#center = prices
    }
    this.bound = Math.max(this.bound, bound)
    const isClosed = this.#times.fixedCost + objective - this.bound < 0.01
    if (isClosed || (fresh.length === 0 && prices === duals)) this.isComplete = true
    else this.#master.addColumns(fresh)
  }

  /**
   * Raises the bound along a subgradient, by steps in proportion to what the plan still lies above it (Polyak 1969). At the
   * beginning that goes further than prices of a programme with few columns.
   */
  #climb(): void {
    const prices = this.#center ?? new Float64Array(0)
    const { moments, fixedCost } = this.#times
    const slope = new Float64Array(prices.length)
    let bound = fixedCost
    for (const session of this.#covered) {
      const way = this.#cheapestWay(session, prices)
      bound += way.cost
      for (let index = 0; index < way.way.moments.length; index++) slope[this.#rowOf[session * moments.length + way.way.moments[index]]] += way.way.slots[index]
    }
    const fresh: Column[] = []
    for (const [index, moment] of moments.entries()) {
      const { most, companies } = this.#finder.find(moment, this.#valuesAt(index, prices), 0, CLIMB_NODES)
      bound -= moment.slots.length * most
      const company = companies.at(-1)
      if (company === undefined) continue
      this.#offer(fresh, index, company)
      for (const session of company.members) {
        const row = this.#rowOf[session * moments.length + index]
        if (row !== -1) slope[row] -= moment.slots.length
      }
    }
    this.#master.addColumns(fresh)
    if (bound > this.#centerBound) {
      this.#centerBound = bound
      this.#best = { prices, slope }
      this.bound = Math.max(this.bound, bound)
      this.#lost = 0
    } else if (++this.#lost % 3 === 0) this.#stride *= 0.5
    const scale = SCALES[this.rounds]
    if (scale !== undefined) this.#center = this.#first.map((price) => scale * price)
    else if (this.rounds === this.#climbs) this.#center = this.#best?.prices ?? prices
    else this.#center = this.#lost % 3 === 0 && this.#best !== null ? this.#along(this.#best.prices, this.#best.slope, this.#centerBound) : this.#along(prices, slope, bound)
  }

  #along(prices: Float64Array, slope: Float64Array, bound: number): Float64Array {
    const square = slope.reduce((sum, one) => sum + one * one, 0)
    const step = square === 0 ? 0 : (this.#stride * (this.#planCost - bound)) / square
    return prices.map((price, row) => Math.max(0, price + step * slope[row]))
  }

  #valuesAt(index: number, prices: Float64Array): Float64Array {
    const { moments } = this.#times
    this.#prices.fill(0)
    for (const session of moments[index].candidates) {
      const row = this.#rowOf[session * moments.length + index]
      if (row !== -1) this.#prices[session] = Math.max(0, prices[row])
    }
    return this.#prices
  }

  /** The bound that these prices prove, and companies that the programme would take at its own. */
  #price(prices: Float64Array, duals: Float64Array): { bound: number; fresh: Column[] } {
    const { moments, fixedCost } = this.#times
    let bound = fixedCost
    for (const session of this.#covered) bound += this.#cheapestWay(session, prices).cost
    const fresh: Column[] = []
    for (const [index, moment] of moments.entries()) {
      const { most, companies } = this.#finder.find(moment, this.#valuesAt(index, prices), Math.max(0, -prices[this.#momentRows + index]), NODES)
      bound -= moment.slots.length * most
      const price = Math.max(0, -duals[this.#momentRows + index])
      for (const company of companies.slice(-4)) if (this.#worth(company, index, duals) > price + 1e-6) this.#offer(fresh, index, company)
    }
    return { bound, fresh }
  }

  #worth({ members, cost }: Company, moment: number, duals: Float64Array): number {
    const count = this.#times.moments.length
    let worth = -cost
    for (const session of members) {
      const row = this.#rowOf[session * count + moment]
      if (row !== -1) worth += Math.max(0, duals[row])
    }
    return worth
  }

  /**
   * Where to branch: the session that the programme spreads over the longest time, and the start at which to divide its starts;
   * where it spreads none, the session with most starts left. Null when every session has one start.
   */
  split(): { session: number; until: number } | null {
    let best: { session: number; until: number } | null = null
    let widest = 0
    let column = 0
    for (const session of this.#covered) {
      let first = Infinity
      let last = -Infinity
      let mean = 0
      for (const way of this.#ways[session]) {
        const share = this.#values[column++]
        if (share < 1e-6) continue
        first = Math.min(first, way.start)
        last = Math.max(last, way.start)
        mean += share * way.start
      }
      if (last - first <= widest) continue
      widest = last - first
      best = { session, until: Math.min(last - 1, Math.floor(mean)) }
    }
    return best ?? this.#widest()
  }

  #widest(): { session: number; until: number } | null {
    let best: { session: number; until: number } | null = null
    let most = 1
    for (const session of this.#covered) {
      const own = this.#problem.starts[session]
      if (own.length <= most) continue
      most = own.length
      best = { session, until: own[(own.length >> 1) - 1] }
    }
    return best
  }

  #cheapestWay(session: number, duals: Float64Array): { way: Way; cost: number } {
    const count = this.#times.moments.length
    let cheapest = this.#ways[session][0]
    let least = Infinity
    for (const way of this.#ways[session]) {
      let cost = 0
      for (let index = 0; index < way.moments.length; index++) cost += way.slots[index] * Math.max(0, duals[this.#rowOf[session * count + way.moments[index]]])
      if (cost >= least) continue
      least = cost
      cheapest = way
    }
    return { way: cheapest, cost: least }
  }

  #offer(fresh: Column[], moment: number, { members, cost }: Company): void {
    const key = `${moment} ${members.join()}`
    if (this.#known.has(key)) return
    this.#known.add(key)
    const count = this.#times.moments.length
    const rows = Array.from(members, (session) => this.#rowOf[session * count + moment]).filter((row) => row !== -1)
    fresh.push({ cost, rows: [this.#momentRows + moment, ...rows], values: [1, ...rows.map(() => 1)] })
  }

  #addWays(planCost: number): void {
    const count = this.#times.moments.length
    const ways = this.#covered.flatMap((session, row) =>
      this.#ways[session].map(({ moments, slots }) => ({
        cost: 0, rows: [row, ...moments.map((moment) => this.#rowOf[session * count + moment])], values: [1, ...slots.map((slot) => -slot)]
      }))
    )
    const length = this.#covered.reduce((sum, session) => sum + this.#problem.length[session], 0)
    const outside = 10 + (OUTSIDE * planCost) / length
    const bought = Array.from(this.#rowOf).filter((row) => row !== -1).map((row) => ({ cost: outside, rows: [row], values: [1] }))
    this.#master.addColumns([...ways, ...bought])
  }

  /** The companies of a plan that is there already: with them the first prices make sense. */
  #addPlan(plan: Places): void {
    const { length, clash } = this.#problem
    const fresh: Column[] = []
    for (const [index, moment] of this.#times.moments.entries()) {
      for (const slot of moment.slots) {
        const members = moment.candidates.filter((session) => plan.start[session] !== NOWHERE && plan.start[session] <= slot && slot < plan.start[session] + length[session])
        const stands = members.every((a) => members.every((b) => clash[a * this.#problem.sessions + b] === 0))
        if (members.length > 0 && stands) this.#offer(fresh, index, this.#finder.companyOf(moment, members))
      }
    }
    this.#master.addColumns(fresh)
  }
}
