import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { RoleInSession, Session, SessionKind, SessionRole, SessionStatus } from './schema.ts'

export interface SessionFacts {
  kind: SessionKind
  group: string | null
  minutes: number
  status: SessionStatus
  visibility: 'shared' | Country
  audience: number | null
}

export interface SessionPlace {
  /** `2027-10-14`, or null for a session that waits to be placed. */
  day: string | null
  /** `09:30`, wall time of the venue. */
  start: string | null
  room: string | null
}

export interface NewSession extends SessionFacts, SessionPlace {
  meeting: string
  title: Trilingual
  description: Trilingual
  languages: readonly Language[]
}

export function createSession(id: string, { languages, ...values }: NewSession): DomainEdit {
  return edit('session.create', creation('session', id, { ...values, languages: elementsOf(languages) }))
}

/**
 * A new session like another one, with its texts, people and facts. It waits to be placed and confirmed: a copy at the
 * same place would only be a clash.
 *
 * @param newRoleId gives the id of each role in the copy
 */
export function duplicateSession(id: string, { roles, languages, ...source }: Session, newRoleId: () => string): DomainEdit {
  const copied = Object.fromEntries(Object.values(roles).map((role) => [newRoleId(), { ...role }]))
  const { id: _, ...values } = { ...source, day: null, start: null, room: null, status: 'draft' as const }
  return edit('session.create', creation('session', id, { ...values, languages: elementsOf(languages), roles: copied }))
}

export function moveSession(id: string, to: Partial<SessionPlace>): DomainEdit {
  return edit('session.move', setting('session', id, { ...to }))
}

export function changeSession(id: string, facts: Partial<SessionFacts>): DomainEdit {
  return edit('session.change', setting('session', id, { ...facts }))
}

export function setSessionText(id: string, field: 'title' | 'description', language: Language, text: string): DomainEdit {
  return setText('session.write', 'session', id, field, language, text)
}

export function interpretSession(id: string, language: Language, interpreted: boolean): DomainEdit {
  return edit('session.interpret', setting('session', id, { languages: { [language]: interpreted ? true : null } }))
}

export function assignRole(
  id: string,
  roleId: string,
  values: { role: SessionRole; person: string; rank: string; minutes: number | null }
): DomainEdit {
  return edit('session.assign', setting('session', id, { roles: { [roleId]: values } }))
}

/** Gives several people a role at once, such as the co-chairs of the group. */
export function assignRoles(id: string, roles: Readonly<Record<string, RoleInSession>>): DomainEdit {
  return edit('session.assign', setting('session', id, { roles: { ...roles } }))
}

export function dropRole(id: string, roleId: string): DomainEdit {
  return edit('session.dropRole', setting('session', id, { roles: { [roleId]: { role: null, person: null, rank: null, minutes: null } } }))
}

export function deleteSession(id: string): DomainEdit {
  return edit('session.delete', deletion('session', id))
}
