import type { Person } from './schema.ts'

/** Given names and surnames as they are said: "Lucía Hernández Ortiz". */
export function fullName(person: Pick<Person, 'givenNames' | 'firstSurname' | 'secondSurname'>): string {
  return [person.givenNames, person.firstSurname, person.secondSurname].filter((part) => part !== '').join(' ')
}

/** Surnames first, as lists set them: "Hernández Ortiz, Lucía". */
export function listName(person: Pick<Person, 'givenNames' | 'firstSurname' | 'secondSurname'>): string {
  const surnames = [person.firstSurname, person.secondSurname].filter((part) => part !== '').join(' ')
  return [surnames, person.givenNames].filter((part) => part !== '').join(', ')
}
