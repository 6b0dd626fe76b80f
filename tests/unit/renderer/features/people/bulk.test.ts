import { describe, expect, test } from 'vitest'
import { SERVICES } from '#shared/domain/attendance/services.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { bulkEdit, factsFor, inviteAll, reachedBy, type BulkChange } from '#renderer/features/people/bulk/bulk-edits.ts'
import { changeOf, GROUP_FIELDS, NO_VALUE, PERSON_FIELDS, TAKING_FIELDS } from '#renderer/features/people/bulk/fields.ts'
import { entriesOfAll, type Entry } from '#renderer/features/people/find/entry.ts'
import { isFree, pastOf } from '#renderer/features/people/person/past.ts'
import { SERVICE_FAMILIES } from '#renderer/features/people/person/services.ts'
import { recordPastMeeting } from '#shared/domain/meeting/edits.ts'
import { seatCoChair } from '#shared/domain/group/edits.ts'
import { session, three } from '#tests/unit/domain/meetings.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'
import { MEETING, someone } from './workspace.ts'

const LIST: readonly DomainEdit[] = [
  ...MEETING,
  ...someone('a', 'Ana|Roy', { country: 'CA', subdivision: 'CA-QC' }, { groups: ['energy'] }),
  ...someone('b', 'Beto|Paz', { subdivision: 'MX-JAL' }, { role: 'expert' }),
  ...someone('c', 'Chidi|Okafor', { country: 'CA' }, null)
]

function began(...more: DomainEdit[]): Laptop {
  const laptop = new Laptop('ana')
  for (const edit of [...LIST, ...more]) laptop.perform(edit)
  return laptop
}

const rowsIn = (laptop: Laptop): Rows => rowsOf(laptop.states().values())

function entriesIn(laptop: Laptop): Entry[] {
  const rows = rowsIn(laptop)
  const view = meetingView(rows, 'm')
  if (view === null) throw new Error('The edits plan the meeting')
  return entriesOfAll(view, rows.person)
}

function after(change: BulkChange): Rows {
  const laptop = began()
  const edit = bulkEdit(change, entriesIn(laptop))
  if (edit === null) throw new Error('The change reaches somebody')
  laptop.perform(edit)
  return rowsIn(laptop)
}

