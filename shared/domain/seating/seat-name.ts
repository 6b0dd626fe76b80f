import { fullName } from '../person/rules.ts'
import type { Person } from '../person/schema.ts'

/**
 * A name short enough for a chair in a drawing: the surnames as long as they fit, with an initial where there is room. What is
 * cut ends in “…”.
 *
 * @param manner `surname`: the first surname alone, as where a drawing has no room for more on each of its chairs
 * @param letters how many letters of middle width have room, such as `n`; at least 3.
 */
export function seatName(person: Pick<Person, 'givenNames' | 'firstSurname' | 'secondSurname'>, letters: number, manner: 'whole' | 'surname' = 'whole'): string {
  const { givenNames, firstSurname, secondSurname } = person
  if (firstSurname === '') return cut(fullName(person), letters)
  if (manner === 'surname') return cut(firstSurname, letters)
  const surnames = [firstSurname, secondSurname].filter(Boolean).join(' ')
  const initial = [...givenNames.trim()].slice(0, 1).map((letter) => `${letter}. `).join('')
  const candidates = [initial + surnames, initial + firstSurname, firstSurname]
  return candidates.find((name) => widthOf(name) <= letters) ?? cut(firstSurname, letters)
}

function cut(name: string, letters: number): string {
  if (widthOf(name) <= letters) return name
  let [kept, width] = ['', widthOf('…')]
  for (const letter of name) {
    width += widthOf(letter)
    if (width > letters) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** About how wide words are in a sans-serif type, in letters of middle width. */
function widthOf(words: string): number {
  let width = 0
  for (const letter of words) width += /[mwMW@…]/.test(letter) ? 1.6 : /\p{Lu}/u.test(letter) ? 1.2 : /[ijltfr.,’' -]/.test(letter) ? 0.6 : 1
  return width
}
