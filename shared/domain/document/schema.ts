import { z } from 'zod'
import { parts, rank, reference, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'
import { MARKINGS } from '../meeting/schema.ts'

export const DOCUMENT_KINDS = ['circular', 'groupBrief', 'scenarioNote', 'speakingPoints', 'issueNote', 'jointStatement', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The standing parts of a group brief (PRODUCT, "Documents"); other documents name their own. */
export const BRIEF_PARTS = ['mandate', 'results', 'commitments', 'priorities'] as const
export type BriefPart = (typeof BRIEF_PARTS)[number]

const partSchema = z.object({
  rank,
  /** Empty for the standing parts, whose heading the app writes. */
  heading: trilingual,
  /** Paragraphs divided by a blank line; lines that begin with "- " are a list. */
  text: trilingual
})

/** A text of the meeting in three languages, made of parts. */
export const documentSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  kind: z.enum(DOCUMENT_KINDS).catch('other'),
  group: reference,
  session: reference,
  rank,
  title: trilingual,
  marking: z.enum(MARKINGS).catch('unclassified'),
  /** A one-sided text never enters a pack that the other side receives. */
  side: z.enum(['shared', 'CA', 'MX']).catch('shared'),
  parts: parts(partSchema),
  wording: wordings
})
export type Document = z.output<typeof documentSchema>
export type DocumentPart = z.output<typeof partSchema>
