import { CANADIAN_ORGANISATIONS } from './canada.ts'
import { MEXICAN_ORGANISATIONS } from './mexico.ts'
import type { Organisation } from './organisation.ts'

export const ORGANISATIONS = { ...CANADIAN_ORGANISATIONS, ...MEXICAN_ORGANISATIONS } satisfies Record<string, Organisation>
export type OrganisationId = keyof typeof ORGANISATIONS
