import { z } from 'zod'
import { country, flag, parts, rank, reference, trilingual, words } from '../fields.ts'
import { SECTORS } from '../group/schema.ts'
import { MARKINGS } from '../meeting/schema.ts'
import { AUDIENCES } from './audiences.ts'
import { SECTION_KINDS, SECTION_PEOPLE } from './sections.ts'

export const SIDES = ['shared', 'CA', 'MX'] as const
/** Who may receive it: both sides, or one alone. */
export type Side = (typeof SIDES)[number]

/**
 * In which languages a pack is made: in each that is asked for, in one whatever is asked for, in all three one after the other,
 * or in that of the person for whom it is.
 */
export const PACK_LANGUAGES = ['each', 'en', 'fr', 'es', 'trilingual', 'own'] as const

export const PAPERS = ['letter', 'a4'] as const
/** `parts`: beside the number of the page in the book, its number in the part. */
export const NUMBERINGS = ['book', 'parts'] as const

/** Since which release what changed is marked: the last one, if there is any; none; or one by its number. */
const since = z.union([z.enum(['last', 'none']), z.int().positive()]).catch('last')

const sectionSchema = z.object({
  rank,
  kind: z.enum(SECTION_KINDS),
  /** Left out for the time being, with its place and options. */
  isOff: flag,
  people: z.enum(SECTION_PEOPLE).catch('everyone'),
  /** The only group it is about; null: the group of the pack, or all of them. */
  group: reference
})

/** A book that somebody composed for one meeting. The built-in ones are data of the app: see `audiences.ts`. */
export const packSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  name: trilingual,
  /** The built-in book that it was copied from. */
  audience: z.enum(AUDIENCES).nullable().catch(null),
  /** The person for whom it is; null: for everyone of its audience. */
  person: reference,
  /** The group, and the seat in it, of a co-chair's pack. */
  group: reference,
  country: country.nullable().catch(null),
  sector: z.enum(SECTORS).nullable().catch(null),
  side: z.enum(SIDES).catch('shared'),
  /** At least this; what is inside may raise it, never lower it. */
  marking: z.enum(MARKINGS).catch('unclassified'),
  languages: z.enum(PACK_LANGUAGES).catch('each'),
  paper: z.enum(PAPERS).catch('letter'),
  largePrint: flag,
  /** For printing on both sides: every part begins on a right-hand page. */
  twoSided: flag,
  numbering: z.enum(NUMBERINGS).catch('book'),
  /** Pale, across every page; empty: none. */
  watermark: words,
  since,
  sections: parts(sectionSchema)
})
export type Pack = z.output<typeof packSchema>
export type SectionInPack = z.output<typeof sectionSchema>