describe('changing many people at once', () => {
  test('PEOPLE-BULK-1: how they take part, for those on the list and nobody else', () => {
    const rows = after({ kind: 'attendance', facts: { accreditation: 'approved', hotel: 'Jacarandas' } })
    expect(rows.attendance.map(({ accreditation, hotel }) => [accreditation, hotel])).toEqual([['approved', 'Jacarandas'], ['approved', 'Jacarandas']])
    expect(reachedBy({ kind: 'remove' }, entriesIn(began())).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('PEOPLE-BULK-2: facts of the person, for everybody', () => {
    expect(after({ kind: 'person', facts: { level: 'academic' } }).person.map(({ level }) => level)).toEqual(['academic', 'academic', 'academic'])
  })

  test('PEOPLE-BULK-3: a province of the one country is none of the other, and stays where the country does', () => {
    const people = after({ kind: 'person', facts: { country: 'CA' } }).person
    expect(Object.fromEntries(people.map(({ id, subdivision }) => [id, subdivision]))).toEqual({ a: 'CA-QC', b: null, c: null })
    expect(factsFor({ sector: 'private' }, 'CA')).toEqual({ sector: 'private' })
  })

  test('PEOPLE-BULK-4: into a group and out of it, whatever other groups somebody is in', () => {
    const joined = after({ kind: 'group', group: 'mining', joins: true })
    expect(Object.fromEntries(joined.attendance.map(({ person, groups }) => [person, groups]))).toEqual({ a: ['energy', 'mining'], b: ['mining'] })
    expect(after({ kind: 'group', group: 'energy', joins: false }).attendance.flatMap(({ groups }) => groups)).toEqual([])
  })

  test('PEOPLE-BULK-5: off the list; the people stay on file', () => {
    const rows = after({ kind: 'remove' })
    expect(rows.attendance).toEqual([])
    expect(rows.person).toHaveLength(3)
  })

  test('PEOPLE-BULK-6: it is one gesture of one verb, and nothing when it reaches nobody', () => {
    const edit = bulkEdit({ kind: 'group', group: 'mining', joins: true }, entriesIn(began()))
    expect(edit).toMatchObject({ verb: 'attendance.change' })
    expect(edit?.writes).toHaveLength(2)
    expect(bulkEdit({ kind: 'remove' }, entriesIn(began()).filter(({ id }) => id === 'c'))).toBeNull()
  })

  test('PEOPLE-BULK-7: those who are not on the list are invited in the delegation of their country', () => {
    const laptop = began()
    const edit = inviteAll('m', entriesIn(laptop), () => 'new')
    if (edit === null) throw new Error('There is a guest')
    laptop.perform(edit)
    const invited = rowsIn(laptop).attendance.find(({ person }) => person === 'c')
    expect(invited).toMatchObject({ meeting: 'm', delegation: 'CA', role: 'delegate', answer: 'invited' })
    expect(inviteAll('m', entriesIn(laptop), () => 'newer')).toBeNull()
  })

  test('PEOPLE-BULK-8: every field of the menu makes a change once a value is there, and waits for one where it must be chosen', () => {
    const options = {
      country: [{ id: 'CA', label: '' }], role: [{ id: 'press', label: '' }], answer: [{ id: 'declined', label: '' }], presence: [{ id: 'remote', label: '' }],
      accreditation: [{ id: 'refused', label: '' }], sector: [{ id: 'private', label: '' }], level: [{ id: 'other', label: '' }], officeRank: [{ id: 'unknown', label: '' }],
      languages: [], groups: [{ id: 'energy', label: '' }]
    } as const
    const chosen = { delegation: 'CA', role: 'press', answer: 'declined', presence: 'remote', accreditation: 'refused', sector: 'private', level: 'other', officeRank: 'unknown', country: 'CA', join: 'energy', leave: 'energy' } as const
    for (const field of [...TAKING_FIELDS, ...PERSON_FIELDS, ...GROUP_FIELDS]) {
      if (field === 'hotel' || field === 'arrival' || field === 'departure') {
        expect(changeOf(field, { ...NO_VALUE, text: ' Patio ', day: '2027-10-13', time: '09:00' }, options), field).toMatchObject({ kind: 'attendance' })
        continue
      }
      expect(changeOf(field, NO_VALUE, options), field).toBeNull()
      expect(changeOf(field, { ...NO_VALUE, choice: 'nonsense' }, options), field).toBeNull()
      expect(changeOf(field, { ...NO_VALUE, choice: chosen[field] }, options), field).not.toBeNull()
    }
    expect(changeOf('officeRank', { ...NO_VALUE, choice: 'unknown' }, options)).toEqual({ kind: 'person', facts: { officeRank: null } })
    expect(changeOf('leave', { ...NO_VALUE, choice: 'energy' }, options)).toEqual({ kind: 'group', group: 'energy', joins: false })
  })
})

describe('what names a person', () => {
  test('PEOPLE-PAST-1: meetings, seats and sessions, the latest first; only who is named nowhere else can be deleted', () => {
    const rows = rowsIn(
      began(
        recordPastMeeting('m0', { ordinal: 1, when: '2004-10', host: 'CA', city: three('Ottawa'), mode: 'inPerson', note: {} }),
        ...someone('d', 'Dora|Luna', {}, { meeting: 'm0' }),
        seatCoChair('seat', { group: 'energy', country: 'CA', sector: 'public', person: 'a', from: '2025' }),
        session('s1')
      )
    )
    expect(isFree(pastOf(rows, 'b'), 'm')).toBe(true)
    expect(isFree(pastOf(rows, 'c'), 'm')).toBe(true)
    expect(isFree(pastOf(rows, 'a'), 'm')).toBe(false)
    expect(isFree(pastOf(rows, 'd'), 'm')).toBe(false)
    expect(pastOf(rows, 'd').meetings.map(({ meeting }) => meeting.id)).toEqual(['m0'])
    expect(pastOf(rows, 'a').seats.map(({ id }) => id)).toEqual(['seat'])
  })
})

test('PEOPLE-SERVICE-1: every service stands under one heading, and only one', () => {
  expect(SERVICE_FAMILIES.flatMap(({ services }) => services).sort()).toEqual([...SERVICES].sort())
})
