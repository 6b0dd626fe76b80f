import type { Country } from '#shared/foundation/country.ts'
import { creation, deletion, edit, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { Answer, Role } from './schema.ts'

export interface AttendanceFacts {
  delegation: Country
  role: Role
  presence: 'inPerson' | 'remote'
  answer: Answer
  rank: string
}

export function invitePerson(
  id: string,
  { groups, ...values }: AttendanceFacts & { meeting: string; person: string; groups: readonly string[] }
): DomainEdit {
  return edit('attendance.invite', creation('attendance', id, { ...values, groups: elementsOf(groups) }))
}

export function changeAttendance(id: string, facts: Partial<AttendanceFacts>): DomainEdit {
  return edit('attendance.change', setting('attendance', id, { ...facts }))
}

export function removeFromMeeting(id: string): DomainEdit {
  return edit('attendance.delete', deletion('attendance', id))
}
