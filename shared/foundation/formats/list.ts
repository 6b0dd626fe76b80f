import type { Language } from '../language.ts'

export type Conjunction = 'and' | 'or'

/**
 * `A, B and C` (no comma before *and*: *The Canadian Style*, chapter 7), `A, B et C`, `A, B y C`; `or`, `ou`, `o` likewise. Spanish
 * writes *e* before the sound i and *u* before the sound o. When an item has a comma of its own, items are parted by
 * semicolons; when an English item has an *and* of its own, a comma stands before the last, so that the parts stay clear.
 * Blank items are left out.
 */
export function formatList(items: readonly string[], language: Language, conjunction: Conjunction = 'and'): string {
  const present = items.filter((item) => item.trim() !== '')
  const last = present.at(-1) ?? ''
  const rest = present.slice(0, -1)
  if (rest.length === 0) return last
  const separator = present.some((item) => item.includes(',')) ? ';' : ','
  const word = conjunctionBefore(last, language, conjunction)
  const closing = needsMark(present, separator, language) ? `${separator} ${word}` : ` ${word}`
  return `${rest.join(`${separator} `)}${closing} ${last}`
}

/** *and*, *et*, *y* or *e*; *or*, *ou*, *o* or *u*: the word that joins what came before to `next`. */
export function conjunctionBefore(next: string, language: Language, conjunction: Conjunction = 'and'): string {
  if (language === 'en') return conjunction
  if (language === 'fr') return conjunction === 'and' ? 'et' : 'ou'
  const word = next.replace(/^[^\p{L}\p{N}]+/u, '')
  if (conjunction === 'and') return soundsLikeI(word) ? 'e' : 'y'
  return soundsLikeO(word) ? 'u' : 'o'
}

/** A mark before the conjunction: after semicolons with three or more items, and in English when an item has an *and* inside. */
function needsMark(items: readonly string[], separator: string, language: Language): boolean {
  if (separator === ';') return items.length > 2
  return language === 'en' && items.length > 2 && items.some((item) => /\s(and|or|&)\s/i.test(item))
}

/**
 * RAE, *Diccionario panhispánico de dudas*, "y": *e* before the vowel i, written i-, hi- or y- before a consonant, but *y* before
 * a diphthong (*y hielo*, *y hierro*, *y ion*). Initials that begin with I are spelled out: *e IA*, *e IED*.
 */
function soundsLikeI(word: string): boolean {
  return /^(h?[ií](?![aeouáéóú])|h?í|y(?=[^aeiouáéíóú\s]))/i.test(word) || /^I[AEOU]/.test(word)
}

/** RAE, "o": *u* before the vowel o, written o-, ho- or in digits: 8, 80, 800 (*ocho…*), 11 and 11 000 (*once*). */
function soundsLikeO(word: string): boolean {
  return /^h?[oó]/i.test(word) || /^(8|11(?!\d)|11[,\s\u00A0]?\d{3}(?!\d))/.test(word)
}
