import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { TermFacts } from '#shared/domain/term/edits.ts'
import type { Term } from '#shared/domain/term/schema.ts'
import { STANDARD_TERMS } from './standard/index.ts'
import type { Confidence } from './standard/term.ts'

/** A term as the base shows it. */
export interface BaseTerm extends TermFacts {
  id: string
  /** As shipped; a standard term that the partnership changed or dropped; or one of its own. */
  origin: 'standard' | 'changed' | 'own'
  /** How sure a standard term is; null for one of the partnership's own. */
  confidence: Confidence | null
}

/** The whole term base: the standard terms, with what the partnership changed in them, and its own; dropped ones included. */
export function termBase(own: readonly Term[]): readonly BaseTerm[] {
  const byId = new Map(own.map((term) => [term.id, term]))
  const standard = STANDARD_TERMS.map((term): BaseTerm => {
    const changed = byId.get(term.id)
    byId.delete(term.id)
    return changed ? { ...changed, origin: 'changed', confidence: term.confidence } : { ...term, origin: 'standard' }
  })
  return [...standard, ...[...byId.values()].map((term): BaseTerm => ({ ...term, origin: 'own', confidence: null }))]
}

/** The terms that count: dropped ones are out. */
export function termsInUse(base: readonly BaseTerm[]): readonly BaseTerm[] {
  return base.filter(({ standing }) => standing !== 'dropped')
}

/** The wordings of a line such as `coprésidente; coprésidence`. */
export function wordingsOf(line: string | undefined): string[] {
  return (line ?? '').split(';').map((wording) => wording.trim()).filter(Boolean)
}

/** Everything by which a term may be said in a language, its own wording first. */
export function wordingsIn(term: BaseTerm, language: Language): string[] {
  const text: Trilingual = term.isUntranslatable ? everywhere(term.text) : term.text
  return [text[language] ?? '', ...wordingsOf(term.accepted[language])].filter((wording) => wording.trim() !== '')
}

/** Of a term that is the same in all languages, one wording is enough. */
function everywhere(text: Trilingual): Trilingual {
  const only = LANGUAGES.map((language) => text[language]).find((wording) => wording !== undefined && wording.trim() !== '')
  return Object.fromEntries(LANGUAGES.map((language) => [language, text[language] ?? only]))
}
