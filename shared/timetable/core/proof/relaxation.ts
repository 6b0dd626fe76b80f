import { splitOf, type Split } from './branch.ts'
import { coarse } from './coarse.ts'
import { CompanyFinder, companyOf } from './company.ts'
import { Gatherer } from './gather.ts'
import type { Master } from './master.ts'
import { momentsOf, type Moments } from './moments.ts'
import { Programme } from './programme.ts'
import { Plan } from '../plan.ts'
import { NOWHERE, ownCost, type Places, type Problem } from '../problem.ts'

/**
 * How finely a relaxation tells times and sessions apart: moments of each day; moments of half an hour; moments that are alike on whichever day; or only
 * how long each session runs, with the sessions of a family made alike (`coarse`).
 */
export type Grain = 'days' | 'halfHours' | 'alike' | 'counted'

/**
 * By trial: rounds along the subgradient before the programme is asked; how far a finder may look for one moment before it gives
 * up proving; and slots that a moment spans at most.
 */
const GRAINS = {
  days: { climbs: 0, nodes: 20_000, span: Infinity },
  halfHours: { climbs: 0, nodes: 1_000_000, span: 6 },
  alike: { climbs: 6, nodes: 1_000_000, span: Infinity },
  counted: { climbs: 6, nodes: 4_000_000, span: Infinity }
} as const
/** How far each round along the subgradient may look. */
const CLIMB_NODES = 20_000
/** Companies of one moment that one round gathers at most, and rounds without much use after which it ends. */
const GATHERED = 60
const IDLE = 8
/** The first prices are tried in these measures: what sessions add together is counted twice, so that less is often better. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.4]
/** How much the best prices so far count against those of the programme. */
const SMOOTH = 0.7
/**
 * Prices that prove a bound, slot by slot: what runs at a slot costs at least what its sessions are worth there less `gain`,
 * and wherever a session lies, it is worth at least its `price` over all its slots.
 */
export interface Worth {
  /** sessions × slots. */
  value: Float64Array
  price: Float64Array
  gain: Float64Array
}

/** One asking for companies at given prices, moment by moment. */
interface Round {
  prices: Float64Array
  duals: Float64Array
  objective: number
  bound: number
  moment: number
}

/**
 * A bound on the cost of every plan that places the same sessions as `plan`. Each session lies over the moments in one of its
 * ways; at each moment the sessions that run are shared out among companies of sessions that may run side by side. The
 * programme is Dantzig and Wolfe's decomposition by time, with companies generated as their prices ask for them. It
 * forgets in which order sessions run within a moment and mixes ways; hence it is below every plan. Any prices prove a bound: the
 * cheapest way of each session, less the most that a company gains in each slot.
 */
export class Relaxation {
  /** Proven so far: no plan costs less. */
  bound: number
  isComplete = false
  readonly #problem: Problem
  /** The problem as this grain sees it. */
  readonly #seen: Problem
  readonly #grain: Grain
  readonly #times: Moments
  readonly #programme: Programme
  readonly #finder: CompanyFinder
  readonly #gatherer: Gatherer
  readonly #covered: readonly number[]
  readonly #planCost: number
  #rounds = 0
  /** The prices of the best bound so far. */
  #center: Float64Array
  #centerBound = -Infinity
  #best: { prices: Float64Array; slope: Float64Array } | null = null
  /** What each session adds to the cost of the plan, for a slot: prices to begin near. */
  readonly #first: Float64Array
  #stride = 0.5
  #lost = 0
  #values: Float64Array = new Float64Array(0)
  #isGathered = false
  #idle = 0
  #leastObjective = Infinity
  #round: Round | null = null
  /** The last round found nothing near the center: the next asks at the prices of the programme itself. */
  #isExact = false

