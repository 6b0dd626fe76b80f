import { z } from 'zod'
import { flag, trilingual } from '../fields.ts'

/** What a term is about: meetings at large, or what one of the groups works on. */
export const TERM_FIELDS = [
  'partnership', 'meetings', 'documents', 'people', 'logistics', 'followUp',
  'agriBusiness', 'energy', 'environment', 'forestry', 'humanCapital', 'mining', 'trade', 'culture', 'housing'
] as const
export type TermField = (typeof TERM_FIELDS)[number]

/**
 * `binding`: a translation that says it otherwise is warned about. `advised`: shown to the translator, never insisted on.
 * `forbidden`: its words are warned about wherever they stand. `dropped`: out of the base; for a standard term that a
 * partnership does not want.
 */
export const STANDINGS = ['binding', 'advised', 'forbidden', 'dropped'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * One term of the partnership's own, or a standard term as the partnership changed it, under the id of the standard. Terms
 * belong to the partnership and not to a meeting. `accepted` and `forbidden` hold other wordings of one language, divided by
 * semicolons, as people write them into one line.
 */
export const termSchema = z.object({
  id: z.string(),
  text: trilingual,
  accepted: trilingual,
  forbidden: trilingual,
  /** A definition, or when to use it. */
  note: trilingual,
  field: z.enum(TERM_FIELDS).catch('meetings'),
  standing: z.enum(STANDINGS).catch('binding'),
  /** The same in every language: a name, an acronym. */
  isUntranslatable: flag
})
export type Term = z.output<typeof termSchema>
