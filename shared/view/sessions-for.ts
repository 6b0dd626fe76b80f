import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import { attendeesOf, namedIn } from './attending.ts'
import type { MeetingView } from './meeting-view.ts'

/** Whose sessions: everybody's, one person's, or one group's. */
export interface Audience {
  person?: string | undefined
  group?: string | undefined
}

/**
 * The sessions with a time that concern somebody, cancelled ones included, in the order of the programme. A person has those
 * where they are named or expected, and what their own side keeps to itself; everybody else sees what both sides may see.
 */
export function sessionsFor(view: MeetingView, { person, group }: Audience): Placed[] {
  const placed = view.sessions.filter(isPlaced)
  if (person !== undefined) {
    const attendees = attendeesOf(view)
    return placed.filter((session) => namedIn(session).includes(person) || attendees(session).some((delegate) => delegate.person.id === person))
  }
  const shared = placed.filter(({ visibility }) => visibility === 'shared')
  return group === undefined ? shared : shared.filter((session) => session.group === group || session.kind === 'plenary' || session.kind === 'reportBack' || session.kind === 'ceremony')
}
