import { z } from 'zod'
import { elements, minutes, rank, reference, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

/** The parts of an agenda, in their order (PRODUCT, "Agenda"). */
export const AGENDA_PARTS = ['opening', 'adoption', 'previousRecord', 'mattersArising', 'substantive', 'otherBusiness', 'nextMeeting', 'close'] as const
export type AgendaPart = (typeof AGENDA_PARTS)[number]

export const PURPOSES = ['information', 'discussion', 'decision'] as const
export type Purpose = (typeof PURPOSES)[number]

export const LEADS = ['CA', 'MX', 'hostFirst', 'coChairs'] as const
/** Who leads: one country, both with the host first, or the co-chairs of the group. */
export type Lead = (typeof LEADS)[number]

/** One item of the agenda. Its number follows from its place. */
export const itemSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  part: z.enum(AGENDA_PARTS).catch('substantive'),
  title: trilingual,
  note: trilingual,
  purpose: z.enum(PURPOSES).nullable().catch(null),
  lead: z.enum(LEADS).nullable().catch(null),
  minutes,
  /** The session in which it is taken; its time follows from there. */
  session: reference,
  documents: elements,
  wording: wordings
})
export type Item = z.output<typeof itemSchema>
