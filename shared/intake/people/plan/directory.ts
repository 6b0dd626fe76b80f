import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { indexNames, type NameIndex } from '#shared/domain/person/resemblance/name-index.ts'
import { compareOrganisations, namePartsOf, type NameParts } from '#shared/domain/person/resemblance/name-parts.ts'
import { areCompatibleNames, resemblance, type Resemblance } from '#shared/domain/person/resemblance/resemblance.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { ImportInput } from './plan-types.ts'

/** The people already known, found by name and by address without looking at each. */
export interface Directory {
  person(id: string): Person | null
  /** The attendance of a person at the meeting; null when not invited, or when no meeting is concerned. */
  attendance(person: string): Attendance | null
  /** The person who is meant beyond doubt, or null. */
  sure(parts: NameParts, hasCountry: boolean): Person | null
  /** The person whom somebody else resembles most, or null. */
  likely(parts: NameParts): { person: Person; likeness: Resemblance } | null
}

/** Indexes the directory, with a pause every 200 people. */
export function* openDirectory({ people, attendances, meeting }: ImportInput): Generator<number, Directory> {
  const parts: NameParts[] = []
  for (const [index, person] of people.entries()) {
    parts.push(namePartsOf(person))
    if (index % 200 === 199) yield 200
  }
  yield people.length % 200
  const byName = indexNames(parts)
  yield 0
  const byId = new Map(people.map((person) => [person.id, person]))
  const invited = new Map(attendances.filter((attendance) => attendance.meeting === meeting?.id).map((attendance) => [attendance.person, attendance]))
  return {
    person: (id) => byId.get(id) ?? null,
    attendance: (person) => invited.get(person) ?? null,
    sure: (wanted, hasCountry) => {
      const places = surePlaces(wanted, byName.namesakes(wanted), parts, hasCountry)
      const [place] = places
      return places.length === 1 && place !== undefined ? (people[place] ?? null) : null
    },
    likely: (wanted) => {
      const best = likeliest(wanted, byName, parts)
      const person = best === null ? undefined : people[best.place]
      return best === null || person === undefined ? null : { person, likeness: best.likeness }
    }
  }
}

/**
 * Places of those who are meant beyond doubt: the same address with a name that can be theirs, or the same name with nothing
 * that speaks against. Several of one name: those of the same organisation. More than one where nobody can tell.
 */
export function surePlaces(wanted: NameParts, candidates: readonly number[], parts: readonly NameParts[], hasCountry: boolean): number[] {
  const of = (test: (other: NameParts) => boolean): number[] => candidates.filter((place) => test(parts[place] ?? wanted))
  const byEmail = wanted.email === '' ? [] : of((other) => other.email === wanted.email && areCompatibleNames(wanted, other))
  const byName = of((other) => other.whole === wanted.whole && other.surnames.length > 0 && (!hasCountry || other.country === wanted.country) && !contradict(wanted, other))
  const [addressee] = byEmail
  // The address of one and the name of another: a person has to say who is meant.
  if (byEmail.length === 1 && addressee !== undefined) return byName.length === 0 || parts[addressee]?.whole === wanted.whole ? byEmail : [addressee, ...byName]
  if (byName.length <= 1) return byName
  const colleagues = byName.filter((place) => compareOrganisations(wanted, parts[place] ?? wanted) === 'same')
  return colleagues.length === 0 ? byName : colleagues
}

/** Two people of one name, as far as anybody can tell: other organisations, or other addresses and no organisation in common. */
function contradict(a: NameParts, b: NameParts): boolean {
  const organisations = compareOrganisations(a, b)
  if (organisations === 'other') return true
  return organisations === 'unknown' && a.email !== '' && b.email !== '' && a.email !== b.email
}

/** The likeliest of an index: by score, then the first. */
export function likeliest(wanted: NameParts, index: NameIndex, parts: readonly NameParts[], among: (place: number) => boolean = () => true): { place: number; likeness: Resemblance } | null {
  let best: { place: number; likeness: Resemblance } | null = null
  for (const place of index.candidates(wanted)) {
    const other = parts[place]
    if (other === undefined || !among(place)) continue
    const likeness = resemblance(wanted, other)
    if (likeness === null) continue
    const isBetter = best === null || likeness.score > best.likeness.score || (likeness.score === best.likeness.score && place < best.place)
    if (isBetter) best = { place, likeness }
  }
  return best
}
