import type { Trilingual } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import { creation, deletion, edit, inAllLanguages, type DomainEdit } from '../edit.ts'
import type { Standing, TermField } from './schema.ts'

/** All that a term says. */
export interface TermFacts {
  text: Trilingual
  accepted: Trilingual
  forbidden: Trilingual
  note: Trilingual
  field: TermField
  standing: Standing
  isUntranslatable: boolean
}

export function addTerm(id: string, facts: TermFacts): DomainEdit {
  return edit('term.add', creation('term', id, valuesOf(facts)))
}

/**
 * A term as it shall be. For a standard term, `id` is that of the standard, and the record stands in its place. Everything is
 * written, so that nothing of an earlier change comes back that was undone by restoring the standard; what is already so is
 * left alone.
 */
export function changeTerm(id: string, facts: TermFacts): DomainEdit {
  return edit('term.change', creation('term', id, valuesOf(facts)))
}

/** Takes a standard term out of the base of this partnership. */
export function dropTerm(id: string, facts: TermFacts): DomainEdit {
  return edit('term.drop', creation('term', id, valuesOf({ ...facts, standing: 'dropped' })))
}

/** A changed or dropped standard term is as it was shipped again. */
export function restoreTerm(id: string): DomainEdit {
  return edit('term.restore', deletion('term', id))
}

export function deleteTerm(id: string): DomainEdit {
  return edit('term.delete', deletion('term', id))
}

function valuesOf({ text, accepted, forbidden, note, field, standing, isUntranslatable }: TermFacts): { [key: string]: Json } {
  return { text: inAllLanguages(text), accepted: inAllLanguages(accepted), forbidden: inAllLanguages(forbidden), note: inAllLanguages(note), field, standing, isUntranslatable }
}
