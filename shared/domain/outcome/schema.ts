import { z } from 'zod'
import { calendarDate, rank, reference, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

/** What a meeting leaves behind: what it decided, and what somebody took on. */
export const OUTCOME_SORTS = ['commitment', 'decision'] as const
export type OutcomeSort = (typeof OUTCOME_SORTS)[number]

/** How far a commitment is. The last two end it: met, or given up by agreement of both sides. */
export const OUTCOME_STATES = ['open', 'underWay', 'met', 'dropped'] as const
export type OutcomeState = (typeof OUTCOME_STATES)[number]

/** The side that answers for a commitment. */
export const OUTCOME_LEADS = ['both', 'CA', 'MX'] as const
export type OutcomeLead = (typeof OUTCOME_LEADS)[number]

/**
 * A decision or a commitment. It belongs to the meeting at which it was made; a commitment is followed from there to every later meeting until
 * it has ended, and is never copied.
 */
export const outcomeSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  /** The group it concerns; null for what the plenary agreed. */
  group: reference,
  rank,
  sort: z.enum(OUTCOME_SORTS).catch('commitment'),
  text: trilingual,
  lead: z.enum(OUTCOME_LEADS).catch('both'),
  /** The ministries or members that do the work, by their names in each language. */
  who: trilingual,
  due: calendarDate,
  state: z.enum(OUTCOME_STATES).catch('open'),
  /** The day on which it ended. */
  ended: calendarDate,
  /** Where it stands, in words. */
  progress: trilingual,
  wording: wordings
})
export type Outcome = z.output<typeof outcomeSchema>
