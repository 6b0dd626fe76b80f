import type { End } from '#shared/timetable/core/anneal.ts'
import type { Measures } from '#shared/timetable/measures.ts'
import type { Proposal } from '#shared/timetable/proposal.ts'
import type { WhyNot } from '#shared/timetable/reasons/why-not.ts'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { Repair } from '#shared/timetable/repair/repair.ts'
import type { Rows } from '#shared/view/rows.ts'

/** What is planned: sessions that wait for a place, or every one that is not locked. */
export type PlanScope = 'waiting' | 'unlocked'

/** What the window asks of the engine beside it. One worker does one piece of work; to begin anew, another one is made. */
export type EngineRequest =
  | { kind: 'plan'; rows: Rows; meeting: string; scope: PlanScope; seed: number; moves: number }
  | { kind: 'repair'; rows: Rows; meeting: string; disturbance: Disturbance }
  /** Enough: the best plan so far is the answer. */
  | { kind: 'stop' }

/** A plan as it stands. */
export interface PlanNow {
  phase: 'searching' | 'proving' | 'done'
  moves: number
  of: number
  proposal: Proposal
  measures: Measures
  /** Why sessions have no place; null until the search is over. */
  reasons: readonly WhyNot[] | null
}

export type EngineAnswer =
  /** How many sessions may be placed, and how good the present plan is. */
  | { kind: 'begun'; sessions: number; now: Measures; moves: number }
  | ({ kind: 'plan' } & PlanNow)
  | { kind: 'repairing'; done: number; of: number }
  /** `locked`: sessions whose place is gone and that stay because they are locked. */
  | { kind: 'repaired'; repairs: readonly Repair[]; locked: readonly string[] }
  | { kind: 'failed'; reason: string }

/** What the engine tells the partner that shares its search, and is told by it: how copies have ended. */
export type PartnerRequest = (EngineRequest & { kind: 'plan' }) | { kind: 'ends'; ends: readonly End[] }
export type PartnerAnswer = readonly End[]
