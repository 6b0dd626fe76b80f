import { LANGUAGES, type Language } from '#shared/foundation/language.ts'

/** Texts that a person has in each language: `title.fr`; without a language, in the language of the list. */
export const WRITTEN_FIELDS = ['honorific', 'title', 'office', 'organisation', 'biography'] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number]

const PLAIN_FIELDS = [
  'givenNames', 'firstSurname', 'secondSurname', 'surnames', 'fullName', 'badgeName', 'sortKey',
  'sector', 'level', 'officeRank', 'country', 'subdivision', 'languages', 'email', 'phone', 'mobile', 'address',
  'delegation', 'role', 'groups', 'presence', 'answer', 'accreditation',
  'arrival', 'arrivalDay', 'arrivalTime', 'arrivalBy', 'departure', 'departureDay', 'departureTime', 'departureBy',
  'hotel', 'services', 'otherService', 'note'
] as const

/** What a column can be matched to, without the language: `title`, `firstSurname`, `ignore`. */
export type BaseField = WrittenField | (typeof PLAIN_FIELDS)[number] | 'ignore'

/** What a column can be matched to; these codes stand in remembered mappings, in lists of vCards and on the command line. */
export type FieldCode = BaseField | `${WrittenField}.${Language}`

/** Every code, in the order in which a person chooses among them. */
export const FIELDS: readonly FieldCode[] = [
  ...WRITTEN_FIELDS.flatMap((field): FieldCode[] => [field, ...LANGUAGES.map((language) => `${field}.${language}` as const)]),
  ...PLAIN_FIELDS,
  'ignore'
]

const KNOWN: ReadonlySet<string> = new Set(FIELDS)

export function isFieldCode(value: unknown): value is FieldCode {
  return typeof value === 'string' && KNOWN.has(value)
}

export function isWrittenField(field: BaseField): field is WrittenField {
  return WRITTEN_FIELDS.some((written) => written === field)
}

/** `title.fr` is a title in French; `title` and `email` name no language. */
export function splitField(code: FieldCode): { field: BaseField; language: Language | null } {
  const [field, language] = code.split('.')
  // A code is a base field, with the code of a language after the dot if there is one.
  return { field: field as BaseField, language: (language as Language | undefined) ?? null }
}

/** Fields that may come out of several columns: what they hold is added up. Every other field has one column. */
export const SUMMED_FIELDS: ReadonlySet<FieldCode> = new Set<FieldCode>(['groups', 'languages', 'services', 'note', 'address', 'otherService', 'ignore'])
