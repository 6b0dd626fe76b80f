import type { Trilingual } from '#shared/foundation/language.ts'
import { creation, edit, setting, type DomainEdit } from '../edit.ts'
import { PARTNERSHIP_ID } from './schema.ts'
import type { HouseStyle } from './style.ts'

export function foundPartnership(): DomainEdit {
  return edit('partnership.create', creation('partnership', PARTNERSHIP_ID, {}))
}

/** Gives the partnership a name from a date (`2004-10`) on; earlier names stay in its history. */
export function namePartnership(nameId: string, values: { from: string | null; name: Trilingual; acronym: Trilingual }): DomainEdit {
  return edit('partnership.name', setting('partnership', PARTNERSHIP_ID, { names: { [nameId]: { ...values } } }))
}

/** Chooses how printed pages look; null: as the house has it. */
export function changeStyle(style: Partial<HouseStyle>): DomainEdit {
  return edit('partnership.style', setting('partnership', PARTNERSHIP_ID, { style: { ...style } }))
}
