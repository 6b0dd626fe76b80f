import type { Language } from '#shared/foundation/language.ts'

/** A word of a text that a dictionary can be asked about. */
export interface SpelledWord {
  from: number
  to: number
  /** With the apostrophe that dictionaries have. */
  word: string
}

/** Letters, with the apostrophes and hyphens inside a word. */
const WORD = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?:[’'\-‑][\p{L}\p{M}]+)*(?![\p{L}\p{N}_])/gu
/** What is no word of the language: addresses, and where a link leads. */
const NO_WORDS = /\b(?:https?:\/\/|www\.|mailto:)[^\s)\]]+|[^\s@]+@[^\s@]+\.[^\s@)]+|\{\{?[^{}\s]+\}?\}/g

/**
 * The words of a text whose spelling can be looked up. Acronyms, words with digits in them and addresses are left out; a word that
 * stands in the source letter for letter with a capital is a name, and left out too.
 */
export function spelledWords(text: string, source = ''): SpelledWord[] {
  const blind = text.replace(NO_WORDS, (passage) => ' '.repeat(passage.length))
  const names = new Set(source.match(/\p{Lu}[\p{L}\p{M}]+/gu))
  return [...blind.matchAll(WORD)].flatMap((match) => {
    const [found] = match
    const word = found.replaceAll('’', "'").replaceAll('‑', '-')
    if (word.length === 1 || /^\p{Lu}{2,}(?:s|-\p{L}+)?$/u.test(word) || names.has(found)) return []
    return [{ from: match.index, to: match.index + found.length, word }]
  })
}

/** Articles and pronouns that French and Spanish dictionaries need not have joined to every word. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/iu

/**
 * The forms of a word of which one has to be in the dictionary, the whole first; null when it is to be taken apart: every piece of
 * a compound such as *agua-energía* has to be there.
 */
export function formsOf(word: string, language: Language): string[][] {
  const bare = language === 'fr' ? word.replace(ELIDED, '') : word.replace(/'s$/i, '')
  const pieces = bare.split('-').filter((piece) => piece.length > 1)
  const ways = [[word]]
  if (bare !== word) ways.push([bare])
  if (pieces.length > 1) ways.push(pieces)
  return ways
}
