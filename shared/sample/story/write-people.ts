import { invitePerson } from '#shared/domain/attendance/edits.ts'
import type { Answer } from '#shared/domain/attendance/schema.ts'
import { edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { elementsOf } from '#shared/domain/fields.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import type { Country } from '#shared/foundation/country.ts'
import { SAMPLE_MEETING_ID } from '../meeting/meeting.ts'
import { addressOf, emailOf, phoneOf } from '../people/contacts.ts'
import { BIOGRAPHIES } from '../people/index.ts'
import { ORGANISATIONS } from '../people/organisations/index.ts'
import type { SamplePerson } from '../people/person.ts'
import { servicesOf, stayOf } from '../people/stays.ts'
import { FIRST_OFFICES } from './first-drafts.ts'

/** Those to whom an invitation went out by letter and who answered later. */
export function answersByLetter({ role }: SamplePerson): boolean {
  return role === 'head' || role === 'alternate' || role === 'coChair'
}

export function attendanceId(person: string): string {
  return `${SAMPLE_MEETING_ID}-${person}`
}

/** Enters each person of a delegation and invites them, in the order of the list. */
export function delegationEdits(country: Country, delegation: readonly SamplePerson[]): DomainEdit[] {
  return delegation.flatMap((person, place) => [personEdit(person, country, place), invitationEdit(person, country)])
}

export function personEdit(person: SamplePerson, country: Country, place: number): DomainEdit {
  const { sector, level, subdivision, name } = ORGANISATIONS[person.organisation]
  return createPerson(person.id, {
    givenNames: person.givenNames,
    firstSurname: person.firstSurname,
    secondSurname: person.secondSurname ?? '',
    badgeName: person.badgeName ?? '',
    honorific: person.honorific,
    title: person.title,
    organisation: name,
    country,
    sector,
    level,
    subdivision,
    languages: person.languages,
    officeRank: person.officeRank ?? null,
    email: emailOf(person),
    phone: phoneOf(country, place),
    address: addressOf(person),
    biography: BIOGRAPHIES[person.id] ?? {},
    ...FIRST_OFFICES[person.id]
  })
}

/** Enters how those who come travel and stay, whether they are let in, and what the host provides: one gesture a person. */
export function stayEdits(country: Country, delegation: readonly SamplePerson[]): DomainEdit[] {
  return delegation.flatMap((person) => {
    const facts = stayOf(person, country)
    if (facts === null) return []
    return [edit('attendance.change', setting('attendance', attendanceId(person.id), { ...facts, services: elementsOf(servicesOf(person)) }))]
  })
}

/** Records who led the meeting of 2026 and its groups: those who sat there at the time. */
export function earlierAttendanceEdits(meeting: string, country: Country, people: readonly SamplePerson[]): DomainEdit[] {
  return people.map(({ id, role, groups }) =>
    invitePerson(`${meeting}-${id}`, { meeting, person: id, delegation: country, role, groups, presence: 'inPerson', answer: 'accepted' })
  )
}

function invitationEdit(person: SamplePerson, delegation: Country): DomainEdit {
  const answer: Answer = answersByLetter(person) ? 'invited' : (person.answer ?? 'accepted')
  const { role, groups, presence = 'inPerson' } = person
  return invitePerson(attendanceId(person.id), { meeting: SAMPLE_MEETING_ID, person: person.id, delegation, role, groups, presence, answer })
}
