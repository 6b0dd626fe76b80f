import { inOrder, meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { CoChair } from '#shared/domain/group/schema.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Session, SessionRole } from '#shared/domain/session/schema.ts'
import type { Rows } from '#shared/view/rows.ts'

/** What somebody has been in the Partnership, as far as the file knows. */
export interface Past {
  /** Meetings on whose list they stand, the latest first. */
  meetings: readonly { meeting: Meeting; attendance: Attendance }[]
  /** Seats as co-chair, the latest first. */
  seats: readonly CoChair[]
  /** Sessions in which they have a role, of whichever meeting, with what they are there. */
  sessions: readonly { session: Session; roles: readonly SessionRole[] }[]
}

export function pastOf(rows: Pick<Rows, 'meeting' | 'attendance' | 'coChair' | 'session'>, person: string): Past {
  const attended = rows.attendance.filter((attendance) => attendance.person === person)
  const meetings = inOrder(rows.meeting)
    .reverse()
    .flatMap((meeting) => attended.filter((attendance) => attendance.meeting === meeting.id).map((attendance) => ({ meeting, attendance })))
  const seats = rows.coChair.filter((seat) => seat.person === person).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  const sessions = rows.session.flatMap((session) => {
    const roles = Object.values(session.roles).flatMap((role) => (role.person === person ? [role.role] : []))
    return roles.length === 0 ? [] : [{ session, roles: [...new Set(roles)] }]
  })
  return { meetings, seats, sessions }
}

/** The year of a meeting; empty when nobody has said. */
export function yearOf(meeting: Meeting): string {
  return meetingDate(meeting).slice(0, 4)
}

/** True when nothing but the list of `meeting` names the person, so that deleting them leaves no gap elsewhere. */
export function isFree({ meetings, seats, sessions }: Past, meeting: string): boolean {
  return seats.length === 0 && sessions.length === 0 && meetings.every((one) => one.meeting.id === meeting)
}
