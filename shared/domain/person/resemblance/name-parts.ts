import type { Country } from '#shared/foundation/country.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Person } from '../schema.ts'

/** What is compared of two people, folded: no accents, no case, no particles. */
export interface NameParts {
  given: readonly string[]
  /** Words of both surnames in order, without particles. */
  surnames: readonly string[]
  /** The surnames written together with their particles: "De la Cruz" and "Delacruz" are one. */
  joined: string
  /** Every word of the name in the order of the alphabet: the same however the parts were ordered. */
  whole: string
  email: string
  /** By the place of the language among the three; empty where there is none. */
  organisations: readonly string[]
  country: Country
}

export type ComparedFacts = Pick<Person, 'givenNames' | 'firstSurname' | 'secondSurname' | 'email' | 'organisation' | 'country'>

const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'i', 'da', 'do', 'dos', 'das', 'di', 'du', 'des', 'le', 'van', 'von', 'der', 'den', 'ter', 'zu'])
const PARTED = '\u0001'

/** Each person is taken apart once: rows are immutable, so an object that is the same says the same. */
const known = new WeakMap<ComparedFacts, NameParts>()

export function namePartsOf(person: ComparedFacts): NameParts {
  const kept = known.get(person)
  if (kept) return kept
  const parts = takeApart(person)
  known.set(person, parts)
  return parts
}

function takeApart({ givenNames, firstSurname, secondSurname, email, organisation, country }: ComparedFacts): NameParts {
  const text = [givenNames, firstSurname, secondSurname, email, ...LANGUAGES.map((language) => organisation[language] ?? '')].join(PARTED)
  const [given = '', first = '', second = '', mail = '', ...organisations] = fold(text).split(PARTED)
  const surname = second === '' ? first : `${first} ${second}`
  const givenWords = wordsOf(given)
  const surnameWords = wordsOf(surname)
  const telling = surnameWords.filter((word) => !PARTICLES.has(word))
  const surnames = telling.length === 0 ? surnameWords : telling
  return {
    given: givenWords,
    surnames,
    joined: surnameWords.join(''),
    whole: [...givenWords.filter((word) => !PARTICLES.has(word)), ...surnames].sort().join(' '),
    email: mail.trim(),
    organisations: organisations.map((name) => name.trim()),
    country
  }
}

function wordsOf(text: string): string[] {
  if (/^[a-z]*$/.test(text)) return text === '' ? [] : [text]
  return text.replace(/['’.]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** `same` and `other` only where both name their organisation in one language. */
export function compareOrganisations(a: NameParts, b: NameParts): 'same' | 'other' | 'unknown' {
  let answer: 'other' | 'unknown' = 'unknown'
  for (const [index, left] of a.organisations.entries()) {
    const right = b.organisations[index] ?? ''
    if (left === '' || right === '') continue
    if (left === right || (left.length > 5 && right.includes(left)) || (right.length > 5 && left.includes(right))) return 'same'
    answer = 'other'
  }
  return answer
}
