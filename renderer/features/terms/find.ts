import { fold } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { TermField } from '#shared/domain/term/schema.ts'
import type { BaseTerm } from '#shared/translation/terms/base.ts'

/** Which terms are shown. */
export interface TermFilters {
  words: string
  field: TermField | 'all'
  which: 'all' | 'own' | 'dropped'
}

export const ALL_TERMS: TermFilters = { words: '', field: 'all', which: 'all' }

/** The terms that have every word typed in one of their languages; dropped ones only when they are asked for. */
export function foundTerms(base: readonly BaseTerm[], { words, field, which }: TermFilters): BaseTerm[] {
  const parts = fold(words).split(' ').filter(Boolean)
  return base.filter((term) => {
    if (field !== 'all' && term.field !== field) return false
    if ((term.standing === 'dropped') !== (which === 'dropped')) return false
    if (which === 'own' && term.origin === 'standard') return false
    return parts.every((part) => wordsOf(term).includes(part))
  })
}

const WORDS = new WeakMap<BaseTerm, string>()

function wordsOf(term: BaseTerm): string {
  let words = WORDS.get(term)
  if (words === undefined) {
    words = fold(LANGUAGES.flatMap((language) => [term.text[language], term.accepted[language], term.forbidden[language], term.note[language]]).join(' '))
    WORDS.set(term, words)
  }
  return words
}

/** Another term of the base with the same wording in a language, if there is one. */
export function sameTerm(base: readonly BaseTerm[], id: string | null, text: BaseTerm['text']): BaseTerm | null {
  const alike = (term: BaseTerm): boolean => LANGUAGES.every((language) => fold(term.text[language] ?? '') === fold(text[language] ?? ''))
  return base.find((term) => term.id !== id && alike(term)) ?? null
}
