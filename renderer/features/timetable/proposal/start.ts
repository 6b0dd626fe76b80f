import type { PlanScope } from '../engine/messages.ts'

/** With what the panel begins: a plan for the sessions that wait, one for all that are not locked, or a disturbance to be mended. */
export type ProposalStart = PlanScope | 'repair'
