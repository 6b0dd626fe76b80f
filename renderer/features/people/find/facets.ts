import { hasText, LANGUAGES, missingLanguages } from '#shared/foundation/language.ts'
import { searchText, wordsOf } from '#shared/domain/person/search.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { sideOf, type Entry } from './entry.ts'

/** By what one narrows the list down, beside the words typed. */
export const FACETS = ['delegation', 'role', 'answer', 'presence', 'group', 'accreditation', 'sector', 'level', 'incomplete'] as const
export type Facet = (typeof FACETS)[number]

/** Of somebody who is not on the meeting's list, or in no group. */
export const NONE = 'none'

/** What is still to be asked for. */
export const GAPS = ['title', 'email', 'organisation'] as const
export type Gap = (typeof GAPS)[number]

export interface Filters {
  /** As typed. */
  text: string
  /** For each facet the values of which an entry has to have one; absent or empty: all. */
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>
}

export const EVERYTHING: Filters = { text: '', facets: {} }

export function isNarrowed({ text, facets }: Filters): boolean {
  return text.trim() !== '' || FACETS.some((facet) => (facets[facet]?.length ?? 0) > 0)
}

/** The entries that have every word, in any order and any field, and one value of each facet in use. Order is kept. */
export function find(entries: readonly Entry[], { text, facets }: Filters): Entry[] {
  const words = wordsOf(text)
  const wanted = FACETS.flatMap((facet) => {
    const values = facets[facet] ?? []
    return values.length === 0 ? [] : [{ facet, values: new Set(values) }]
  })
  return entries.filter(
    (entry) => hasWords(entry.person, words) && wanted.every(({ facet, values }) => valuesOf(entry, facet).some((value) => values.has(value)))
  )
}

function hasWords(person: Person, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = searchText(person)
  return words.every((word) => text.includes(word))
}

/** How many entries each value of a facet would show, all else being as it is. */
export function countsOf(entries: readonly Entry[], filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of find(entries, { ...filters, facets: { ...filters.facets, [facet]: [] } })) {
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  const { person, attendance } = entry
  switch (facet) {
    case 'delegation':
      return [sideOf(entry)]
    case 'sector':
    case 'level':
      return [person[facet]]
    case 'group':
      return attendance === null || attendance.groups.length === 0 ? [NONE] : attendance.groups
    case 'incomplete':
      return gapsOf(person)
    default:
      // Not requested is an accreditation's own word, and means those on the list alone.
      return [attendance === null ? (facet === 'accreditation' ? '' : NONE) : attendance[facet]]
  }
}

/** A title counts as missing when one of the three languages has none. */
export function gapsOf(person: Person): Gap[] {
  const has: Record<Gap, boolean> = {
    title: missingLanguages(person.title).length === 0,
    email: person.email.trim() !== '',
    organisation: LANGUAGES.some((language) => hasText(person.organisation, language))
  }
  return GAPS.filter((gap) => !has[gap])
}
