import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { Sector } from '../group/schema.ts'
import type { Level } from './schema.ts'

export interface PersonFacts {
  givenNames: string
  firstSurname: string
  secondSurname: string
  badgeName: string
  sortKey: string
  country: Country
  sector: Sector
  level: Level
  subdivision: string | null
  email: string
  phone: string
}

export interface NewPerson extends PersonFacts {
  honorific: Trilingual
  title: Trilingual
  organisation: Trilingual
  languages: readonly Language[]
  biography: Trilingual
}

export function createPerson(id: string, { languages, ...values }: NewPerson): DomainEdit {
  return edit('person.create', creation('person', id, { ...values, languages: elementsOf(languages) }))
}

export function changePerson(id: string, facts: Partial<PersonFacts>): DomainEdit {
  return edit('person.change', setting('person', id, { ...facts }))
}

export type PersonText = 'honorific' | 'title' | 'organisation' | 'biography'

export function setPersonText(id: string, field: PersonText, language: Language, text: string): DomainEdit {
  return setText('person.write', 'person', id, field, language, text)
}

export function deletePerson(id: string): DomainEdit {
  return edit('person.delete', deletion('person', id))
}
