import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import type { Delegate, MeetingView } from './meeting-view.ts'

/** Kinds to which everybody of the delegations goes. */
const FOR_ALL: ReadonlySet<SessionKind> = new Set(['plenary', 'reportBack', 'ceremony', 'meal', 'reception', 'break'])
/** Those of them at which nobody has to be: they are the break. */
export const PAUSES: ReadonlySet<SessionKind> = new Set(['break', 'meal', 'reception'])
/** Those who serve the meeting go where they are named. */
const SERVICE: ReadonlySet<Role> = new Set(['interpreter', 'press', 'staff'])

interface Named {
  all: readonly string[]
  speakers: readonly string[]
  interpreters: readonly string[]
}

/** A session never changes while it is the same object, and is asked for its people by a dozen rules. */
const known = new WeakMap<Session, Named>()

/** Whether everybody of the delegations goes there, or of the one side that keeps it to itself. */
export function isForAll({ kind, group }: Session): boolean {
  return FOR_ALL.has(kind) && group === null
}

/** Everyone who is named in a session: with a role, or in a step of its run of show. Each once. */
export function namedIn(session: Session): readonly string[] {
  return named(session).all
}

/** Those who are named otherwise than as interpreters. */
export function speakersIn(session: Session): readonly string[] {
  return named(session).speakers
}

export function interpretersIn(session: Session): readonly string[] {
  return named(session).interpreters
}

function named(session: Session): Named {
  const found = known.get(session)
  if (found) return found
  const roles = Object.values(session.roles)
  const interpreters = new Set(roles.filter(({ role }) => role === 'interpreter').map(({ person }) => person))
  const all = new Set(roles.map(({ person }) => person))
  for (const { person } of Object.values(session.steps)) if (person !== null) all.add(person)
  const made = { all: [...all], speakers: [...all].filter((person) => !interpreters.has(person)), interpreters: [...interpreters] }
  known.set(session, made)
  return made
}

/**
 * Who is expected in each session: everybody of the delegations in a plenary, a ceremony, a report-back or a meal; the
 * members and co-chairs of a group in its session; those who are named, everywhere. Whoever declined is not expected.
 * What one side keeps to itself is for that side. Interpreters, press and staff are left out unless they are named
 * otherwise than as interpreters.
 */
export function attendeesOf(view: MeetingView): (session: Session) => readonly Delegate[] {
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  const delegates = expected.filter(({ attendance }) => !SERVICE.has(attendance.role))
  const byPerson = new Map(expected.map((delegate) => [delegate.person.id, delegate]))
  const members = membersOf(view, delegates, byPerson)
  const answers = new Map<string, readonly Delegate[]>()
  return (session) => {
    const cached = answers.get(session.id)
    if (cached) return cached
    const invited = isForAll(session) ? delegates : session.group === null ? [] : (members.get(session.group) ?? [])
    const named = speakersIn(session).flatMap((id) => byPerson.get(id) ?? [])
    const all = [...new Set([...named, ...invited])].filter(({ attendance }) => session.visibility === 'shared' || attendance.delegation === session.visibility)
    answers.set(session.id, all)
    return all
  }
}

/** The members of each group, its co-chairs among them. */
function membersOf(view: MeetingView, delegates: readonly Delegate[], byPerson: ReadonlyMap<string, Delegate>): Map<string, Delegate[]> {
  const members = new Map<string, Delegate[]>()
  for (const { group, seats } of view.groups) {
    const coChairs = seats.flatMap(({ coChair }) => (coChair === null ? [] : (byPerson.get(coChair.person) ?? [])))
    members.set(group.id, [...coChairs])
  }
  for (const delegate of delegates) for (const group of delegate.attendance.groups) members.get(group)?.push(delegate)
  for (const [group, list] of members) members.set(group, [...new Set(list)])
  return members
}
