import { byKey, compareText, nameSortKey, sortKey } from '#shared/foundation/formats/collation.ts'
import type { Country } from '#shared/foundation/country.ts'
import { textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { subdivisionName, subdivisionOrder } from '#shared/foundation/subdivisions.ts'
import { ACCREDITATIONS, ANSWERS, PRESENCES, ROLES } from '#shared/domain/attendance/schema.ts'
import { SECTORS } from '#shared/domain/group/schema.ts'
import { listName } from '#shared/domain/person/rules.ts'
import { LEVELS, OFFICE_RANKS, type Person } from '#shared/domain/person/schema.ts'
import { sideOf, type Entry } from './entry.ts'
import { NONE } from './facets.ts'

/** Columns of the directory, in the order in which they are offered. */
export const COLUMNS = [
  'name', 'delegation', 'role', 'title', 'organisation', 'answer', 'presence', 'groups', 'accreditation', 'badgeName', 'office', 'officeRank', 'sector', 'level',
  'country', 'subdivision', 'languages', 'email', 'phone', 'mobile', 'arrivalDay', 'arrivalTime', 'departureDay', 'departureTime', 'hotel', 'services'
] as const
export type ColumnId = (typeof COLUMNS)[number]

/** What an order depends on besides the people. */
export interface OrderContext {
  language: Language
  /** The countries in the order of the meeting's copy in that language. */
  countries: readonly Country[]
  /** The meeting's groups in their order, with their names. */
  groups: readonly { id: string; name: Trilingual }[]
}

/** After everything that is written. */
const LAST = '\uFFFF'

/** The entries by a column; null keeps the order of precedence, which also parts those that are equal. */
export function sorted(entries: readonly Entry[], by: { column: ColumnId; isDescending: boolean } | null, context: OrderContext): Entry[] {
  if (by === null) return [...entries]
  const compare = byKey((entry: Entry) => keyOf(entry, by.column, context) || LAST)
  return [...entries].sort(by.isDescending ? (a, b) => compare(b, a) : compare)
}

const nameKeys: Record<Language, WeakMap<Person, string>> = { en: new WeakMap(), fr: new WeakMap(), es: new WeakMap() }

/** By the sort key that was entered, else by the rules of the language for names written surname first. */
export function nameKey(person: Person, language: Language): string {
  const found = nameKeys[language].get(person)
  if (found !== undefined) return found
  const key = nameSortKey(person.sortKey || listName(person), language)
  nameKeys[language].set(person, key)
  return key
}

function keyOf(entry: Entry, column: ColumnId, { language, countries, groups }: OrderContext): string {
  const { person, attendance } = entry
  switch (column) {
    case 'name':
      return nameKey(person, language)
    case 'delegation':
      return placeIn(countries, sideOf(entry))
    case 'country':
      return placeIn(countries, person.country)
    case 'role':
      return placeIn(ROLES, attendance?.role)
    case 'answer':
      return placeIn(ANSWERS, attendance?.answer)
    case 'presence':
      return placeIn(PRESENCES, attendance?.presence)
    case 'accreditation':
      return placeIn(ACCREDITATIONS, attendance?.accreditation)
    case 'officeRank':
      return placeIn(OFFICE_RANKS, person.officeRank)
    case 'sector':
      return placeIn(SECTORS, person.sector)
    case 'level':
      return placeIn(LEVELS, person.level)
    case 'groups':
      return groups.map(({ id }, place) => (attendance?.groups.includes(id) ? String.fromCharCode(0x30 + place) : '')).join('')
    case 'subdivision':
      return person.subdivision === null ? '' : `${placeIn(countries, person.country)}${String.fromCharCode(0x30 + subdivisionOrder(person.subdivision))}${subdivisionName(person.subdivision, language)}`
    case 'title':
    case 'organisation':
    case 'office':
      return sortKey(textIn(person[column], language).text, language)
    case 'badgeName':
    case 'email':
    case 'phone':
    case 'mobile':
      return sortKey(person[column], language)
    case 'languages':
      return person.languages.join()
    case 'hotel':
      return sortKey(attendance?.hotel ?? '', language)
    case 'arrivalDay':
      return attendance?.arrivalDay === null ? '' : `${attendance?.arrivalDay ?? ''} ${attendance?.arrivalTime ?? ''}`.trim()
    case 'departureDay':
      return attendance?.departureDay === null ? '' : `${attendance?.departureDay ?? ''} ${attendance?.departureTime ?? ''}`.trim()
    case 'arrivalTime':
    case 'departureTime':
      return attendance?.[column] ?? ''
    case 'services':
      return attendance === null || attendance.services.length === 0 ? '' : String.fromCharCode(0x30 + attendance.services.length)
  }
}

/** One character that stands for the place of a word in its list; empty for a word that is not there. */
function placeIn(words: readonly string[], word: string | null | undefined): string {
  const place = word == null ? -1 : words.indexOf(word)
  return place === -1 ? '' : String.fromCharCode(0x30 + place)
}

export const GROUPINGS = ['none', 'delegation', 'role', 'group', 'organisation'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface EntryGroup {
  /** A country, a role, a group's id, the name of an organisation; `NONE` for those who have none. */
  id: string
  entries: readonly Entry[]
}

/** The entries under headings, each keeping its order. Who is in several working groups stands under each of them. */
export function grouped(entries: readonly Entry[], by: Grouping, context: OrderContext): EntryGroup[] {
  if (by === 'none') return entries.length === 0 ? [] : [{ id: NONE, entries }]
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const id of groupsOf(entry, by, context.language)) {
      const list = found.get(id)
      if (list) list.push(entry)
      else found.set(id, [entry])
    }
  }
  const place = placeOfGroup(by, context)
  return [...found.keys()].sort(place).map((id) => ({ id, entries: found.get(id) ?? [] }))
}

function groupsOf(entry: Entry, by: Exclude<Grouping, 'none'>, language: Language): readonly string[] {
  const { person, attendance } = entry
  switch (by) {
    case 'delegation':
      return [sideOf(entry)]
    case 'role':
      return [attendance?.role ?? NONE]
    case 'group':
      return attendance === null || attendance.groups.length === 0 ? [NONE] : attendance.groups
    case 'organisation':
      return [textIn(person.organisation, language).text.trim() || NONE]
  }
}

function placeOfGroup(by: Exclude<Grouping, 'none'>, { language, countries, groups }: OrderContext): (a: string, b: string) => number {
  const order = by === 'delegation' ? countries : by === 'role' ? ROLES : groups.map(({ id }) => id)
  const compare = compareText(language)
  const place = (id: string): number => {
    const index = by === 'organisation' ? 0 : order.findIndex((one) => one === id)
    return id === NONE ? order.length + 1 : index === -1 ? order.length : index
  }
  return (a, b) => place(a) - place(b) || compare(a, b)
}