  /** @param from what was found with coarser moments of the same problem, sessions told apart as here: a good beginning */
  constructor(problem: Problem, plan: Places, planCost: number, master: Master, grain: Grain, from: Relaxation | null = null) {
    this.#problem = problem
    this.#grain = grain
    this.#planCost = planCost
    this.#times = momentsOf(problem, grain === 'days', GRAINS[grain].span)
    const seen = grain === 'counted' ? coarse(problem) : problem
    this.#seen = seen
    this.#finder = new CompanyFinder(seen)
    this.#gatherer = new Gatherer(seen)
    this.#covered = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && plan.start[session] !== NOWHERE)
    this.bound = this.#times.fixedCost
    this.#programme = new Programme(problem, this.#times, this.#covered, grain === 'counted', planCost, master)
    const filled = new Plan(problem, plan)
    this.#first = this.#programme.spread((session) => (filled.costOf[session] + ownCost(problem, session, plan.start[session], plan.room[session])) / problem.length[session])
    this.#center = this.#first
    this.isComplete = this.#covered.length === 0
    this.#offerPlan(plan)
    if (from !== null) this.#follow(from)
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (this.isComplete) return
    if (this.#round !== null) {
      this.#ask(this.#round)
      return
    }
    this.#rounds++
    if (this.#rounds <= GRAINS[this.#grain].climbs) {
      this.#climb()
      return
    }
    const solution = this.#programme.solve()
    if (solution === null) return
    const { objective, duals, values } = solution
    this.#values = values
    if (!this.#isGathered) {
      this.#gather(objective, duals)
      return
    }
    // Prices of the programme jump about. Near the best ones so far there are better companies and a better bound sooner
    // (Wentges 1997, "Weighted Dantzig–Wolfe decomposition").
    const prices = this.#isExact ? duals : duals.map((dual, row) => SMOOTH * this.#center[row] + (1 - SMOOTH) * dual)
    const bound = this.#covered.reduce((sum, session) => sum + this.#programme.cheapestWay(session, prices).cost, this.#times.fixedCost)
    const round: Round = { prices, duals, objective, bound, moment: 0 }
    this.#round = round
    // Of a large problem one moment alone may take a second: whoever drives the proof gets a say after each.
    if (this.#grain === 'days') while (this.#round !== null) this.#ask(round)
  }

  /** The most that a company gains at the next moment lowers the bound; good companies go to the programme. */
  #ask(round: Round): void {
    const { moments, fixedCost } = this.#times
    const { prices, duals, objective } = round
    const at = round.moment++
    const programme = this.#programme
    const { most, companies } = this.#finder.find(moments[at], programme.valuesAt(at, prices), programme.floorAt(at, prices), GRAINS[this.#grain].nodes)
    round.bound -= moments[at].slots.length * most
    const floor = programme.floorAt(at, duals)
    for (const company of companies.slice(-4)) if (programme.worth(company, at, duals) > floor + 1e-6) programme.offer(at, company)
    if (round.moment < moments.length) return
    this.#round = null
    const found = programme.flush()
    if (round.bound > this.#centerBound) {
      this.#centerBound = round.bound
      this.#center = prices
    }
    this.bound = Math.max(this.bound, round.bound)
    const isClosed = fixedCost + objective - this.bound < 0.01
    this.isComplete = isClosed || (found === 0 && prices === duals)
    this.#isExact = found === 0
  }

