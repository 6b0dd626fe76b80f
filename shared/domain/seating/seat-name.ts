import { fullName } from '../person/rules.ts'
import type { Person } from '../person/schema.ts'

/**
 * A name short enough for a chair in a drawing: the surnames as long as they fit, with an initial where there is room. What is
 * cut ends in “…”.
 *
 * @param letters how many have room, at least 4.
 */
export function seatName(person: Pick<Person, 'givenNames' | 'firstSurname' | 'secondSurname'>, letters: number): string {
  const { givenNames, firstSurname, secondSurname } = person
  if (firstSurname === '') return cut(fullName(person), letters)
  const surnames = [firstSurname, secondSurname].filter(Boolean).join(' ')
  const initial = [...givenNames.trim()].slice(0, 1).map((letter) => `${letter}. `).join('')
  const candidates = [initial + surnames, initial + firstSurname, firstSurname]
  return candidates.find((name) => [...name].length <= letters) ?? cut(firstSurname, letters)
}

function cut(name: string, letters: number): string {
  const all = [...name]
  return all.length <= letters ? name : `${all.slice(0, letters - 1).join('').trimEnd()}…`
}
