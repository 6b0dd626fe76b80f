import { branch } from './branch.ts'
import type { Places, Problem } from '../problem.ts'
import { HalfDays, USUAL } from './half-days/half-days.ts'
import { Relaxation, type Grain } from './relaxation.ts'
import { Sweeping } from './sweep/sweeping.ts'

/** Up to so many sessions moments of different days are told apart, and the proof goes on by sweeps through time. */
const SMALL = 40
/** From so many on, sessions are only counted; up to there moments of half an hour are there soon, single slots follow, and then whole half-days. */
const LARGE = 100


/** Bounds of the relaxation are sums of fractions, which are this exact at least. */
const MARGIN = 1e-3

interface Node {
  problem: Problem
  grain: Grain
  bound: number
  /** The relaxation of the next coarser grain, where that is a good beginning. */
  coarser: Relaxation | null
  /** Nothing is left to divide: its bound will not rise. */
  isLeaf: boolean
}

/**
 * Proves that no plan that places the same sessions costs less than `bound`: by the relaxation; for larger problems by ways through whole half-days and for small ones by sweeps,
 * that both begin at its prices; where sweeps become too large, by branch and bound on the relaxation, session by session earlier
 * or later, the most promising branch first.
 */
export class Proof {
  bound = 0
  isComplete = false
  readonly #plan: Places
  readonly #isSmall: boolean
  readonly #problem: Problem
  readonly #unseen: number
  #target: number
  #sweeping: Sweeping | null = null
  #hasSwept = false
  #halfDays: HalfDays | null = null
  #better: { places: Places; cost: number } | null = null
  #open: Node[]
  #current: { node: Node; relaxation: Relaxation } | null = null

  /**
   * @param target the cost of `plan` without what the relaxation does not see: a bound above `target - 1` proves it best, since
   *   costs are whole numbers
   * @param unseen what the relaxation does not see of the cost of every plan: bounds are without it
   */
  constructor(problem: Problem, plan: Places, target: number, unseen = 0) {
    this.#problem = problem
    this.#unseen = unseen
    this.#plan = plan
    this.#target = target
    this.#isSmall = problem.sessions <= SMALL
    this.#open = [{ problem, grain: this.#isSmall ? 'days' : problem.sessions < LARGE ? 'halfHours' : 'counted', bound: 0, coarser: null, isLeaf: false }]
  }

  /** A plan that the proof has met and that is better, with its cost; null as long as there is none. */
  get better(): { places: Places; cost: number } | null {
    return this.#better
  }

  /** A little more work; call again until `isComplete`. */
  step(): void {
    if (this.isComplete) return
    if (this.#sweeping !== null) {
      this.#sweep(this.#sweeping)
      return
    }
    if (this.#halfDays !== null) {
      this.#goThrough(this.#halfDays)
      return
    }
    this.#current ??= this.#begin()
    if (this.#current === null) {
      this.#finish()
      return
    }
    const { node, relaxation } = this.#current
    relaxation.step()
    // What a parent has proved holds of its branches.
    node.bound = Math.max(node.bound, relaxation.bound)
    this.#raise()
    const isClosed = node.bound > this.#target - 1 + MARGIN
    if (!relaxation.isComplete && !isClosed) return
    const split = isClosed || !this.#isSmall ? null : relaxation.split()
    if (this.#isSmall && !isClosed && !this.#hasSwept) {
      this.#hasSwept = true
      this.#sweeping = Sweeping.of(this.#problem, relaxation.worth(), this.#plan, this.#target + this.#unseen, node.bound - MARGIN + this.#unseen)
    }
    if (node.grain === 'slots' && !isClosed) this.#halfDays = new HalfDays(this.#problem, relaxation.times, relaxation.covered, relaxation.worth(), USUAL)
    this.#current = null
    if (isClosed) return
    if (node.grain === 'halfHours') {
      this.#open.push({ ...node, grain: 'slots', coarser: relaxation })
      return
    }
    if (split === null) {
      // Others may still be below it.
      this.#open.push({ ...node, isLeaf: true })
      this.#raise()
      return
    }
    for (const isLater of [false, true]) {
      const problem = branch(node.problem, split.session, split.until, isLater)
      if (problem !== null) this.#open.push({ problem, grain: node.grain, bound: node.bound, coarser: null, isLeaf: false })
    }
    this.#raise()
  }

  #sweep(sweeping: Sweeping): void {
    sweeping.step()
    if (sweeping.better !== null) {
      this.#better = sweeping.better
      this.#target = sweeping.better.cost - this.#unseen
    }
    this.bound = Math.max(this.bound, sweeping.bound - this.#unseen)
    // Its states take much memory.
    if (sweeping.isComplete) this.#sweeping = null
    if (this.bound > this.#target - 1) this.#finish()
  }

  #goThrough(halfDays: HalfDays): void {
    halfDays.step()
    this.bound = Math.max(this.bound, Math.min(halfDays.bound, this.#target))
    if (halfDays.isComplete) this.#halfDays = null
    if (this.bound > this.#target - 1 + MARGIN) this.#finish()
  }

  #begin(): { node: Node; relaxation: Relaxation } | null {
    let least = 0
    for (let index = 1; index < this.#open.length; index++) if (this.#open[index].bound < this.#open[least].bound) least = index
    const [node] = this.#open.splice(least, 1)
    if (node === undefined) return null
    if (node.isLeaf) {
      this.#open.push(node)
      return null
    }
    return { node, relaxation: new Relaxation(node.problem, this.#plan, this.#target, node.grain, node.coarser) }
  }

  /** The least that any open branch has proved. */
  #raise(): void {
    let least = this.#current?.node.bound ?? this.#target
    for (const { bound } of this.#open) least = Math.min(least, bound)
    this.bound = Math.max(this.bound, Math.min(least, this.#target))
  }

  #finish(): void {
    this.#raise()
    this.isComplete = true
    this.#sweeping = null
    this.#halfDays = null
    this.#open = []
  }
}
