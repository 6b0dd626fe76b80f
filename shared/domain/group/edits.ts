import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { Group, GroupEventKind, Sector } from './schema.ts'

/** A moment in a group's life, as an organiser enters it. `date` may be a year or a month. */
export interface Moment {
  eventId: string
  date: string | null
  /** What else is to be said about it. */
  note?: Trilingual
}

function event({ eventId, date, note }: Moment, kind: GroupEventKind, more: { formerName?: Trilingual; other?: string } = {}) {
  return { events: { [eventId]: { kind, date, ...more, ...(note === undefined ? {} : { note }) } } }
}

export function createGroup(id: string, values: { rank: string; name: Trilingual; mandate?: Trilingual }, moment: Moment): DomainEdit {
  return edit('group.create', creation('group', id, { ...values, ...event(moment, 'created') }))
}

/** Gives a group a new name and keeps the old one in its history. */
export function renameGroup(group: Group, name: Trilingual, moment: Moment): DomainEdit {
  return edit('group.rename', setting('group', group.id, { name, ...event(moment, 'renamed', { formerName: group.name }) }))
}

export function pauseGroup(id: string, moment: Moment): DomainEdit {
  return edit('group.pause', setting('group', id, { status: 'paused', ...event(moment, 'paused') }))
}

export function resumeGroup(id: string, moment: Moment): DomainEdit {
  return edit('group.resume', setting('group', id, { status: 'active', ...event(moment, 'resumed') }))
}

export function endGroup(id: string, moment: Moment): DomainEdit {
  return edit('group.end', setting('group', id, { status: 'ended', ...event(moment, 'ended') }))
}

/** Founds a new group out of an existing one; both remember it. */
export function splitGroup(id: string, created: { id: string; rank: string; name: Trilingual }, moment: Moment): DomainEdit {
  return edit(
    'group.split',
    setting('group', id, event(moment, 'split', { other: created.id })),
    creation('group', created.id, { rank: created.rank, name: created.name, ...event(moment, 'created', { other: id }) })
  )
}

/** Merges one group into another: the first ends, both remember it. */
export function mergeGroup(id: string, into: string, moment: Moment): DomainEdit {
  return edit(
    'group.merge',
    setting('group', id, { status: 'ended', ...event(moment, 'merged', { other: into }) }),
    setting('group', into, event(moment, 'merged', { other: id }))
  )
}

export function setGroupText(id: string, field: 'name' | 'mandate', language: Language, text: string): DomainEdit {
  return setText('group.write', 'group', id, field, language, text)
}

export function moveGroup(id: string, rank: string): DomainEdit {
  return edit('group.move', setting('group', id, { rank }))
}

/** Seats a co-chair; where somebody sat (`former`), their time ends on the same day. */
export function seatCoChair(
  id: string,
  seat: { group: string; country: Country; sector: Sector; person: string; from: string },
  former: string | null = null
): DomainEdit {
  const ending = former === null ? [] : [setting('coChair', former, { until: seat.from })]
  return edit('coChair.seat', creation('coChair', id, { ...seat }), ...ending)
}

/** Ends a co-chair's time; the seat is empty afterwards and the history stays. */
export function vacateSeat(id: string, until: string): DomainEdit {
  return edit('coChair.vacate', setting('coChair', id, { until }))
}

/** Removes a seat that was entered by mistake. */
export function removeCoChair(id: string): DomainEdit {
  return edit('coChair.delete', deletion('coChair', id))
}
