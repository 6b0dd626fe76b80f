import type { Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { Sector } from '../group/schema.ts'
import type { Level, OfficeRank, SignLanguage } from './schema.ts'

export interface PersonFacts {
  givenNames: string
  firstSurname: string
  secondSurname: string
  badgeName: string
  sortKey: string
  country: Country
  sector: Sector
  level: Level
  officeRank: OfficeRank | null
  subdivision: string | null
  email: string
  phone: string
  mobile: string
  address: string
  /** The SHA-256 of the picture. */
  photo: string | null
}

export interface NewPerson extends Partial<PersonFacts> {
  givenNames: string
  firstSurname: string
  country: Country
  honorific?: Trilingual
  title?: Trilingual
  office?: Trilingual
  organisation?: Trilingual
  languages?: readonly Language[]
  signLanguages?: readonly SignLanguage[]
  biography?: Trilingual
}

export function createPerson(id: string, { languages = [], signLanguages = [], ...values }: NewPerson): DomainEdit {
  return edit('person.create', creation('person', id, { ...values, languages: elementsOf(languages), signLanguages: elementsOf(signLanguages) }))
}

export function changePerson(id: string, facts: Partial<PersonFacts>): DomainEdit {
  return edit('person.change', setting('person', id, { ...facts }))
}

export function setSpoken(id: string, language: Language | SignLanguage, spoken: boolean): DomainEdit {
  const field = language === 'en' || language === 'fr' || language === 'es' ? 'languages' : 'signLanguages'
  return edit('person.change', setting('person', id, { [field]: { [language]: spoken ? true : null } }))
}

/** The languages that somebody speaks, all at once; sign languages are left as they are. */
export function setLanguages(id: string, languages: readonly string[]): DomainEdit {
  return edit('person.change', setting('person', id, { languages: Object.fromEntries(LANGUAGES.map((one) => [one, languages.includes(one) ? true : null])) }))
}

export type PersonText = 'honorific' | 'title' | 'office' | 'organisation' | 'biography'

export function setPersonText(id: string, field: PersonText, language: Language, text: string): DomainEdit {
  return setText('person.write', 'person', id, field, language, text)
}

/** Notes that two people who resemble each other are two people. */
export function keepApart(id: string, other: string): DomainEdit {
  return edit('person.keepApart', setting('person', id, { distinctFrom: { [other]: true } }))
}

export function deletePerson(id: string): DomainEdit {
  return edit('person.delete', deletion('person', id))
}
