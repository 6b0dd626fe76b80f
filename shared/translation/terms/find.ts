import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { termsInUse, wordingsIn, wordingsOf, type BaseTerm } from './base.ts'
import { stemmedWords, type StemmedWord } from './stem.ts'

/** A wording of a term in a text. */
export interface FoundTerm {
  term: BaseTerm
  from: number
  to: number
}

/** Wordings of one language by their first stem. */
type Wordings = ReadonlyMap<string, readonly { stems: readonly string[]; term: BaseTerm }[]>

/** The terms of a base, ready to be looked for in texts. */
export interface TermIndex {
  /** By every wording that is as good as another. */
  accepted: Readonly<Record<Language, Wordings>>
}

const INDEXES = new WeakMap<readonly BaseTerm[], TermIndex>()

/** The index of a base, made once a base. */
export function termIndex(base: readonly BaseTerm[]): TermIndex {
  let index = INDEXES.get(base)
  if (index === undefined) {
    const terms = termsInUse(base)
    const of = (language: Language): Wordings => wordingsByStem(terms, language)
    index = { accepted: { en: of('en'), fr: of('fr'), es: of('es') } }
    INDEXES.set(base, index)
  }
  return index
}

/**
 * The terms of the base that stand in a text, in order, each place once: the longest wording wins, so that *annotated agenda* is
 * not also *agenda*. Plurals and feminine forms are found; an acronym only in its capitals.
 */
export function termsIn(text: string, language: Language, base: readonly BaseTerm[]): FoundTerm[] {
  const words = stemmedWords(text, language)
  const wordings = termIndex(base).accepted[language]
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const longest = longestAt(words, at, wordings, text)
    const [first, last] = [words[at], words[at + (longest?.length ?? 1) - 1]]
    if (longest && first && last) for (const term of longest.terms) found.push({ term, from: first.from, to: last.to })
    at += longest?.length ?? 1
  }
  return found
}

/** The places where a wording stands in a text, as whole words, whatever their number and gender. */
export function placesOf(wording: string, text: string, language: Language, words = stemmedWords(text, language)): { from: number; to: number }[] {
  const stems = stemmedWords(wording, language).map(({ stem }) => stem)
  if (stems.length === 0) return []
  const places: { from: number; to: number }[] = []
  for (let at = 0; at + stems.length <= words.length; at++) {
    const [first, last] = [words[at], words[at + stems.length - 1]]
    if (first && last && stems.every((stem, index) => words[at + index]?.stem === stem) && isRightCase(wording, text.slice(first.from, last.to))) {
      places.push({ from: first.from, to: last.to })
    }
  }
  return places
}

function longestAt(words: readonly StemmedWord[], at: number, wordings: Wordings, text: string): { length: number; terms: BaseTerm[] } | null {
  const first = words[at]
  let best: { length: number; terms: BaseTerm[] } | null = null
  for (const { stems, term } of (first && wordings.get(first.stem)) ?? []) {
    const last = words[at + stems.length - 1]
    if (!first || !last || stems.length < (best?.length ?? 1)) continue
    if (!stems.every((stem, index) => words[at + index]?.stem === stem)) continue
    if (!isCaseKept(term, text.slice(first.from, last.to))) continue
    if (best && best.length === stems.length) best.terms.push(term)
    else best = { length: stems.length, terms: [term] }
  }
  return best
}

/** `PCM` is not "pcm"; one capital at the head means nothing. */
function isRightCase(wording: string, words: string): boolean {
  return !isAcronym(wording) || words.slice(0, wording.length) === wording
}

function isAcronym(wording: string): boolean {
  return /^[\p{Lu}\p{N}-]{2,}s?$/u.test(wording)
}

/** An acronym among the wordings of a term counts in its capitals alone. */
function isCaseKept(term: BaseTerm, words: string): boolean {
  const acronyms = LANGUAGES.flatMap((language) => wordingsIn(term, language)).filter(isAcronym)
  return !acronyms.some((acronym) => acronym.toLowerCase() === words.toLowerCase()) || acronyms.includes(words)
}

function wordingsByStem(terms: readonly BaseTerm[], language: Language): Wordings {
  const wordings = new Map<string, { stems: readonly string[]; term: BaseTerm }[]>()
  for (const term of terms) {
    const own = wordingsIn(term, language)
    const all = term.standing === 'forbidden' ? [...own, ...wordingsOf(term.forbidden[language])] : own
    for (const wording of all) {
      const stems = stemmedWords(wording, language).map(({ stem }) => stem)
      const [first] = stems
      if (first === undefined) continue
      const entry = { stems, term }
      const list = wordings.get(first)
      if (list === undefined) wordings.set(first, [entry])
      else if (!list.some((other) => other.term === term && other.stems.join(' ') === stems.join(' '))) list.push(entry)
    }
  }
  return wordings
}
