import { isWebAddress } from '#shared/foundation/web-address.ts'
import type { Attendance } from '../attendance/schema.ts'
import type { Meeting } from '../meeting/schema.ts'
import type { Room } from '../room/schema.ts'
import type { Session, SessionKind } from './schema.ts'

/** Nobody joins these from afar. */
const NOT_JOINED: ReadonlySet<SessionKind> = new Set(['break', 'meal', 'reception', 'siteVisit'])

/** The meeting of a session, and its rooms by id. */
export interface Where {
  meeting: Pick<Meeting, 'mode' | 'link'>
  room: (id: string | null) => Pick<Room, 'hybrid' | 'link'> | null
}

/** Whether a session is of a kind that people join from afar at all. */
export function isEverJoined({ kind }: Pick<Session, 'kind'>): boolean {
  return !NOT_JOINED.has(kind)
}

/** Whether people can join a session from afar: all of a virtual meeting; of a hybrid one, where the session asks for it or its room is equipped. */
export function isJoined({ meeting, room }: Where, session: Session): boolean {
  if (meeting.mode === 'inPerson' || !isEverJoined(session)) return false
  return meeting.mode === 'virtual' || session.needs.includes('hybrid') || room(session.room)?.hybrid === true
}

/**
 * The address at which a session is joined: its own, else that of its room, else that of the meeting where people join at all. Null where
 * there is none, and for words that are no address of the web. An address of its own counts in every meeting.
 */
export function joinLink(where: Where, session: Session): string | null {
  const link = nearLink(where, session) || (isJoined(where, session) ? where.meeting.link.trim() : '')
  return isWebAddress(link) ? link : null
}

/** The address of a session itself, or of its room where people join at all; empty where it has none but that of its meeting. */
export function nearLink(where: Where, session: Session): string {
  const own = session.link.trim()
  return own !== '' || !isJoined(where, session) ? own : (where.room(session.room)?.link.trim() ?? '')
}

/** Whether somebody takes part through a link: everybody in a virtual meeting, those who are remote in a hybrid one. */
export function joinsFromAfar({ mode }: Pick<Meeting, 'mode'>, { presence }: Pick<Attendance, 'presence'>): boolean {
  return mode === 'virtual' || (mode === 'hybrid' && presence === 'remote')
}

/** The address that a session has from its room or its meeting; empty where neither has one. */
export function inheritedLink({ meeting, room }: Where, session: Session): string {
  return room(session.room)?.link.trim() || meeting.link.trim()
}