  /**
   * Gives the programme companies that were found quickly at its own prices. It proves nothing, but the prices
   * of the programme are of no use before it has a choice of companies for each session: after this, exact rounds are few.
   */
  #gather(objective: number, duals: Float64Array): void {
    for (const [at, moment] of this.#times.moments.entries()) {
      const { greedy, mended } = this.#gatherer.gather(moment, this.#programme.valuesAt(at, duals), this.#programme.floorAt(at, duals) + 1e-3)
      for (const companies of [greedy, mended]) {
        let left = GATHERED
        for (const company of companies) if (this.#programme.offer(at, company) && --left === 0) break
      }
    }
    const found = this.#programme.flush()
    if (objective < this.#leastObjective * (1 - 1e-4)) this.#idle = 0
    else this.#idle++
    this.#leastObjective = Math.min(this.#leastObjective, objective)
    if (found > 0 && this.#idle <= IDLE) return
    this.#isGathered = true
    this.#center = duals
    this.#centerBound = -Infinity
  }

  /**
   * Raises the bound along a subgradient, by steps in proportion to what the plan still lies above it (Polyak 1969). At the
   * beginning that goes further than prices of a programme with few columns.
   */
  #climb(): void {
    const prices = this.#center
    const { moments, fixedCost } = this.#times
    const slope = new Float64Array(prices.length)
    let bound = fixedCost
    for (const session of this.#covered) {
      const way = this.#programme.cheapestWay(session, prices)
      bound += way.cost
      for (let index = 0; index < way.way.moments.length; index++) slope[this.#programme.row(session, way.way.moments[index])] += way.way.slots[index]
    }
    for (const [index, moment] of moments.entries()) {
      const { most, companies } = this.#finder.find(moment, this.#programme.valuesAt(index, prices), 0, CLIMB_NODES)
      bound -= moment.slots.length * most
      const company = companies.at(-1)
      if (company === undefined) continue
      this.#programme.offer(index, company)
      for (const session of company.members) {
        const row = this.#programme.row(session, index)
        if (row !== -1) slope[row] -= moment.slots.length
      }
    }
    this.#programme.flush()
    if (bound > this.#centerBound) {
      this.#centerBound = bound
      this.#best = { prices, slope }
      this.bound = Math.max(this.bound, bound)
      this.#lost = 0
    } else if (++this.#lost % 3 === 0) this.#stride *= 0.5
    const scale = SCALES[this.#rounds]
    if (scale !== undefined) this.#center = this.#first.map((price) => scale * price)
    else if (this.#rounds === GRAINS[this.#grain].climbs) this.#center = this.#best?.prices ?? prices
    else this.#center = this.#lost % 3 === 0 && this.#best !== null ? this.#along(this.#best.prices, this.#best.slope, this.#centerBound) : this.#along(prices, slope, bound)
  }

  #along(prices: Float64Array, slope: Float64Array, bound: number): Float64Array {
    const square = slope.reduce((sum, one) => sum + one * one, 0)
    const step = square === 0 ? 0 : (this.#stride * (this.#planCost - bound)) / square
    return prices.map((price, row) => Math.max(0, price + step * slope[row]))
  }

  /** What the best prices so far say of each slot and session: see `Worth`. */
  worth(): Worth {
    const { sessions, slots } = this.#problem
    const prices = this.#center.map((price) => Math.max(0, Math.floor(price * 1024) / 1024))
    const worth: Worth = { value: new Float64Array(sessions * slots), price: new Float64Array(sessions), gain: new Float64Array(slots) }
    for (const session of this.#covered) worth.price[session] = this.#programme.cheapestWay(session, prices).cost
    for (const [at, moment] of this.#times.moments.entries()) {
      const values = this.#programme.valuesAt(at, prices).slice()
      const { most } = this.#finder.find(moment, values, 0, GRAINS[this.#grain].nodes)
      for (const slot of moment.slots) {
        worth.gain[slot] = most
        for (const session of moment.candidates) worth.value[session * slots + slot] = values[session]
      }
    }
    return worth
  }

  /** Where to branch; null when every session has one start. */
  split(): Split | null {
    return splitOf(this.#problem, this.#covered, this.#times.ways, this.#values)
  }

  /** What a coarser grain has found holds of its moments' parts too. */
  #follow(from: Relaxation): void {
    const momentAt = new Map(from.#times.moments.flatMap(({ slots }, index) => slots.map((slot) => [slot, index])))
    const shared = from.#programme.shared(from.#values)
    for (const [at, { slots }] of this.#times.moments.entries()) {
      const before = momentAt.get(slots[0])
      for (const { moment, company } of shared) if (moment === before) this.#programme.offer(at, company)
    }
    this.#programme.flush()
    this.bound = from.bound
  }

  /** The companies of a plan that is there already: with them the first prices make sense. */
  #offerPlan(plan: Places): void {
    const { length, clash } = this.#problem
    for (const [index, moment] of this.#times.moments.entries()) {
      for (const slot of moment.slots) {
        const members = moment.candidates.filter((session) => plan.start[session] !== NOWHERE && plan.start[session] <= slot && slot < plan.start[session] + length[session])
        const stands = members.every((a) => members.every((b) => clash[a * this.#problem.sessions + b] === 0))
        if (members.length > 0 && stands) this.#programme.offer(index, companyOf(this.#seen, moment, members))
      }
    }
    this.#programme.flush()
  }
}
