import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { ANSWERS, PRESENCES, ROLES } from '#shared/domain/attendance/schema.ts'
import { SECTORS, type Sector } from '#shared/domain/group/schema.ts'
import { REPORTED_GENDERS, type ReportedGender } from '#shared/domain/meeting/schema.ts'
import { LEVELS } from '#shared/domain/person/schema.ts'
import type { Delegate, MeetingView } from './meeting-view.ts'

/** By what the people of both delegations are counted. */
export const BALANCE_FACETS = ['level', 'sector', 'role', 'group', 'language', 'presence', 'answer'] as const
export type BalanceFacet = (typeof BALANCE_FACETS)[number]

export type PerCountry<T> = Readonly<Record<Country, T>>

export interface BalanceLine {
  /** A word of the app's own, such as `federal`, or the id of a group; `none` for those in no group. */
  id: string
  /** The name of a group; other words are translated by their code. */
  name: Trilingual | null
  counts: PerCountry<number>
}

/** What a delegation says of its people: counts, never a field on a person. */
export interface GenderReport {
  counts: Readonly<Record<ReportedGender, number | null>>
  /** The sum of what is entered; null while nothing is. */
  sum: number | null
  /** How many more people the delegation counts than are expected of it; negative: fewer. 0 while nothing is entered. */
  surplus: number
}

export interface EmptySeat {
  group: { id: string; name: Trilingual }
  country: Country
  sector: Sector
}

export interface Balance {
  /** How many people each delegation sends; a refusal does not count. */
  size: PerCountry<number>
  /** Lines without anybody are left out, except where both words say something together (sectors). */
  facets: Readonly<Record<BalanceFacet, readonly BalanceLine[]>>
  gender: PerCountry<GenderReport>
  emptySeats: readonly EmptySeat[]
}

/**
 * Who is expected, counted for every screen and print alike. A person who speaks two languages or works in two groups
 * counts in both, so those lines add up to more than the delegation.
 */
export function balanceOf(view: MeetingView): Balance {
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  const size = perCountry((country) => expected.filter(({ attendance }) => attendance.delegation === country).length)
  const groups = view.groups.map(({ group }) => ({ id: group.id, name: group.name }))
  return {
    size,
    facets: {
      level: linesOf(codes(LEVELS), expected, ({ person }) => [person.level]),
      sector: linesOf(codes(SECTORS), expected, ({ person }) => [person.sector], true),
      role: linesOf(codes(ROLES), expected, ({ attendance }) => [attendance.role]),
      group: linesOf([...groups, { id: NO_GROUP, name: null }], expected, (delegate) => groupsOf(delegate, groups)),
      language: linesOf(codes(LANGUAGES), expected, ({ person }) => person.languages),
      presence: linesOf(codes(PRESENCES), expected, ({ attendance }) => [attendance.presence]),
      answer: linesOf(codes(ANSWERS), expected, ({ attendance }) => [attendance.answer])
    },
    gender: perCountry((country) => genderReport(view.meeting.gender[country], size[country])),
    emptySeats: view.groups.flatMap(({ group: { id, name }, seats }) =>
      seats.filter(({ coChair }) => coChair === null).map(({ country, sector }) => ({ group: { id, name }, country, sector }))
    )
  }
}

/** The id of the line of those who are in no group of the meeting. */
export const NO_GROUP = 'none'

/** The longest bar of some lines, to draw the others against. */
export function longestOf(lines: readonly BalanceLine[]): number {
  return Math.max(0, ...lines.flatMap(({ counts }) => Object.values(counts)))
}

type Named = Pick<BalanceLine, 'id' | 'name'>

function codes(ids: readonly string[]): Named[] {
  return ids.map((id) => ({ id, name: null }))
}

function linesOf(named: readonly Named[], expected: readonly Delegate[], idsOf: (delegate: Delegate) => readonly string[], keepsEmpty = false): BalanceLine[] {
  const counts = new Map(named.map(({ id }) => [id, { CA: 0, MX: 0 }]))
  for (const delegate of expected) {
    for (const id of idsOf(delegate)) {
      const line = counts.get(id)
      if (line) line[delegate.attendance.delegation] += 1
    }
  }
  return named
    .map((line) => ({ ...line, counts: counts.get(line.id) ?? { CA: 0, MX: 0 } }))
    .filter((line) => keepsEmpty || line.counts.CA + line.counts.MX > 0)
}

function groupsOf({ attendance }: Delegate, groups: readonly Named[]): string[] {
  const own = groups.map(({ id }) => id).filter((id) => attendance.groups.includes(id))
  return own.length > 0 ? own : [NO_GROUP]
}

function genderReport(counts: Readonly<Record<ReportedGender, number | null>>, size: number): GenderReport {
  const entered = REPORTED_GENDERS.flatMap((gender) => counts[gender] ?? [])
  const sum = entered.length === 0 ? null : entered.reduce((total, count) => total + count, 0)
  return { counts, sum, surplus: sum === null ? 0 : sum - size }
}

function perCountry<T>(of: (country: Country) => T): PerCountry<T> {
  // Built from COUNTRIES, which are the keys.
  return Object.fromEntries(COUNTRIES.map((country) => [country, of(country)])) as PerCountry<T>
}
