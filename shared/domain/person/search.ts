import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { fullName } from './rules.ts'
import type { Person } from './schema.ts'

/** Rows are immutable, so that what was folded for one stands as long as the row itself. */
const known = new WeakMap<Person, string>()

/**
 * The words by which a person is found, folded: names, name on badge, organisation, unit and title in every language, and
 * e-mail. Begins with the name as it is said. Made once a row: 10,000 people are then searched in less than a millisecond.
 */
export function searchText(person: Person): string {
  const found = known.get(person)
  if (found !== undefined) return found
  // In one piece: it is put together from letters, and would otherwise be kept as they are until somebody searches.
  const folded = fold(
    [fullName(person), person.badgeName, ...inEach(person.organisation), ...inEach(person.title), ...inEach(person.office), person.email].join(' ')
  ).normalize()
  known.set(person, folded)
  return folded
}

function inEach(text: Trilingual): string[] {
  return LANGUAGES.map((language) => text[language] ?? '')
}

/** What somebody typed as the words to be found, each of them anywhere and in any order. */
export function wordsOf(typed: string): string[] {
  return fold(typed).split(' ').filter(Boolean)
}
