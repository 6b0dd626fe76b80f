import fc from 'fast-check'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { ANSWERS, PRESENCES, ROLES, type Attendance } from '#shared/domain/attendance/schema.ts'
import type { Delegate } from '#shared/domain/attendance/precedence.ts'
import { LEVELS, OFFICE_RANKS, type Person } from '#shared/domain/person/schema.ts'
import { restore } from '#shared/domain/restore.ts'
import { initialRanks } from '#shared/ledger/rank.ts'

type Facts = Partial<Pick<Person, 'officeRank' | 'level' | 'subdivision' | 'givenNames' | 'firstSurname' | 'secondSurname' | 'sortKey'>> &
  Partial<Pick<Attendance, 'delegation' | 'role' | 'rank' | 'answer' | 'presence'>> & { groups?: Record<string, true> }

/** A person who comes, called by their id; further facts as given. */
export function delegate(id: string, { delegation = 'CA', role = 'delegate', rank = null, answer = 'accepted', presence = 'inPerson', groups = {}, ...facts }: Facts = {}): Delegate {
  return {
    person: restore('person', { id: `p-${id}`, firstSurname: id, level: 'federal', country: delegation, ...facts }),
    attendance: restore('attendance', { id, meeting: 'm', person: `p-${id}`, delegation, role, rank, answer, presence, groups })
  }
}

export const ids = (delegates: readonly Delegate[]): string[] => delegates.map(({ attendance }) => attendance.id)

const RANKS = initialRanks(12)

/** Any two delegations of up to `most` people together. */
export function anyDelegates(most = 40): fc.Arbitrary<Delegate[]> {
  const one = fc.record({
    delegation: fc.constantFrom<Country[]>(...COUNTRIES),
    role: fc.constantFrom(...ROLES),
    rank: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...RANKS) }),
    answer: fc.constantFrom(...ANSWERS),
    presence: fc.constantFrom(...PRESENCES),
    officeRank: fc.constantFrom(null, ...OFFICE_RANKS),
    level: fc.constantFrom(...LEVELS),
    subdivision: fc.constantFrom(null, 'CA-ON', 'CA-NU', 'MX-JAL', 'MX-YUC', 'XX'),
    firstSurname: fc.constantFrom('Roy', 'Ñandú', 'de la Peña', 'Núñez', '')
  })
  return fc.array(one, { maxLength: most }).map((facts) => facts.map((given, index) => delegate(`a${index}`, given)))
}
