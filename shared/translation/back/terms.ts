import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import { addTerm, changeTerm } from '#shared/domain/term/edits.ts'
import { TERM_FIELDS, type TermField } from '#shared/domain/term/schema.ts'
import type { BaseTerm } from '../terms/base.ts'
import type { GlossaryTerm } from '../units/glossary.ts'

/** Parts of a term that a file of terms can say. */
const PARTS = ['text', 'accepted', 'forbidden', 'note'] as const
type Part = (typeof PARTS)[number]

export interface ReturnedTerm {
  term: GlossaryTerm
  /** The term of the base that is meant; null for a new one. */
  known: BaseTerm | null
  outcome: 'new' | 'changed' | 'same'
  /** What the file says otherwise than the base, part by part. */
  changes: Partial<Record<Part, Trilingual>>
}

/**
 * What taking a file of terms means for the base. A term is known by its id, else by its words in any language; what the file does not
 * say stays as it is, and nothing is ever taken out of the base.
 */
export function planTerms(terms: readonly GlossaryTerm[], base: readonly BaseTerm[]): ReturnedTerm[] {
  const byId = new Map(base.map((term) => [term.id, term]))
  const byWords = new Map(base.flatMap((term) => LANGUAGES.flatMap((language) => (hasText(term.text, language) ? [[wordsKey(language, term.text), term] as const] : []))))
  return terms.map((term) => {
    const known = byId.get(term.id) ?? LANGUAGES.map((language) => (hasText(term.text, language) ? byWords.get(wordsKey(language, term.text)) : undefined)).find((found) => found !== undefined) ?? null
    const changes = changesOf(term, known)
    const isNew = known === null
    return { term, known, outcome: isNew ? 'new' : Object.keys(changes).length > 0 ? 'changed' : 'same', changes }
  })
}

function wordsKey(language: Language, text: Trilingual): string {
  return `${language} ${fold(text[language] ?? '')}`
}

function changesOf(term: GlossaryTerm, known: BaseTerm | null): ReturnedTerm['changes'] {
  const changes: ReturnedTerm['changes'] = {}
  for (const part of PARTS) {
    const other = LANGUAGES.filter((language) => hasText(term[part], language) && (term[part][language] ?? '').trim() !== (known?.[part][language] ?? '').trim())
    if (other.length > 0) changes[part] = Object.fromEntries(other.map((language) => [language, (term[part][language] ?? '').trim()]))
  }
  return changes
}

/**
 * Takes new and changed terms into the base, as one gesture; null when there are none.
 *
 * @param taken the terms that are taken
 */
export function termsEdit(taken: readonly ReturnedTerm[], newId: () => string): DomainEdit | null {
  const writes = taken.flatMap(({ term, known, outcome, changes }) => {
    if (outcome === 'same') return []
    const facts = known ?? { field: fieldOf(term.field), standing: 'advised' as const, isUntranslatable: false, text: {}, accepted: {}, forbidden: {}, note: {} }
    const { field, standing, isUntranslatable } = facts
    const merged = Object.fromEntries(PARTS.map((part) => [part, { ...facts[part], ...changes[part] }])) as Record<Part, Trilingual> // the keys are PARTS
    const whole = { ...merged, field, standing, isUntranslatable }
    return (known === null ? addTerm(newId(), whole) : changeTerm(known.id, whole)).writes
  })
  return writes.length === 0 ? null : edit('wording.import', ...writes)
}

function fieldOf(field: string | null): TermField {
  return TERM_FIELDS.find((known) => known === field) ?? 'meetings'
}
