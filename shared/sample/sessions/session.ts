import type { NewSession } from '#shared/domain/session/edits.ts'
import type { SessionRole } from '#shared/domain/session/schema.ts'

/** Who does what in a session; the order of the list is the order in which they are named. */
export interface SampleRole {
  role: SessionRole
  person: string
  minutes: number | null
}

export interface SampleSession extends Omit<NewSession, 'meeting'> {
  id: string
  roles: readonly SampleRole[]
}

export const chair = (person: string): SampleRole => ({ role: 'chair', person, minutes: null })
export const coChair = (person: string): SampleRole => ({ role: 'coChair', person, minutes: null })
export const speaker = (person: string, minutes: number): SampleRole => ({ role: 'speaker', person, minutes })
export const rapporteur = (person: string): SampleRole => ({ role: 'rapporteur', person, minutes: null })
export const interpreters = (...people: string[]): SampleRole[] => people.map((person) => ({ role: 'interpreter', person, minutes: null }))

/** Two interpreters a booth: the team of the trilingual room. */
export const TRILINGUAL_TEAM = interpreters(
  'interpreter-cordero', 'interpreter-ramsay', 'interpreter-duval', 'interpreter-zepeda', 'interpreter-kowalczyk', 'interpreter-lemaire'
)
/** Three teams of two between English and Spanish. */
export const FIRST_TEAM = interpreters('interpreter-olvera', 'interpreter-quiroz')
export const SECOND_TEAM = interpreters('interpreter-basurto', 'interpreter-whitmore')
export const THIRD_TEAM = interpreters('interpreter-tellez', 'interpreter-moncada')

/** What every session of a working group has in common. */
export const GROUP_SESSION = { kind: 'workingGroup', status: 'confirmed', visibility: 'shared' } as const
/** Breaks, meals and the like: nothing to interpret, no one who presides. */
export const PAUSE = { group: null, status: 'confirmed', visibility: 'shared', languages: [], roles: [] } as const
