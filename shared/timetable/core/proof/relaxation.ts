import { splitOf, type Split } from './branch.ts'
import { coarse } from './coarse.ts'
import { CompanyFinder, companyOf } from './company.ts'
import { Gatherer } from './gather.ts'
import { momentsOf, type Moments } from './moments.ts'
import { Programme } from './programme.ts'
import type { Solution } from './saddle/linear-programme.ts'
import { Plan } from '../plan.ts'
import { NOWHERE, ownCost, type Places, type Problem } from '../problem.ts'

/**
 * How finely a relaxation tells times and sessions apart: moments of each day; single slots; moments of half an hour; or moments that are alike on whichever day,
 * and only how long each session runs, with the sessions of a family made alike (`coarse`).
 */
export type Grain = 'days' | 'slots' | 'halfHours' | 'counted'

/**
 * By trial: slots that a moment spans at most; how far a finder may look for one moment before it gives up proving; and how often companies are
 * gathered without much use before they are asked for exactly, which takes long where there are many sessions.
 */
const GRAINS = {
  days: { span: Infinity, nodes: 20_000, idle: 3 },
  slots: { span: 1, nodes: 1_000_000, idle: 3 },
  halfHours: { span: 6, nodes: 1_000_000, idle: 3 },
  counted: { span: Infinity, nodes: 4_000_000, idle: 8 }
} as const
/** Companies of one moment that one round gathers at most, of each kind. */
const GATHERED = 60
/** Companies that an exact round adds for each moment, the best ones. */
const ADDED = 4
/** What counts as use: a share of the value. */
const USE = 1e-4
/** Moments for which one step gathers. */
const AT_ONCE = 24
/** Exact rounds without use after which a proof ends, and what may be left between its bound and the value of the programme. */
const POOR = 3
const CLOSED = 0.01
/** The first prices: what sessions add to the cost of the plan, less, since what two add together is counted twice. */
const FIRST = 0.6

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
  /** The moments, and the sessions that every plan places. */
  readonly times: Moments
  readonly covered: readonly number[]
  readonly #programme: Programme
  readonly #finder: CompanyFinder
  readonly #gatherer: Gatherer
  #solution: Solution = { objective: 0, duals: new Float64Array(0), values: new Float64Array(0) }
  /** The prices of the best bound so far. */
  #best: Float64Array
  #bestBound = -Infinity
  /** The moment for which companies are gathered next; -1 when the programme is to be solved first. */
  #gathering = -1
  #isGathered = false
  #idle = 0
  #leastObjective = Infinity
  #poor = 0
  #round: Round | null = null

  /** @param from what was found with coarser moments of the same problem, sessions told apart as here: a good beginning */
  constructor(problem: Problem, plan: Places, planCost: number, grain: Grain, from: Relaxation | null = null) {
    this.#problem = problem
    this.#grain = grain
    this.times = momentsOf(problem, grain === 'days', GRAINS[grain].span)
    const seen = grain === 'counted' ? coarse(problem) : problem
    this.#seen = seen
    this.#finder = new CompanyFinder(seen)
    this.#gatherer = new Gatherer(seen)
    this.covered = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && plan.start[session] !== NOWHERE)
    this.bound = this.times.fixedCost
    this.#programme = new Programme(problem, this.times, this.covered, grain === 'counted', planCost)
    const filled = new Plan(problem, plan)
    this.#best = this.#programme.spread((session) => (FIRST * (filled.costOf[session] + ownCost(problem, session, plan.start[session], plan.room[session]))) / problem.length[session])
    this.isComplete = this.covered.length === 0
    this.#offerPlan(plan)
    if (from === null) this.#programme.near(this.#best)
    else this.#follow(from)
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (this.isComplete) return
    if (this.#round !== null) {
      this.#ask(this.#round)
      return
    }
    if (this.#gathering === -1) {
      const solution = this.#programme.solve()
      if (solution === null) return
      this.#solution = solution
      this.#gathering = 0
    }
    this.#gather()
    if (this.#gathering !== -1 || !this.#isGathered) return
    const { objective, duals } = this.#solution
    const bound = this.covered.reduce((sum, session) => sum + this.#programme.cheapest(session, duals), this.times.fixedCost)
    const round: Round = { prices: duals, objective, bound, moment: 0 }
    this.#round = round
    // Of a large problem one moment alone may take a second: whoever drives the proof gets a say after each.
    if (this.#grain === 'days') while (this.#round !== null) this.#ask(round)
  }

  /** The most that a company gains at the next moment lowers the bound; good companies go to the programme. */
  #ask(round: Round): void {
    const { moments, fixedCost } = this.times
    const { prices, objective } = round
    const at = round.moment++
    const programme = this.#programme
    const { most, companies } = this.#finder.find(moments[at], programme.valuesAt(at, prices), programme.floorAt(at, prices), GRAINS[this.#grain].nodes)
    round.bound -= moments[at].slots.length * most
    for (const company of companies.slice(-ADDED)) programme.offer(at, company)
    if (round.moment < moments.length) return
    this.#round = null
    programme.flush()
    this.#poor = round.bound > this.#bestBound + USE * Math.max(1, Math.abs(this.#bestBound)) ? 0 : this.#poor + 1
    if (round.bound > this.#bestBound) {
      this.#bestBound = round.bound
      this.#best = prices
    }
    this.bound = Math.max(this.bound, round.bound)
    this.isComplete = fixedCost + objective - this.bound < CLOSED || this.#poor >= POOR
  }

  /**
   * Gives the programme companies that were found quickly at its own prices. It proves nothing, but the prices
   * of the programme are of no use before it has a choice of companies for each session: after this, exact rounds are few.
   */
  #gather(): void {
    const { objective, duals } = this.#solution
    const { moments } = this.times
    const programme = this.#programme
    const until = Math.min(moments.length, this.#gathering + AT_ONCE)
    for (let at = this.#gathering; at < until; at++) {
      const { greedy, mended } = this.#gatherer.gather(moments[at], programme.valuesAt(at, duals), programme.floorAt(at, duals) + 1e-3)
      for (const companies of [greedy, mended]) {
        let left = GATHERED
        for (const company of companies) if (programme.offer(at, company) && --left === 0) break
      }
    }
    this.#gathering = until
    if (until < moments.length) return
    this.#gathering = -1
    const found = programme.flush()
    if (objective < this.#leastObjective * (1 - USE)) this.#idle = 0
    else this.#idle++
    this.#leastObjective = Math.min(this.#leastObjective, objective)
    if (found === 0 || this.#idle >= GRAINS[this.#grain].idle) this.#isGathered = true
  }

  /** What the best prices so far say of each slot and session: see `Worth`. */
  worth(): Worth {
    const { sessions, slots } = this.#problem
    const prices = this.#best.map((price) => Math.max(0, Math.floor(price * 1024) / 1024))
    const worth: Worth = { value: new Float64Array(sessions * slots), price: new Float64Array(sessions), gain: new Float64Array(slots) }
    for (const session of this.covered) worth.price[session] = this.#programme.cheapest(session, prices)
    for (const [at, moment] of this.times.moments.entries()) {
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
    return splitOf(this.#problem, this.covered, this.times.ways, this.#solution.values)
  }

  /** What a coarser grain has found holds of its moments' parts too. */
  #follow(from: Relaxation): void {
    const momentAt = new Map(from.times.moments.flatMap(({ slots }, index) => slots.map((slot) => [slot, index])))
    this.#programme.follow(from.#programme, this.times.moments.map(({ slots }) => momentAt.get(slots[0]) ?? 0), from.#solution)
    this.bound = from.bound
  }

  /** The companies of a plan that is there already: with them the first prices make sense. */
  #offerPlan(plan: Places): void {
    const { length, clash } = this.#problem
    for (const [index, moment] of this.times.moments.entries()) {
      for (const slot of moment.slots) {
        const members = moment.candidates.filter((session) => plan.start[session] !== NOWHERE && plan.start[session] <= slot && slot < plan.start[session] + length[session])
        const stands = members.every((a) => members.every((b) => clash[a * this.#problem.sessions + b] === 0))
        if (members.length > 0 && stands) this.#programme.offer(index, companyOf(this.#seen, moment, members))
      }
    }
    this.#programme.flush()
  }
}
