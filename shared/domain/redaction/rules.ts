import { isExpected } from '../attendance/rules.ts'
import type { Attendance } from '../attendance/schema.ts'
import type { CoChair } from '../group/schema.ts'
import { meetingDate } from '../meeting/rules.ts'
import type { Meeting } from '../meeting/schema.ts'
import type { Person } from '../person/schema.ts'

/** What goes when the books of a meeting are closed. Names, offices, roles and biographies stay: they are the record. */
export const CONTACT_FIELDS = ['email', 'phone', 'mobile', 'address'] as const satisfies readonly (keyof Person)[]
export const TRAVEL_FIELDS = [
  'arrivalDay', 'arrivalTime', 'arrivalBy', 'departureDay', 'departureTime', 'departureBy', 'hotel', 'away'
] as const satisfies readonly (keyof Attendance)[]
export const REQUIREMENT_FIELDS = ['services', 'otherService', 'note'] as const satisfies readonly (keyof Attendance)[]

export function hasContacts(person: Person): boolean {
  return CONTACT_FIELDS.some((field) => person[field] !== '')
}

export function hasTravel(attendance: Attendance): boolean {
  return TRAVEL_FIELDS.some((field) => (field === 'away' ? Object.keys(attendance.away).length > 0 : attendance[field] !== null && attendance[field] !== ''))
}

export function hasServices(attendance: Attendance): boolean {
  return attendance.services.length > 0 || attendance.otherService !== ''
}

export function hasNote(attendance: Attendance): boolean {
  return attendance.note !== ''
}

/**
 * The people whose contacts are still needed when the books of `meeting` are closed: who is expected at a later meeting, and
 * who co-chairs a group today.
 */
export function stillNeeded(
  meeting: Meeting, rows: { meeting: readonly Meeting[]; attendance: readonly Attendance[]; coChair: readonly CoChair[] }
): ReadonlySet<string> {
  const later = new Set(rows.meeting.filter((other) => isLater(other, meeting)).map(({ id }) => id))
  const attending = rows.attendance.filter((attendance) => later.has(attendance.meeting) && isExpected(attendance))
  const seated = rows.coChair.filter((coChair) => coChair.until === null)
  return new Set([...attending, ...seated].map(({ person }) => person))
}

/** A meeting without a date that has not been held is one that is being planned. */
function isLater(other: Meeting, meeting: Meeting): boolean {
  if (other.id === meeting.id) return false
  const date = meetingDate(other)
  return date === '' ? !other.held : date > meetingDate(meeting)
}
