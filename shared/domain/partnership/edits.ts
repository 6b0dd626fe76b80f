import type { Trilingual } from '#shared/foundation/language.ts'
import { creation, edit, setting, type DomainEdit } from '../edit.ts'
import { PARTNERSHIP_ID } from './schema.ts'

export function foundPartnership(): DomainEdit {
  return edit('partnership.create', creation('partnership', PARTNERSHIP_ID, {}))
}

/** Gives the partnership a name from a date (`2004-10`) on; earlier names stay in its history. */
export function namePartnership(nameId: string, values: { from: string | null; name: Trilingual; acronym: Trilingual }): DomainEdit {
  return edit('partnership.name', setting('partnership', PARTNERSHIP_ID, { names: { [nameId]: { ...values } } }))
}
