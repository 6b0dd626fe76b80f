import { expectedPeople, EVERYONE, type Whom } from '#shared/briefing/cards/whom.ts'
import { PRINT_IDS, USUAL, type PrintId, type PrintRequest } from '#shared/briefing/prints/prints.ts'
import { ROLES, type Role } from '#shared/domain/attendance/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** Under which heading each stands in the list of what can be had. */
export const GROUPS = {
  lists: ['participants', 'participantsContacts', 'signIn', 'counts'],
  cards: ['badges', 'placeCards', 'labels'],
  restricted: ['requirements']
} as const satisfies Record<string, readonly PrintId[]>

/** What can be chosen for a print; what is not here does nothing for it. */
export const OPTIONS: Readonly<Record<PrintId, ReadonlySet<Option>>> = {
  participants: new Set(['trilingual', 'paper', 'whom']),
  participantsContacts: new Set(['trilingual', 'paper', 'whom']),
  signIn: new Set(['paper', 'whom']),
  counts: new Set(['paper', 'delegation']),
  badges: new Set(['ownLanguage', 'badgeSize', 'paper', 'whom', 'person']),
  placeCards: new Set(['ownLanguage', 'perSheet', 'paper', 'office', 'whom', 'person']),
  labels: new Set(['ownLanguage', 'labelSheet', 'whom', 'person']),
  requirements: new Set(['paper', 'delegation'])
}
/** `delegation` alone, or `whom` with the roles besides. */
export type Option = 'trilingual' | 'ownLanguage' | 'badgeSize' | 'perSheet' | 'office' | 'paper' | 'labelSheet' | 'delegation' | 'whom' | 'person'

export type PrintChoice = Omit<PrintRequest, 'issued'>

/** What the screen opens with. `focus` is a print, or a person whose badge is wanted. */
export function firstChoice(view: MeetingView, language: Language, focus: string | null): PrintChoice {
  const print = PRINT_IDS.find((id) => id === focus)
  const person = view.delegates.find((delegate) => delegate.person.id === focus)?.person.id ?? null
  return { ...USUAL, print: print ?? (person === null ? 'participants' : 'badges'), language, whom: { ...EVERYONE, person } }
}

/** What is asked of the printer: only what this print lets one choose, so that a hidden choice leaves nobody out. */
export function requestOf(choice: PrintChoice): PrintChoice {
  const options = OPTIONS[choice.print]
  const { delegation, roles, person } = choice.whom
  return {
    ...choice,
    isTrilingual: choice.isTrilingual && options.has('trilingual'),
    isInOwnLanguage: choice.isInOwnLanguage && options.has('ownLanguage'),
    whom: { delegation, roles: options.has('whom') ? roles : null, person: options.has('person') ? person : null }
  }
}

/** The roles that somebody expected has, with how many, in the order of precedence. */
export function rolesPresent(view: MeetingView, { delegation }: Whom): { role: Role; count: number }[] {
  const people = expectedPeople(view, 'en', { ...EVERYONE, delegation })
  return ROLES.map((role) => ({ role, count: people.filter(({ attendance }) => attendance.role === role).length })).filter(({ count }) => count > 0)
}

/** The choice with one more role, or one less; null again once every role is in. */
export function withRole(whom: Whom, role: Role, isWanted: boolean): Whom {
  const roles = ROLES.filter((other) => (other === role ? isWanted : whom.roles === null || whom.roles.includes(other)))
  return { ...whom, roles: roles.length === ROLES.length ? null : roles }
}
