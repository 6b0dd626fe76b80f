import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { addDays } from '#shared/foundation/time/index.ts'
import type { FieldPath } from '#shared/ledger/change.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import { wordingFields } from '../wording/schema.ts'
import type { Layout } from '../room/schema.ts'
import type { HalfDay, Need, RoleInSession, Session, SessionKind, SessionRole, SessionStatus, StepInSession } from './schema.ts'

export interface SessionFacts {
  kind: SessionKind
  group: string | null
  minutes: number
  status: SessionStatus
  visibility: 'shared' | Country
  audience: number | null
  layout: Layout | null
  wish: HalfDay | null
  locked: boolean
  link: string
}

export interface SessionPlace {
  /** `2027-10-14`, or null for a session that waits to be placed. */
  day: string | null
  /** `09:30`, wall time of the venue. */
  start: string | null
  room: string | null
}

const NOWHERE: SessionPlace = { day: null, start: null, room: null }

type OptionalFacts = 'layout' | 'wish' | 'locked' | 'link'

export interface NewSession extends Omit<SessionFacts, OptionalFacts>, Partial<Pick<SessionFacts, OptionalFacts>>, SessionPlace {
  meeting: string
  title: Trilingual
  description: Trilingual
  languages: readonly Language[]
}

export function createSession(id: string, { languages, ...values }: NewSession): DomainEdit {
  return edit('session.create', creation('session', id, { ...values, languages: elementsOf(languages) }))
}

/**
 * A new session like another one, with its texts, people and facts. It waits to be confirmed, and to be placed unless a place is
 * given: a copy at the same place would only be a clash.
 *
 * @param newRoleId gives the id of each role in the copy
 */
export function duplicateSession(
  id: string,
  { roles, languages, needs, after, steps, wording, ...source }: Session,
  newRoleId: () => string,
  place: SessionPlace = NOWHERE
): DomainEdit {
  const copied = Object.fromEntries(Object.values(roles).map((role) => [newRoleId(), { ...role }]))
  const stepIds = new Map(Object.keys(steps).map((step) => [step, newRoleId()]))
  const copiedSteps = Object.fromEntries(Object.entries(steps).map(([step, values]) => [stepIds.get(step) ?? step, { ...values }]))
  const { id: _, ...values } = { ...source, ...place, status: 'draft' as const, locked: false }
  const sets = { languages: elementsOf(languages), needs: elementsOf(needs), after: elementsOf(after) }
  const copy = creation('session', id, { ...values, ...sets, roles: copied, steps: copiedSteps })
  return edit('session.create', { ...copy, set: { ...copy.set, ...wordingFields(wording, (path) => inCopy(path, stepIds)) } })
}

/** Where a text of a session is in its copy. */
function inCopy(path: FieldPath, stepIds: ReadonlyMap<string, string>): FieldPath {
  const [first, step, ...rest] = path.split('.')
  return first === 'steps' && step !== undefined ? ['steps', stepIds.get(step) ?? step, ...rest].join('.') : path
}

export function moveSession(id: string, to: Partial<SessionPlace>): DomainEdit {
  return edit('session.move', setting('session', id, { ...to }))
}

export function changeSession(id: string, facts: Partial<SessionFacts>): DomainEdit {
  return edit('session.change', setting('session', id, { ...facts }))
}

/** Pulls one end of a session: its length, and its start where the start was pulled. */
export function resizeSession(id: string, { start, minutes }: { start: string; minutes: number }): DomainEdit {
  return edit('session.change', setting('session', id, { start, minutes }))
}

export function setSessionText(id: string, field: 'title' | 'description', language: Language, text: string): DomainEdit {
  return setText('session.write', 'session', id, field, language, text)
}

/** Writes the title in all the languages that `title` has, as one action. */
export function setSessionTitle(id: string, title: Trilingual): DomainEdit {
  return edit('session.change', setting('session', id, { title: { ...title } }))
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

export function needInSession(id: string, need: Need, isNeeded: boolean): DomainEdit {
  return edit('session.change', setting('session', id, { needs: { [need]: isNeeded ? true : null } }))
}

/** Says that a session has to be over before another begins. */
export function orderSessions(id: string, earlier: string, isOrdered: boolean): DomainEdit {
  return edit('session.order', setting('session', id, { after: { [earlier]: isOrdered ? true : null } }))
}

/** Places several sessions at once, as a proposal that was accepted: told and taken back as one. */
export function placeSessions(places: Readonly<Record<string, SessionPlace>>): DomainEdit {
  return edit('session.arrange', ...Object.entries(places).map(([id, place]) => setting('session', id, { ...place })))
}

/** Moves every session that has a day with the meeting, at the same times and in the same rooms. */
export function shiftSessions(sessions: readonly Pick<Session, 'id' | 'day'>[], days: number): DomainEdit {
  return edit('session.arrange', ...sessions.flatMap(({ id, day }) => (day === null ? [] : [setting('session', id, { day: addDays(day, days) })])))
}

export function writeStep(id: string, stepId: string, step: Partial<StepInSession>): DomainEdit {
  return edit('session.step', setting('session', id, { steps: { [stepId]: step } }))
}

/** Writes what is done in a step in one language; an empty text counts as missing. */
export function setStepText(id: string, stepId: string, language: Language, text: string): DomainEdit {
  return setText('session.step', 'session', id, `steps.${stepId}.action`, language, text)
}

export function dropStep(id: string, stepId: string): DomainEdit {
  const gone = { rank: null, minutes: null, action: { en: null, fr: null, es: null }, person: null, owner: null, cue: null, language: null }
  return edit('session.step', setting('session', id, { steps: { [stepId]: gone } }))
}

export function deleteSession(id: string): DomainEdit {
  return edit('session.delete', deletion('session', id))
}
