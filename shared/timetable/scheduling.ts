import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Annealing, type End, type Hand } from './core/anneal.ts'
import { isBetter, type Found } from './core/cooling.ts'
import { fillIn } from './core/fill.ts'
import { NOWHERE, placesNow, type Places, type Problem } from './core/problem.ts'
import { familyBound } from './core/proof/family-bound.ts'
import { Proof } from './core/proof/proof.ts'
import { narrow } from './model/narrow.ts'
import { problemOf } from './model/read-problem.ts'
import { taskOf, type Scope, type Task } from './model/task.ts'
import { proposalOf, type Proposal } from './proposal.ts'
import { whyNot, type WhyNot } from './reasons/why-not.ts'

export interface SchedulingEffort {
  scope: Scope
  seed: number
  /** Moves of the search. The same meeting, seed and moves give the same plan everywhere; stop early and it is another. */
  moves: number
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
  #proof: Proof | null = null
  #bound = 0
  #placed = ''
  #provenCost = 0
  #families = 0
  #shown: Found | null = null

  /** @param hand whose part of the search is done here; its proof is done by one alone */
  constructor(view: MeetingView, { scope, seed, moves }: SchedulingEffort, hand?: Hand) {
    this.task = taskOf(view, scope)
    this.problem = problemOf(this.task)
    this.#annealing = new Annealing(this.problem, placesNow(this.problem), { seed, moves }, hand)
  }

  get isSearched(): boolean {
    return this.#annealing.isDone
  }

  /** Nothing is left to do here until the others have told how far they have come. */
  get isWaiting(): boolean {
    return this.#annealing.isWaiting
  }

  /** How much of the search is done, 0 to 1. */
  get progress(): number {
    return this.#annealing.progress
  }

  /** Tries so many moves more; true when the plan became better. */
  search(moves: number): boolean {
    return this.#annealing.step(moves)
  }

  /** What the others have to hear, those that share the search. */
  takeEnds(): End[] {
    return this.#annealing.takeEnds()
  }

  /** Takes over what another has told. */
  hear(ends: readonly End[]): void {
    this.#annealing.hear(ends)
  }

  /** Does the others' part too: they are gone. */
  alone(): void {
    this.#annealing.alone()
  }

  /**
   * One round of proving; true while there is more to do. A bound holds for plans that place the same sessions: when the search
   * has found a better plan or placed others since, the proof begins anew.
   */
  prove(): boolean {
    const { places, cost } = this.#settled()
    const placed = placedIn(places)
    if (this.#proof === null || placed !== this.#placed || cost < this.#provenCost) {
      this.#bound = 0
      this.#placed = placed
      this.#provenCost = cost
      const problem = narrow(this.problem, (session) => places.start[session] !== NOWHERE)
      this.#families = familyBound(this.problem, places)
      this.#proof = new Proof(problem, places, cost - this.#families, this.#families)
    }
    this.#proof.step()
    const { better } = this.#proof
    if (better !== null && better.cost < this.#provenCost) {
      this.#shown = { ...this.#settled(), ...better }
      this.#provenCost = better.cost
    }
    this.#bound = this.#proof.bound + this.#families
    return !this.#proof.isComplete
  }

  /** The best plan so far. Without `prove` its bound is 0. */
  proposal(): Proposal {
    const { places, cost } = this.#settled()
    return proposalOf(this.task, this.problem, places, cost, this.#placed === placedIn(places) ? this.#bound : 0)
  }

  /** Where the best plan so far has each session. */
  places(): Places {
    return this.#settled().places
  }

  /** For each session that the best plan leaves out, the fewest rules that stand in its way. */
  reasons(): WhyNot[] {
    const { places } = this.#settled()
    return this.task.sessions.flatMap(({ isFree }, session) => (isFree && places.start[session] === NOWHERE ? [whyNot(this.task, places, session)] : []))
  }

  /** The best plan, with what the search left out although there is a place for it. What was shown once never gets worse. */
  #settled(): Found {
    const { best } = this.#annealing
    const next = best.unplaced === 0 ? best : fillIn(this.problem, best.places)
    const shown = this.#shown
    if (shown === null || isBetter(next, shown)) {
      this.#shown = { ...next, places: { start: next.places.start.slice(), room: next.places.room.slice() } }
    }
    return this.#shown ?? next
  }
}

function placedIn(places: Places): string {
  return Array.from(places.start, (start) => (start === NOWHERE ? '0' : '1')).join('')
}
