import type { End } from '#shared/timetable/core/anneal.ts'
import type { Measures } from '#shared/timetable/measures.ts'
import type { Proposal } from '#shared/timetable/proposal.ts'
import type { WhyNot } from '#shared/timetable/reasons/why-not.ts'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { Repair } from '#shared/timetable/repair/repair.ts'
import type { Rows } from '#shared/view/rows.ts'

/** What is planned: sessions that wait for a place, or every one that is not locked. */
export type PlanScope = 'waiting' | 'unlocked'

export interface PlanRequest {
  kind: 'plan'
  rows: Rows
  meeting: string
  scope: PlanScope
  seed: number
  moves: number
}

/** What the window asks of the engine beside it. One worker does one piece of work; to begin anew, another one is made. */
export type EngineRequest =
  | PlanRequest
  | { kind: 'repair'; rows: Rows; meeting: string; disturbance: Disturbance }
  /** Enough: the best plan so far is the answer. */
  | { kind: 'stop' }
  /** Where the partner is spoken to that shares the search. */
  | { kind: 'partner'; port: MessagePort }
  /** The partner is gone. */
  | { kind: 'alone' }

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

/** What the window tells the partner first: where the engine is spoken to. */
export interface PartnerRequest {
  port: MessagePort
}

/** What the engine tells its partner: what is searched, and how copies have ended. The partner tells the same of its own. */
export type ToPartner = PlanRequest | EndsOfCopies
export interface EndsOfCopies {
  kind: 'ends'
  ends: readonly End[]
}
