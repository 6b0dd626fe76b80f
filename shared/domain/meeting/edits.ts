import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { Write } from '#shared/ledger/author.ts'
import type { Marking, Mode, ReportedGender } from './schema.ts'

export interface MeetingPlan {
  ordinal: number | null
  title: Trilingual
  theme: Trilingual
  start: string | null
  end: string | null
  host: Country
  city: Trilingual
  venue: Trilingual
  mode: Mode
  zone: string
  groups: readonly string[]
}

/** Plans a meeting; `others` are the writes that come with it (planning calendar, first agenda), undone together. */
export function planMeeting(id: string, plan: MeetingPlan, others: readonly Write[] = []): DomainEdit {
  const { groups, ...values } = plan
  return edit('meeting.plan', creation('meeting', id, { ...values, when: plan.start, groups: elementsOf(groups) }), ...others)
}

/** Enters a past meeting, known by its month or year (`when`). */
export function recordPastMeeting(
  id: string,
  values: { ordinal: number | null; when: string; host: Country; city: Trilingual; mode: Mode; note: Trilingual }
): DomainEdit {
  return edit('meeting.record', creation('meeting', id, { ...values, held: true }))
}

export interface MeetingFacts {
  ordinal: number | null
  when: string | null
  start: string | null
  end: string | null
  host: Country
  mode: Mode
  link: string
  zone: string
  held: boolean
  marking: Marking
  retainUntil: string | null
  opens: string | null
  closes: string | null
  walk: number | null
  countryOrder: 'CA-MX' | 'MX-CA' | null
}

export function changeMeeting(id: string, facts: Partial<MeetingFacts>): DomainEdit {
  return edit('meeting.change', setting('meeting', id, { ...facts }))
}

/** Names the city in three languages together with its zone, since one follows from the other. */
export function chooseCity(id: string, city: { name: Trilingual; zone: string }): DomainEdit {
  return edit('meeting.change', setting('meeting', id, { city: city.name, zone: city.zone }))
}

export type MeetingText = 'title' | 'theme' | 'city' | 'venue' | 'note'

export function setMeetingText(id: string, field: MeetingText, language: Language, text: string): DomainEdit {
  return setText('meeting.write', 'meeting', id, field, language, text)
}

export function inviteGroup(id: string, group: string): DomainEdit {
  return edit('meeting.inviteGroup', { type: 'set', record: { kind: 'meeting', id }, set: { [`groups.${group}`]: true } })
}

export function leaveOutGroup(id: string, group: string): DomainEdit {
  return edit('meeting.leaveOutGroup', { type: 'set', record: { kind: 'meeting', id }, set: { [`groups.${group}`]: null } })
}

export function adoptAgenda(id: string, adopted: boolean): DomainEdit {
  return edit(adopted ? 'meeting.adoptAgenda' : 'meeting.reopenAgenda', setting('meeting', id, { agendaAdopted: adopted }))
}

/** Enters how many people of a delegation it reports under one word; null: it has not said. */
export function reportGender(id: string, country: Country, gender: ReportedGender, count: number | null): DomainEdit {
  return edit('meeting.change', setting('meeting', id, { gender: { [country]: { [gender]: count } } }))
}

export function deleteMeeting(id: string): DomainEdit {
  return edit('meeting.delete', deletion('meeting', id))
}
