import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { Standing, TermField } from './schema.ts'

export interface TermFacts {
  field: TermField
  standing: Standing
  isUntranslatable: boolean
}

export interface NewTerm extends TermFacts {
  text: Trilingual
  accepted: Trilingual
  forbidden: Trilingual
  note: Trilingual
}

export type TermText = 'text' | 'accepted' | 'forbidden' | 'note'

export function addTerm(id: string, term: NewTerm): DomainEdit {
  return edit('term.add', creation('term', id, { ...term }))
}

/** Writes one text of a term; of a standard term, whose id it then is, only what differs from the standard. */
export function setTermText(id: string, field: TermText, language: Language, text: string): DomainEdit {
  return setText('term.write', 'term', id, field, language, text)
}

export function changeTerm(id: string, facts: Partial<TermFacts>): DomainEdit {
  return edit('term.change', setting('term', id, { ...facts }))
}

/** What a person changed in the form of a term, as one action. */
export function rewriteTerm(id: string, changed: { [Part in keyof NewTerm]?: NewTerm[Part] }): DomainEdit {
  return edit('term.change', setting('term', id, { ...changed }))
}

/** Takes a standard term out of the base of this partnership. */
export function dropTerm(id: string): DomainEdit {
  return edit('term.drop', setting('term', id, { standing: 'dropped' }))
}

/** A changed or dropped standard term as it was shipped. */
export function restoreTerm(id: string): DomainEdit {
  return edit('term.restore', deletion('term', id))
}

export function deleteTerm(id: string): DomainEdit {
  return edit('term.delete', deletion('term', id))
}
