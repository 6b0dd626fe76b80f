import { z } from 'zod'
import { country, languageSet, reference, trilingual, words } from '../fields.ts'
import { SECTORS } from '../group/schema.ts'

export const LEVELS = ['federal', 'subnational', 'municipal', 'business', 'association', 'academic', 'other'] as const
/** Level of government, or kind of organisation in the private sector (PRODUCT, "participants"). */
export type Level = (typeof LEVELS)[number]

/**
 * A person, across meetings. There is no field for passport, birth date, home address, religion or diagnosis, and there
 * never shall be (PRODUCT, "Requirements").
 */
export const personSchema = z.object({
  id: z.string(),
  givenNames: words,
  firstSurname: words,
  secondSurname: words,
  /** The name as the person wants to read it on the badge; empty: given names and surnames. */
  badgeName: words,
  /** Overrides the key by which lists are sorted; empty: derived by the rules of the list's language. */
  sortKey: words,
  /** Form of address in each language, as the person uses it: "the Honourable", "S.E.". Never derived. */
  honorific: trilingual,
  /** Title or office in each language, in the form the person uses. Never derived by machine. */
  title: trilingual,
  organisation: trilingual,
  country: country.catch('CA'),
  sector: z.enum(SECTORS).catch('public'),
  level: z.enum(LEVELS).catch('other'),
  /** ISO 3166-2 code of the province or state, such as `CA-ON` or `MX-JAL`. */
  subdivision: reference,
  languages: languageSet,
  email: words,
  phone: words,
  biography: trilingual
})
export type Person = z.output<typeof personSchema>
