import type { Answer, Role } from '#shared/domain/attendance/schema.ts'
import type { GroupId } from '#shared/domain/partnership/default-partnership.ts'
import type { OfficeRank } from '#shared/domain/person/schema.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { OrganisationId } from './organisations/index.ts'

/** One invented person, with how they take part in the meeting of 2027. */
export interface SamplePerson {
  id: string
  givenNames: string
  firstSurname: string
  /** Usual in Mexico. */
  secondSurname?: string
  /** Where it differs from the given names and surnames. */
  badgeName?: string
  honorific: Trilingual
  title: Trilingual
  /** Sector, level, country and the address of the e-mail follow from it. */
  organisation: OrganisationId
  languages: readonly Language[]
  /** Where the title says it; for offices outside government there is none. */
  officeRank?: OfficeRank
  role: Role
  groups: readonly GroupId[]
  /** Default: in person. */
  presence?: 'remote'
  /** Default: accepted. */
  answer?: Answer
}

/** Forms of address that several people use; each person names theirs, none is derived. */
export const MR: Trilingual = { en: 'Mr.', fr: 'M.', es: 'Sr.' }
export const MS: Trilingual = { en: 'Ms.', fr: 'Mme', es: 'Sra.' }
export const DR: Trilingual = { en: 'Dr.', fr: 'Dr', es: 'Dr.' }
export const DRA: Trilingual = { en: 'Dr.', fr: 'Dre', es: 'Dra.' }
/** Mexican degrees are forms of address at home and have no like abroad. */
export const LIC_M: Trilingual = { en: 'Mr.', fr: 'M.', es: 'Lic.' }
export const LIC_F: Trilingual = { en: 'Ms.', fr: 'Mme', es: 'Lic.' }
export const ING_M: Trilingual = { en: 'Mr.', fr: 'M.', es: 'Ing.' }
export const ING_F: Trilingual = { en: 'Ms.', fr: 'Mme', es: 'Ing.' }
export const MTRO: Trilingual = { en: 'Mr.', fr: 'M.', es: 'Mtro.' }
export const MTRA: Trilingual = { en: 'Ms.', fr: 'Mme', es: 'Mtra.' }
export const HIS_EXCELLENCY: Trilingual = { en: 'His Excellency', fr: 'Son Excellence', es: 'S.E.' }
export const HER_EXCELLENCY: Trilingual = { en: 'Her Excellency', fr: 'Son Excellence', es: 'S.E.' }
export const THE_HONOURABLE: Trilingual = { en: 'the Honourable', fr: 'l’honorable', es: 'Honorable' }
