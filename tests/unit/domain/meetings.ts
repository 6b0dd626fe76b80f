import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { createGroup, seatCoChair } from '#shared/domain/group/edits.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { planMeeting, type MeetingPlan } from '#shared/domain/meeting/edits.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { createRoom } from '#shared/domain/room/edits.ts'
import { createSession, type NewSession } from '#shared/domain/session/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

export const three = (text: string): Trilingual => ({ en: text, fr: text, es: text })

export function meeting(more: Partial<MeetingPlan> = {}): DomainEdit {
  return planMeeting('m', {
    ordinal: 17, title: three('Annual meeting'), theme: {}, start: '2027-10-14', end: '2027-10-15', host: 'MX', city: three('Mexico City'),
    venue: {}, mode: 'hybrid', zone: 'America/Mexico_City', groups: ['energy'], ...more
  })
}

export function group(id: string, rank = 'a0'): DomainEdit {
  return createGroup(id, { rank, name: three(id) }, { eventId: 'e1', date: '2004' })
}

export function person(id: string, country: 'CA' | 'MX' = 'CA'): DomainEdit {
  return createPerson(id, {
    givenNames: id, firstSurname: 'Roy', secondSurname: '', badgeName: '', sortKey: '', country, sector: 'public', level: 'federal', subdivision: null,
    email: '', phone: '', honorific: {}, title: {}, organisation: {}, languages: ['en'], biography: {}
  })
}

export function attends(person: string, role: 'head' | 'alternate' | 'delegate', more: { delegation?: 'CA' | 'MX'; rank?: string; answer?: 'accepted' | 'declined' } = {}): DomainEdit {
  return invitePerson(`at-${person}`, {
    meeting: 'm', person, delegation: more.delegation ?? 'CA', role, groups: [], presence: 'inPerson', answer: more.answer ?? 'accepted', rank: more.rank ?? 'a0'
  })
}

export function seat(id: string, country: 'CA' | 'MX', sector: 'public' | 'private', who = 'ana'): DomainEdit {
  return seatCoChair(id, { group: 'energy', country, sector, person: who, from: '2025' })
}

export function room(id: string): DomainEdit {
  return createRoom(id, { meeting: 'm', rank: 'a0', name: three(id), capacity: 40, layout: 'uShape', booths: 1, hybrid: false, stepFree: true })
}

export function session(id: string, more: Partial<NewSession> = {}): DomainEdit {
  return createSession(id, {
    meeting: 'm', kind: 'workingGroup', group: 'energy', title: three(id), description: {}, day: '2027-10-14', start: '09:00', minutes: 60, room: 'r1',
    status: 'draft', visibility: 'shared', audience: null, languages: [], ...more
  })
}

export function item(id: string, rank: string, minutes: number | null, sessionId: string | null = 's1'): DomainEdit {
  return addItem(id, { meeting: 'm', rank, part: 'substantive', title: three(id), note: {}, purpose: null, lead: null, minutes, session: sessionId, documents: [] })
}
