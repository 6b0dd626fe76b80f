import type { Country } from '#shared/foundation/country.ts'
import { changeAttendance, invitePerson, joinGroup, removeFromMeeting, type AttendanceFacts } from '#shared/domain/attendance/edits.ts'
import { together, type DomainEdit } from '#shared/domain/edit.ts'
import { changePerson, type PersonFacts } from '#shared/domain/person/edits.ts'
import type { Entry } from '../find/entry.ts'

/** What can be done to many people at once. */
export type BulkChange =
  | { kind: 'attendance'; facts: Partial<AttendanceFacts> }
  | { kind: 'person'; facts: Partial<PersonFacts> }
  | { kind: 'group'; group: string; joins: boolean }
  | { kind: 'remove' }

/** Those whom a change reaches: how one takes part can only be changed for people on the list. */
export function reachedBy(change: BulkChange, entries: readonly Entry[]): readonly Entry[] {
  return change.kind === 'person' ? entries : entries.filter(({ attendance }) => attendance !== null)
}

/** One gesture for all whom the change reaches, taken back together; null when it reaches nobody. */
export function bulkEdit(change: BulkChange, entries: readonly Entry[]): DomainEdit | null {
  return asOne(entries.flatMap((entry) => editOf(change, entry) ?? []))
}

function editOf(change: BulkChange, { person, attendance }: Entry): DomainEdit | null {
  if (change.kind === 'person') return changePerson(person.id, factsFor(change.facts, person.country))
  if (attendance === null) return null
  switch (change.kind) {
    case 'attendance':
      return changeAttendance(attendance.id, change.facts)
    case 'group':
      return joinGroup(attendance.id, change.group, change.joins)
    case 'remove':
      return removeFromMeeting(attendance.id)
  }
}

/** A province of the one country is none of the other. */
export function factsFor(facts: Partial<PersonFacts>, before: Country): Partial<PersonFacts> {
  return facts.country === undefined || facts.country === before ? facts : { ...facts, subdivision: null }
}

/** Puts people on the meeting's list, each in the delegation of their country, as delegates who are still to answer. */
export function inviteAll(meeting: string, entries: readonly Entry[], newId: () => string): DomainEdit | null {
  const guests = entries.filter(({ attendance }) => attendance === null)
  return asOne(guests.map(({ person }) => invitePerson(newId(), { meeting, person: person.id, delegation: person.country, role: 'delegate' })))
}

function asOne(edits: readonly DomainEdit[]): DomainEdit | null {
  const [first, ...others] = edits
  return first === undefined ? null : together(first, ...others)
}
