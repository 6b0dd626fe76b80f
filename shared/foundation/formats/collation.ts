import type { Language } from '../language.ts'
import { fold } from './fold.ts'

/** Above every letter, so that ñ comes after every word that goes on from n. */
const AFTER_ALL = '\uFFFF'
/** Parts the levels of a key: below everything that a level holds. */
const LEVEL = '\u0000'
/** Parts surname and given name: below the space, so that a shorter surname comes first. */
const COMMA = '\u0001'

/** Spanish particles that a list skips before the first surname (PRODUCT, "People"). */
const PARTICLES = /^(?:(?:de la|de las|de los|del|de)\s+)+(?=\S)/i

/**
 * A key whose plain string order is the language's order, to be kept beside what is sorted (10,000 names are sorted by
 * comparing strings). Three levels, as in the Unicode Collation Algorithm (UTS #10): letters; then accents; then lower
 * before upper case. Letters: punctuation ignored but for the space and the hyphen that part words, numbers by their value
 * (Room 2 before Room 10). Spanish: ñ is a letter after n (RAE). Canadian French: accents are compared from the end of the
 * word, so cote, côte, coté, côté (CAN/CSA-Z243.4.1).
 */
export function sortKey(text: string, language: Language): string {
  return levelsOf(text, language).join(LEVEL)
}

/**
 * The key of a person's name written surname first ("de la Garza Treviño, Ana"). In Spanish, *de*, *del*, *de la*, *de los*, *de las*
 * before the first surname are skipped; names that differ in nothing else stand in the order of the whole. The comma
 * sorts before a second surname: Garza, Zoe before Garza Treviño, Ana.
 */
export function nameSortKey(name: string, language: Language): string {
  const [surname = '', ...given] = (language === 'es' ? name.trim().replace(PARTICLES, '') : name).split(',')
  const [first, second] = [levelsOf(surname, language), levelsOf(given.join(' '), language)]
  return [...first.map((level, index) => level + COMMA + (second[index] ?? '')), sortKey(name, language)].join(LEVEL)
}

type Levels = readonly [letters: string, accents: string, cases: string]

function levelsOf(text: string, language: Language): Levels {
  const parts = text.normalize('NFC').replace(/[-\s‐‑–—/]+/g, ' ').trim().split(' ')
  let [letters, accents, cases] = ['', '', '']
  parts.forEach((word, index) => {
    const [wordLetters, wordAccents, wordCases] = levelsOfWord(word, language)
    const [space, even] = index === 0 ? ['', ''] : [' ', '0']
    letters += space + wordLetters
    accents = language === 'fr' ? wordAccents + even + accents : accents + even + wordAccents
    cases += even + wordCases
  })
  return [letters, accents, cases]
}

/** Worked out once a word: 10,000 people have some thousand different names. */
const words: Record<Language, Map<string, Levels>> = { en: new Map(), fr: new Map(), es: new Map() }
const WORDS_KEPT = 20_000

function levelsOfWord(word: string, language: Language): Levels {
  const known = words[language].get(word)
  if (known) return known
  let [letters, accents, cases] = ['', '', '']
  for (const letter of word) {
    const weight = weightOf(letter, language)
    letters += weight.letter
    accents = language === 'fr' ? weight.accent + accents : accents + weight.accent
    cases += weight.case
  }
  const levels: Levels = [padNumbers(letters), accents, cases]
  if (words[language].size >= WORDS_KEPT) words[language].clear()
  words[language].set(word, levels)
  return levels
}

/** What one character adds to each level; all empty for what is ignored. */
interface Weight {
  readonly letter: string
  readonly accent: string
  readonly case: string
}

/** Worked out once a character: a list of 10,000 names has some hundred different ones. */
const weights: Record<Language, Map<string, Weight>> = { en: new Map(), fr: new Map(), es: new Map() }

function weightOf(letter: string, language: Language): Weight {
  const known = weights[language].get(letter)
  if (known) return known
  const sorted = /[\p{L}\p{N}\p{M} ]/u.test(letter)
  const weight = sorted
    ? { letter: primaryOf(letter, language), accent: accentOf(letter, language), case: letter === letter.toLowerCase() ? '0' : '1' }
    : { letter: '', accent: '', case: '' }
  weights[language].set(letter, weight)
  return weight
}

/** For `sort`, on titles and places: `rooms.sort(compareText('fr'))`. */
export function compareText(language: Language): (a: string, b: string) => number {
  return byKey((text) => sortKey(text, language))
}

/** For `sort`, on names written surname first. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return byKey((name) => nameSortKey(name, language))
}

/** For lists of things: each key is made once. `people.sort(byKey((person) => nameSortKey(person.sortName, 'es')))`. */
export function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  const keys = new Map<T, string>()
  const keyOnce = (item: T): string => {
    const known = keys.get(item)
    if (known !== undefined) return known
    const key = keyOf(item)
    keys.set(item, key)
    return key
  }
  return (a, b) => {
    const [left, right] = [keyOnce(a), keyOnce(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
}

/** The letter without accent and case; ñ in Spanish is a letter of its own. */
function primaryOf(letter: string, language: Language): string {
  if (letter === ' ') return ' '
  if (language === 'es' && (letter === 'ñ' || letter === 'Ñ')) return `n${AFTER_ALL}`
  return fold(letter)
}

/** One character a letter, in the order of the accents in the alphabet tables: none, then by the mark; ligatures after their letters. */
function accentOf(letter: string, language: Language): string {
  const lower = letter.toLowerCase()
  if (language === 'es' && lower === 'ñ') return '0'
  const marks = lower.normalize('NFD').slice(1)
  if (marks !== '') return rankOf(marks)
  return fold(lower) === lower ? '0' : 'z'
}

/** Marks in the order of the Unicode Collation Algorithm's table for those of our three languages; others after them. */
const MARK_ORDER = ['\u0301', '\u0300', '\u0306', '\u0302', '\u030C', '\u030A', '\u0308', '\u030B', '\u0303', '\u0307', '\u0328', '\u0327']

function rankOf(marks: string): string {
  const index = MARK_ORDER.indexOf(marks.charAt(0))
  return String.fromCharCode(0x61 + (index === -1 ? MARK_ORDER.length : index))
}

/** Each run of digits with its length in front, so that plain string order is the order of the numbers. */
function padNumbers(text: string): string {
  return text.replace(/\d+/g, (digits) => {
    const significant = digits.replace(/^0+(?=\d)/, '')
    return String.fromCharCode(0x30 + Math.min(9, significant.length)) + significant
  })
}
