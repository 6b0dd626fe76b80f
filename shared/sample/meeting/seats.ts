import type { Sector } from '#shared/domain/group/schema.ts'
import { GROUPS_OF_2021, type GroupId } from '#shared/domain/partnership/default-partnership.ts'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { ING_F, MR, type SamplePerson } from '../people/person.ts'

export interface SampleSeat {
  id: string
  group: GroupId
  country: Country
  sector: Sector
  person: string
  from: string
}

/** The one seat without a co-chair. */
export const EMPTY_SEAT = { group: 'forestry', country: 'CA', sector: 'private' } as const

/** Since when, for those who were not seated at the first meeting under the new name. */
const FROM: Readonly<Record<string, string>> = {
  'mining-mx-private': '2027-01',
  'energy-ca-public': '2026-06',
  'human-capital-ca-private': '2026-10',
  'culture-mx-public': '2026-04',
  'trade-ca-private': '2026-10'
}

/** Who sits where today; the id of a co-chair is that of their seat. */
export const SEATS: readonly SampleSeat[] = GROUPS_OF_2021.flatMap((group) =>
  COUNTRIES.flatMap((country) =>
    (['public', 'private'] as const)
      .filter((sector) => !(group === EMPTY_SEAT.group && country === EMPTY_SEAT.country && sector === EMPTY_SEAT.sector))
      .map((sector) => {
        const id = `${group}-${country.toLowerCase()}-${sector}`
        return { id, group, country, sector, person: id, from: FROM[id] ?? '2025-11' }
      })
  )
)

/** Those who left their seat: Forestry's has been empty since March 2027, Mining's was filled again at once. */
export const FORMER_CO_CHAIRS: readonly { seat: Omit<SampleSeat, 'person'>; until: string; person: SamplePerson }[] = [
  {
    seat: { id: 'forestry-ca-private-2025', group: 'forestry', country: 'CA', sector: 'private', from: '2025-11' },
    until: '2027-03',
    person: {
      id: 'former-sorensen', givenNames: 'Erik', firstSurname: 'Sørensen-Blais', honorific: MR, organisation: 'timber-builders',
      title: { en: 'Past Chair', fr: 'Président sortant', es: 'Presidente saliente' },
      languages: ['en', 'fr'], role: 'coChair', groups: ['forestry']
    }
  },
  {
    seat: { id: 'mining-mx-private-2025', group: 'mining', country: 'MX', sector: 'private', from: '2025-11' },
    until: '2027-01',
    person: {
      id: 'former-carranza', givenNames: 'Ofelia', firstSurname: 'Carranza', secondSurname: 'Duarte', honorific: ING_F, organisation: 'sierra-plateada',
      title: { en: 'Former Director of Sustainability', fr: 'Ancienne directrice de la durabilité', es: 'Exdirectora de Sustentabilidad' },
      languages: ['en', 'es'], role: 'coChair', groups: ['mining']
    }
  }
]
