import type { Country } from '#shared/foundation/country.ts'
import type { SamplePerson } from './person.ts'
import { ORGANISATIONS } from './organisations/index.ts'

const UNACCENTED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', '’': '', ' ': '' }

/** An address under a domain reserved for examples: `lucia.hernandez@sener.example.org`. */
export function emailOf({ givenNames, firstSurname, organisation }: SamplePerson): string {
  const given = givenNames.split(' ')[0] ?? ''
  return `${asciiOf(given)}.${asciiOf(firstSurname)}@${ORGANISATIONS[organisation].mail}`
}

/** A number of the ranges kept for fiction: `+1 613 555-0107`, `+52 55 5550 0142`. `place` is 0 to 98 in the delegation. */
export function phoneOf(country: Country, place: number): string {
  const last = String(place + 1).padStart(2, '0')
  return country === 'CA' ? `+1 613 555-01${last}` : `+52 55 5550 01${last}`
}

function asciiOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[łø’ ]/g, (letter) => UNACCENTED[letter] ?? '')
}
