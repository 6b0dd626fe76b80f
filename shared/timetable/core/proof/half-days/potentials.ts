import { CompanyFinder, type Company } from '../company.ts'
import { Gatherer } from '../gather.ts'
import type { Moment } from '../moments.ts'
import type { Worth } from '../relaxation.ts'
import { LinearProgramme } from '../saddle/linear-programme.ts'
import type { Column } from '../saddle/column.ts'
import type { Problem } from '#shared/timetable/core/problem.ts'
import type { Courses, HalfDay } from './half-day.ts'

/** Prices are whole numbers of this part of a cost, so that all sums of them are exact. */
export const FINE = 1024
/** How far a finder may look for one step before it says too much, which makes the bound weaker only. */
const NODES = 1_000_000
/** Companies that the programme is given of each step by the exact search, and of each kind that is gathered; and how many of a step it keeps. */
const ADDED = 6
const GATHERED = 60
const KEPT = 200
/** Rounds in which companies are gathered at first; rounds without use after which the first prices are settled, and at the least. */
const GATHERING = 4
const IDLE = 4
const LEAST = 12
const USE = 0.1

/** What finds companies that run for so many slots as a step has; those of a step of one slot come first. */
export interface Scale {
  sessions: number
  finder: CompanyFinder
  gatherer: Gatherer
}

/** For steps of up to so many slots. */
export function scalesOf(problem: Problem, longest: number): Scale[] {
  return Array.from({ length: longest }, (_, index) => {
    const longer = { ...problem, interest: problem.interest.map((cost) => cost * (index + 1)) }
    return { sessions: problem.sessions, finder: new CompanyFinder(longer), gatherer: new Gatherer(longer) }
  })
}

interface Offered {
  step: number
  company: Company
  /** How much of it the mixture of the saddle point takes. */
  share: number
}

/**
 * What the steps of a half-day are worth to each session, at given prices of sessions: no company gains more than `gain` in its step, and wherever a session begins, it costs at
 * least its price, its worth over its steps included. So a half-day costs, less the prices of what runs in it, no less than minus all gains.
 */
export class Potentials {
  /** sessions × steps: what a step is worth, a whole number of 1/`FINE`. */
  value: Float64Array
  /** The most that a company gains in each step. */
  readonly gain: Float64Array
  readonly #day: HalfDay
  readonly #courses: Courses
  readonly #scales: readonly Scale[]
  readonly #moments: readonly Moment[]
  readonly #asked: Float64Array
  readonly #indexOf: ReadonlyMap<number, number>
  /** The row of each session and step in the programme; -1 where it cannot run. */
  readonly #rowOf: Int32Array
  readonly #rows: { lower: number; upper: number }[]
  readonly #begins: readonly { session: number; step: number }[]
  #companies: Offered[] = []
  readonly #known = new Set<string>()
  #beginValues: number[] = []
  /** How often each session begins in the mixture of the saddle point. */
  readonly runs: Float64Array

