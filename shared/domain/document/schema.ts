import { z } from 'zod'
import { FILE_TYPES } from '../attachment/file-types.ts'
import { languageSet, parts, rank, reference, trilingual, words } from '../fields.ts'
import { wordings } from '../wording/schema.ts'
import { MARKINGS } from '../meeting/schema.ts'

export const DOCUMENT_KINDS = ['circular', 'groupBrief', 'scenarioNote', 'speakingPoints', 'issueNote', 'jointStatement', 'annualReport', 'groupReport', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Of some kinds, parts that stand in every such document, and whose headings the app writes (PRODUCT, "Documents"); all other parts are named by people. */
export const STANDING_PARTS = {
  groupBrief: ['mandate', 'results', 'commitments', 'priorities'],
  annualReport: ['message', 'profile'],
  groupReport: ['done', 'results', 'outlook']
} as const
export type StandingKind = keyof typeof STANDING_PARTS
export type BriefPart = (typeof STANDING_PARTS.groupBrief)[number]

/** Key of the heading of a standing part in `pack.json` of each language, and below `standingPart` in `codes.json`. */
export type StandingPartKey = { [K in StandingKind]: `${K}.${(typeof STANDING_PARTS)[K][number]}` }[StandingKind]

const partSchema = z.object({
  rank,
  /** Empty for the standing parts, whose heading the app writes. */
  heading: trilingual,
  /** Paragraphs divided by a blank line; lines that begin with "- " are a list. */
  text: trilingual
})

const attachedSchema = z.object({
  rank,
  /** The SHA-256 of its bytes in lower-case hexadecimal: an attachment. */
  file: z.string().regex(/^[0-9a-f]{64}$/u),
  type: z.enum(FILE_TYPES),
  /** As it was called where it came from; shown while it has no title. */
  name: words,
  title: trilingual,
  /** Only books in these languages have it; none: all have it. */
  languages: languageSet
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
  /** Files that go with it, each in its place. */
  attached: parts(attachedSchema),
  wording: wordings
})
export type Document = z.output<typeof documentSchema>
export type DocumentPart = z.output<typeof partSchema>
export type Attached = z.output<typeof attachedSchema>
