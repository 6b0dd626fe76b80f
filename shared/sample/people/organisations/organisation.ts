import type { Country } from '#shared/foundation/country.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import type { Sector } from '#shared/domain/group/schema.ts'
import type { Level } from '#shared/domain/person/schema.ts'

export interface Organisation {
  name: Trilingual
  country: Country
  sector: Sector
  level: Level
  /** ISO 3166-2, of the province or state where its people work. */
  subdivision: string
  /** Under the domains that are reserved for examples (RFC 2606). */
  mail: string
}

type Place = Pick<Organisation, 'name' | 'subdivision' | 'mail'>

/** A ministry or agency of the federal government, named as it names itself. */
export const federal = (country: Country, place: Place): Organisation => ({ country, sector: 'public', level: 'federal', ...place })
export const subnational = (country: Country, place: Place): Organisation => ({ country, sector: 'public', level: 'subnational', ...place })
export const municipal = (country: Country, place: Place): Organisation => ({ country, sector: 'public', level: 'municipal', ...place })
/** An organisation of the private sector; all of these are invented. */
export const privateSector = (country: Country, level: 'business' | 'association' | 'academic' | 'other', place: Place): Organisation => ({
  country, sector: 'private', level, ...place
})
