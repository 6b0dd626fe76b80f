import { fold } from '#shared/foundation/formats/fold.ts'
import type { Language } from '#shared/foundation/language.ts'

/** A word of a text: where it stands, and what is left of it without accents and the endings of number and gender. */
export interface StemmedWord {
  from: number
  to: number
  stem: string
}

/** Letters and digits with their accents; an apostrophe ends a word, so that `l’ordre` is two. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

export function stemmedWords(text: string, language: Language): StemmedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ from: match.index, to: match.index + match[0].length, stem: stemOf(match[0], language) }))
}

/**
 * A word without what number and gender do to its end. It is for finding terms, not for grammar: two forms of a word that a term
 * base has once should give the same stem, and it does no harm when other words do as well, as a term of several words has to
 * be there as a whole.
 */
export function stemOf(word: string, language: Language): string {
  const plain = fold(word)
  if (plain.length <= 3) return plain
  return STEMS[language](plain)
}

const STEMS: Record<Language, (word: string) => string> = {
  en: (word) => (/[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : /(s|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : /[^su]s$/.test(word) ? word.slice(0, -1) : word),
  fr: (word) => {
    const singular = /eaux$/.test(word) ? word.slice(0, -1) : /aux$/.test(word) ? `${word.slice(0, -3)}al` : word.replace(/[sx]$/, '')
    return singular.replace(/e{1,2}$/, '')
  },
  es: (word) => word.replace(/(?<=[^aeiou])es$|s$/, '').replace(/[oae]$/, '')
}
