import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { TableShape } from './schema.ts'

export interface SeatingFacts {
  session: string | null
  room: string | null
  shape: TableShape
  seats: number
  rows: number
  rightOfHonour: Country | null
  interpreters: boolean
}

export function createSeating(id: string, values: SeatingFacts & { meeting: string; rank: string; name: Trilingual }): DomainEdit {
  return edit('seating.create', creation('seating', id, { ...values }))
}

export function changeSeating(id: string, facts: Partial<SeatingFacts>): DomainEdit {
  return edit('seating.change', setting('seating', id, { ...facts }))
}

export function nameSeating(id: string, language: Language, text: string): DomainEdit {
  return setText('seating.write', 'seating', id, 'name', language, text)
}

/** Seats people by hand, by seat; null gives a seat back to the rules. */
export function seatPeople(id: string, places: Readonly<Record<string, string | null>>): DomainEdit {
  const values = Object.fromEntries(Object.entries(places).map(([seat, attendance]) => [seat, { attendance }]))
  return edit('seating.seat', setting('seating', id, { places: values }))
}

export function deleteSeating(id: string): DomainEdit {
  return edit('seating.delete', deletion('seating', id))
}
