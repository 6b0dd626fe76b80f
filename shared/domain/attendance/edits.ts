import type { Country } from '#shared/foundation/country.ts'
import { creation, deletion, edit, setting, type DomainEdit } from '../edit.ts'
import { elementsOf, type Span } from '../fields.ts'
import type { Accreditation, Answer, Presence, Role } from './schema.ts'
import type { Service } from './services.ts'

export interface AttendanceFacts {
  delegation: Country
  role: Role
  presence: Presence
  answer: Answer
  rank: string | null
  accreditation: Accreditation
  /** `2027-10-13` and `18:40`, wall time at the venue. */
  arrivalDay: string | null
  arrivalTime: string | null
  arrivalBy: string
  departureDay: string | null
  departureTime: string | null
  departureBy: string
  hotel: string
  otherService: string
  note: string
}

export interface Invitation extends Partial<AttendanceFacts> {
  meeting: string
  person: string
  delegation: Country
  role: Role
  groups?: readonly string[]
  services?: readonly Service[]
}

export function invitePerson(id: string, { groups = [], services = [], ...values }: Invitation): DomainEdit {
  return edit('attendance.invite', creation('attendance', id, { ...values, groups: elementsOf(groups), services: elementsOf(services) }))
}

export function changeAttendance(id: string, facts: Partial<AttendanceFacts>): DomainEdit {
  return edit('attendance.change', setting('attendance', id, { ...facts }))
}

export function joinGroup(id: string, group: string, joins: boolean): DomainEdit {
  return edit('attendance.change', setting('attendance', id, { groups: { [group]: joins ? true : null } }))
}

/** Puts somebody into the groups that are true and takes them out of those that are false, at once. */
export function setGroups(id: string, joins: Readonly<Record<string, boolean>>): DomainEdit {
  const groups = Object.fromEntries(Object.entries(joins).map(([group, isIn]) => [group, isIn ? true : null]))
  return edit('attendance.change', setting('attendance', id, { groups }))
}

export function requireService(id: string, service: Service, isRequired: boolean): DomainEdit {
  return edit('attendance.change', setting('attendance', id, { services: { [service]: isRequired ? true : null } }))
}

/** Notes when a person cannot take part; null takes the note back. */
export function noteAbsence(id: string, spanId: string, span: Span | null): DomainEdit {
  return edit('attendance.absence', setting('attendance', id, { away: { [spanId]: { day: span?.day ?? null, from: span?.from ?? null, until: span?.until ?? null } } }))
}

/** Sets places within a delegation by hand; null gives a place back to the rules. One gesture, whoever has to move aside. */
export function placeInDelegation(ranks: Readonly<Record<string, string | null>>): DomainEdit {
  return edit('attendance.place', ...Object.entries(ranks).map(([id, rank]) => setting('attendance', id, { rank })))
}

export function removeFromMeeting(id: string): DomainEdit {
  return edit('attendance.delete', deletion('attendance', id))
}
