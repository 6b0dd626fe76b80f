import {
  CONTACT_FIELDS, hasContacts, hasNote, hasServices, hasTravel, REQUIREMENT_FIELDS, stillNeeded, TRAVEL_FIELDS
} from '#shared/domain/redaction/rules.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Redaction } from '#shared/domain/redaction/schema.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold, type RecordState } from '#shared/ledger/fold.ts'
import type { Strike } from '#shared/ledger/redact.ts'
import type { Rows } from './rows.ts'

/** What may go when the books are closed; each is chosen apart. */
export const CLOSING_PARTS = ['contacts', 'travel', 'requirements'] as const
export type ClosingPart = (typeof CLOSING_PARTS)[number]

/** What is there to go, as people see it in the rows. */
export interface ClosingPreview {
  contacts: readonly Person[]
  travel: readonly Attendance[]
  services: readonly Attendance[]
  notes: readonly Attendance[]
  /** Whose contacts stay, because they are expected at a later meeting or co-chair a group. */
  staying: readonly Person[]
}

export function closingPreview(rows: Rows, meeting: Meeting): ClosingPreview {
  const here = rows.attendance.filter((attendance) => attendance.meeting === meeting.id)
  const people = new Set(here.map(({ person }) => person))
  const needed = stillNeeded(meeting, rows)
  const reachable = rows.person.filter((person) => people.has(person.id) && hasContacts(person))
  return {
    contacts: reachable.filter(({ id }) => !needed.has(id)),
    travel: here.filter(hasTravel),
    services: here.filter(hasServices),
    notes: here.filter(hasNote),
    staying: reachable.filter(({ id }) => needed.has(id))
  }
}

export function countsOf(preview: ClosingPreview, parts: ReadonlySet<ClosingPart>): Redaction['removed'] {
  const count = (part: ClosingPart, list: readonly unknown[]): number | null => (parts.has(part) ? list.length : null)
  return {
    contacts: count('contacts', preview.contacts),
    travel: count('travel', preview.travel),
    services: count('requirements', preview.services),
    notes: count('requirements', preview.notes)
  }
}

/** The records that closing the books reaches, those included that are gone from the rows and live on in the history. */
export interface Reach {
  attendances: readonly string[]
  people: readonly string[]
  /** Of how many of them the history alone still holds something: they are gone, or were cleared by hand. */
  inHistory: Readonly<Record<ClosingPart, number>>
}

/**
 * @param changes every change of the kinds attendance and person
 */
export function closingReach(rows: Rows, meeting: Meeting, changes: readonly Change[]): Reach {
  const states = fold(changes)
  const known = (id: string): RecordState | undefined => states.get(recordKey({ kind: 'person', id }))
  const needed = stillNeeded(meeting, rows)
  const attendances = [...states.values()].filter((state) => state.record.kind === 'attendance' && says(state, 'meeting', meeting.id))
  const ids = new Set(attendances.map(({ record }) => record.id))
  // Whom an attendance names now, and whom it ever named and who is gone since, such as one of two who were merged.
  const people = new Set(attendances.flatMap((state) => (state.heads.get('person') ?? []).map((head) => head.set['person'])))
  for (const { record, set } of changes) {
    const named = record.kind === 'attendance' && ids.has(record.id) ? set['person'] : undefined
    if (typeof named === 'string' && known(named)?.row === null) people.add(named)
  }
  const reached = [...people].filter((id): id is string => typeof id === 'string' && known(id) !== undefined && !needed.has(id))
  const { contacts, travel, services, notes } = closingPreview(rows, meeting)
  const held = (kind: string, among: ReadonlySet<string>, shown: readonly { id: string }[], fields: readonly string[]): number => {
    const holding = changes.filter(({ record, set }) => record.kind === kind && among.has(record.id) && holds(set, fields))
    const visible = new Set(shown.map(({ id }) => id))
    return new Set(holding.map(({ record }) => record.id).filter((id) => !visible.has(id))).size
  }
  return {
    attendances: [...ids].sort(),
    people: reached.sort(),
    inHistory: {
      contacts: held('person', new Set(reached), contacts, CONTACT_FIELDS),
      travel: held('attendance', ids, travel, TRAVEL_FIELDS),
      requirements: held('attendance', ids, [...services, ...notes], REQUIREMENT_FIELDS)
    }
  }
}

/** The strikes of a redaction that takes the chosen parts. */
export function strikesFor({ attendances, people }: Reach, parts: ReadonlySet<ClosingPart>): Strike[] {
  const fields = [...(parts.has('travel') ? TRAVEL_FIELDS : []), ...(parts.has('requirements') ? REQUIREMENT_FIELDS : [])]
  return [
    ...(parts.has('contacts') && people.length > 0 ? [{ kind: 'person', ids: people, fields: CONTACT_FIELDS }] : []),
    ...(fields.length > 0 && attendances.length > 0 ? [{ kind: 'attendance', ids: attendances, fields }] : [])
  ]
}

function says(state: RecordState, field: string, value: string): boolean {
  return (state.heads.get(field) ?? []).some((head) => head.set[field] === value)
}

function holds(set: Change['set'], fields: readonly string[]): boolean {
  return Object.entries(set).some(([path, value]) => value !== null && value !== '' && fields.includes(path.split('.')[0] ?? path))
}
