import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import { byRank } from '#shared/ledger/rank.ts'
import type { RoleInSession, Session, SessionKind, SessionRole } from './schema.ts'

/** The usual length of each kind of session, in minutes (PRODUCT, "Usual minutes"). */
export const USUAL_MINUTES: Record<SessionKind, number> = {
  plenary: 45, workingGroup: 120, reportBack: 60, bilateral: 30, ceremony: 20, break: 15, meal: 75, reception: 120,
  press: 30, sideEvent: 60, siteVisit: 120
}

/** The longest session that can be entered: a day and a night. */
export const LONGEST_MINUTES = 1440

/** Minutes of sitting that are too long without a break, and minutes between two sessions that are one. */
export const SITTING = { minutes: 120, break: 10 }

export interface Placed extends Session {
  day: CalendarDate
  start: WallTime
}

export function isPlaced(session: Session): session is Placed {
  return session.day !== null && session.start !== null
}

/** Order of the programme: day, start, longer first, then id. Sessions without a place come last. */
export function byTime(a: Session, b: Session): number {
  const left = `${a.day ?? '9999'} ${a.start ?? '99:99'}`
  const right = `${b.day ?? '9999'} ${b.start ?? '99:99'}`
  if (left !== right) return left < right ? -1 : 1
  if (a.minutes !== b.minutes) return b.minutes - a.minutes
  return a.id < b.id ? -1 : 1
}

/** The people with one role in a session, in the order in which they are named. */
export function rolesOf(session: Session, role: SessionRole): (RoleInSession & { id: string })[] {
  return Object.entries(session.roles)
    .map(([id, value]) => ({ id, ...value }))
    .filter((value) => value.role === role)
    .sort(byRank)
}
