import type { MeetingView } from '#shared/view/meeting-view.ts'
import { highsMaster, type Highs } from './bound/highs-master.ts'
import { familyBound } from './bound/family-bound.ts'
import { Annealing } from './core/anneal.ts'
import { NOWHERE, placesNow, type Problem } from './core/problem.ts'
import { Relaxation, type Master } from './core/relaxation.ts'
import { narrow } from './model/narrow.ts'
import { problemOf } from './model/read-problem.ts'
import { taskOf, type Scope, type Task } from './model/task.ts'
import { proposalOf, type Proposal } from './proposal.ts'

export interface SchedulingEffort {
  scope: Scope
  seed: number
  /** Moves of the search. The same meeting, seed and moves give the same plan everywhere; stop early and it is another. */
  moves: number
}

/** Enough that longer efforts gain little, by trial: 1 s for 60 sessions, 5 s for 200. */
export function usualMoves(sessions: number): number {
  return Math.max(200_000, Math.min(4_000_000, sessions * 20_000))
}

/**
 * Plans a meeting, step by step, so that whoever drives it can show what there is and stop at any time: `search` makes the
 * plan better, `prove` the bound. Every plan that `proposal` gives keeps the hard rules; see `reasonsFor` for what has
 * no place.
 */
export class Scheduling {
  readonly task: Task
  readonly problem: Problem
  readonly #annealing: Annealing
  #relaxation: Relaxation | null = null
  #master: Master | null = null
  #bound = 0
  #placed = ''

  constructor(view: MeetingView, { scope, seed, moves }: SchedulingEffort) {
    this.task = taskOf(view, scope)
    this.problem = problemOf(this.task)
    this.#annealing = new Annealing(this.problem, placesNow(this.problem), { seed, moves })
  }

  get isSearched(): boolean {
    return this.#annealing.isDone
  }

  get moves(): number {
    return this.#annealing.moves
  }

  /** Tries so many moves more; true when the plan became better. */
  search(moves: number): boolean {
    return this.#annealing.step(moves)
  }

  /**
   * One round of proving; true while there is more to do. A bound holds for plans that place the same sessions: when the search
   * has placed others since, the proof begins anew.
   */
  prove(highs: Highs): boolean {
    const { best } = this.#annealing
    const placed = Array.from(best.start, (start) => (start === NOWHERE ? '0' : '1')).join('')
    if (this.#relaxation === null || placed !== this.#placed) {
      this.dispose()
      this.#placed = placed
      this.#master = highsMaster(highs)
      this.#relaxation = new Relaxation(narrow(this.problem, (session) => best.start[session] !== NOWHERE), best, this.#master)
    }
    this.#relaxation.step()
    this.#bound = this.#relaxation.bound + familyBound(this.problem, best)
    return !this.#relaxation.isComplete
  }

  /** The best plan so far. Without `prove` its bound is 0. */
  proposal(): Proposal {
    const { best, bestCost } = this.#annealing
    return proposalOf(this.task, this.problem, best, bestCost, this.#bound)
  }

  /** Gives the solver's memory back. */
  dispose(): void {
    this.#master?.dispose()
    this.#master = null
    this.#relaxation = null
    this.#bound = 0
  }
}
