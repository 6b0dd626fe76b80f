import { z } from 'zod'
import { choicesOf, country, elements, languageSet, reference, trilingual, words } from '../fields.ts'
import { wordings } from '../wording/schema.ts'
import { SECTORS } from '../group/schema.ts'

export const LEVELS = ['federal', 'subnational', 'municipal', 'business', 'association', 'academic', 'other'] as const
/** Level of government, or kind of organisation in the private sector (PRODUCT, "participants"). */
export type Level = (typeof LEVELS)[number]

/**
 * How senior an office is, most senior first: by it a delegation is ordered after its head and alternate. Entered by people
 * from the office itself; never derived from the title.
 */
export const OFFICE_RANKS = ['minister', 'deputyMinister', 'assistantDeputyMinister', 'directorGeneral', 'director', 'officer'] as const
export type OfficeRank = (typeof OFFICE_RANKS)[number]

/** Sign languages are distinct: American, of Quebec, Mexican (PRODUCT, "Interpretation"). */
export const SIGN_LANGUAGES = ['ASL', 'LSQ', 'LSM'] as const
export type SignLanguage = (typeof SIGN_LANGUAGES)[number]

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
  /** The unit in which they work: "Directorate General for North America". */
  office: trilingual,
  officeRank: z.enum(OFFICE_RANKS).nullable().catch(null),
  organisation: trilingual,
  country: country.catch('CA'),
  sector: z.enum(SECTORS).catch('public'),
  level: z.enum(LEVELS).catch('other'),
  /** ISO 3166-2 code of the province or state, such as `CA-ON` or `MX-JAL`. */
  subdivision: reference,
  languages: languageSet,
  signLanguages: choicesOf(SIGN_LANGUAGES),
  email: words,
  phone: words,
  mobile: words,
  /** Where letters reach them at work, one line a line; never a home address. */
  address: words,
  biography: trilingual,
  /** The picture, by the SHA-256 of its bytes in lower-case hexadecimal: an attachment. */
  photo: reference,
  /** Other people whom somebody has looked at and found not to be this one; they are not offered as duplicates again. */
  distinctFrom: elements,
  wording: wordings
})
export type Person = z.output<typeof personSchema>