  constructor(courses: Courses, day: HalfDay, scales: readonly Scale[]) {
    const { steps, takes, own } = day
    const count = courses.sessions.length
    this.#day = day
    this.#courses = courses
    this.#scales = scales
    this.value = new Float64Array(count * steps)
    this.gain = new Float64Array(steps)
    this.runs = new Float64Array(count)
    const begins: { session: number; step: number }[] = []
    const open = new Int32Array(count * steps)
    const runs = new Uint8Array(count * steps)
    for (let session = 0; session < count; session++) {
      for (let step = 0; step < steps; step++) {
        if (own[session * steps + step] === Infinity) continue
        begins.push({ session, step })
        for (let at = step; at < step + takes[session]; at++) {
          open[session * steps + at] |= day.rooms[session * steps + step]
          runs[session * steps + at] = 1
        }
      }
    }
    this.#begins = begins
    this.#moments = Array.from({ length: steps }, (_, step) => {
      const running = Array.from({ length: count }, (_, session) => session).filter((session) => runs[session * steps + step] === 1)
      const opens = running.map((session) => open[session * steps + step])
      return {
        slots: [step], candidates: Int32Array.from(running, (session) => courses.sessions[session]), costs: Int32Array.from(running, (session) => day.hours[session * steps + step]),
        open: Int32Array.from(opens), rooms: opens.reduce((all, one) => (one === -1 ? all : all | one), 0), fixedCost: 0
      }
    })
    this.#rowOf = new Int32Array(count * steps).fill(-1)
    // A session might run as often as it fits in; each step has one company.
    this.#rows = Array.from({ length: count }, (_, session) => ({ lower: -Infinity, upper: Math.max(1, Math.floor(steps / takes[session])) }))
    for (let step = 0; step < steps; step++) this.#rows.push({ lower: -Infinity, upper: 1 })
    for (let at = 0; at < runs.length; at++) if (runs[at] === 1) this.#rowOf[at] = this.#rows.push({ lower: 0, upper: Infinity }) - 1
    this.#asked = new Float64Array(scales[0].sessions)
    this.#indexOf = new Map(Array.from(courses.sessions, (session, index) => [session, index]))
  }

  /** Begins with what single slots are worth. */
  begin({ value }: Worth, slots: number): void {
    const day = this.#day
    for (const [session, own] of this.#courses.sessions.entries()) {
      for (let step = 0; step < day.steps; step++) {
        for (let slot = Math.max(0, day.slots[step]); slot < Math.min(slots, day.slots[step] + day.spans[step]); slot++) this.value[session * day.steps + step] += value[own * slots + slot]
      }
    }
  }

  /** What a half-day costs at least, less the prices of what runs in it. */
  get base(): number {
    return -this.gain.reduce((sum, one) => sum + one, 0)
  }

  /**
   * Brings what steps are worth near to the best at these prices of sessions, which are whole numbers of 1/`FINE`.
   *
   * @param rounds how often the programme is solved at most; with many it also gathers companies first, and ends when that helps no more
   */
  *settle(prices: Float64Array, rounds: number): Generator<void> {
    const isLong = rounds > LEAST
    let best = this.value.slice()
    this.#shift(prices, best)
    let most = this.#ask(best, isLong)
    let duals: Float64Array = new Float64Array(this.#rows.length)
    for (const [at, row] of this.#rowOf.entries()) if (row !== -1) duals[row] = best[at]
    let idle = 0
    for (let round = 0; round < rounds && (idle <= IDLE || round <= LEAST); round++) {
      yield
      duals = this.#solve(prices, duals)
      yield
      const value = new Float64Array(this.value.length)
      for (const [at, row] of this.#rowOf.entries()) if (row !== -1) value[at] = Math.floor(Math.max(0, duals[row]) * FINE) / FINE
      this.#shift(prices, value)
      const base = this.#ask(value, isLong && round < GATHERING)
      idle = base > most + USE ? 0 : idle + 1
      if (base <= most) continue
      most = base
      best = value
    }
    this.value = best
    this.#ask(best, false)
  }

  /** Makes every session cost its price where it begins cheapest, and no less anywhere. */
  #shift(prices: Float64Array, value: Float64Array): void {
    const { steps, takes } = this.#day
    for (let session = 0; session < prices.length; session++) {
      let least = Infinity
      for (let step = 0; step < steps; step++) least = Math.min(least, this.excess(prices, value, session, step))
      if (least === Infinity) continue
      const off = Math.floor((least / takes[session]) * FINE) / FINE
      for (let step = 0; step < steps; step++) if (this.#rowOf[session * steps + step] !== -1) value[session * steps + step] -= off
    }
  }

  /** What a session that begins there costs beyond its price, its worth over its steps included; Infinity where it may not begin. */
  excess(prices: Float64Array, value: Float64Array, session: number, step: number): number {
    const row = session * this.#day.steps
    let sum = this.#day.own[row + step] - prices[session]
    if (sum === Infinity) return Infinity
    for (let at = step; at < step + this.#day.takes[session]; at++) sum += value[row + at]
    return sum
  }

  /** Asks for the most that companies gain in each step, and keeps the good ones; answers the base. */
  #ask(value: Float64Array, isGathering: boolean): number {
    const { steps, spans } = this.#day
    const { sessions } = this.#courses
    for (const [step, moment] of this.#moments.entries()) {
      for (const [session, own] of sessions.entries()) this.#asked[own] = value[session * steps + step]
      const { finder, gatherer } = this.#scales[spans[step] - 1]
      const { most, companies } = finder.find(moment, this.#asked, 0, NODES)
      // Gains are whole numbers of 1/FINE; the finder begins a little above 0.
      this.gain[step] = Math.ceil(most * FINE - 0.01) / FINE
      for (const company of companies.slice(-ADDED)) this.#offer(step, company)
      if (!isGathering) continue
      const { greedy, mended } = gatherer.gather(moment, this.#asked, 0)
      for (const kind of [greedy, mended]) for (const company of kind.slice(0, GATHERED)) this.#offer(step, company)
    }
    return this.base
  }

  #offer(step: number, company: Company): void {
    const key = keyOf(step, company)
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.#companies.push({ step, company, share: 0 })
  }

  #solve(prices: Float64Array, duals: Float64Array): Float64Array {
    const { steps, takes, own } = this.#day
    const { sessions } = this.#courses
    const count = sessions.length
    const columns: Column[] = this.#begins.map(({ session, step }) => {
      const rows = Array.from({ length: takes[session] }, (_, at) => this.#rowOf[session * steps + step + at])
      return { cost: own[session * steps + step] - prices[session], rows: [session, ...rows], values: [1, ...rows.map(() => -1)] }
    })
    this.#forget(duals)
    for (const { step, company } of this.#companies) {
      const rows = Array.from(company.members, (member) => this.#rowOf[(this.#indexOf.get(member) ?? 0) * steps + step])
      columns.push({ cost: company.cost, rows: [count + step, ...rows], values: [1, ...rows.map(() => 1)] })
    }
    // No step is worth more than the price of the session.
    for (const [at, row] of this.#rowOf.entries()) if (row !== -1) columns.push({ cost: Math.max(1, prices[Math.floor(at / steps)]), rows: [row], values: [1] })
    const programme = new LinearProgramme()
    programme.addRows(this.#rows)
    programme.addColumns(columns)
    const values = [...this.#beginValues]
    for (const [index, { share }] of this.#companies.entries()) values[this.#begins.length + index] = share
    programme.near(duals, Array.from({ length: columns.length }, (_, at) => values[at] ?? 0))
    let solution = programme.solve()
    while (solution === null) solution = programme.solve()
    this.#beginValues = Array.from(solution.values.subarray(0, this.#begins.length))
    for (const [index, one] of this.#companies.entries()) one.share = solution.values[this.#begins.length + index]
    this.runs.fill(0)
    for (const [index, { session }] of this.#begins.entries()) this.runs[session] += this.#beginValues[index]
    return solution.duals
  }

  /** Of each step keeps the companies that have a share, and those that gain most at these prices. */
  #forget(duals: Float64Array): void {
    const { steps } = this.#day
    const ofStep: { lack: number; one: Offered }[][] = Array.from({ length: steps }, () => [])
    for (const one of this.#companies) {
      let lack = one.company.cost
      for (const member of one.company.members) lack -= duals[this.#rowOf[(this.#indexOf.get(member) ?? 0) * steps + one.step]]
      ofStep[one.step].push({ lack: one.share > 1e-6 ? lack - 1e6 : lack, one })
    }
    const kept = ofStep.flatMap((all) => all.sort((a, b) => a.lack - b.lack).slice(0, KEPT))
    this.#companies = kept.map(({ one }) => one)
    this.#known.clear()
    for (const { step, company } of this.#companies) this.#known.add(keyOf(step, company))
  }
}

function keyOf(step: number, { members }: Company): string {
  return `${step} ${members.join()}`
}
