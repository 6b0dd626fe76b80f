import { describe, expect, it } from 'vitest'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { standardAgenda } from '#shared/domain/item/standard-agenda.ts'
import { AGENDA_PARTS } from '#shared/domain/item/schema.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { inOrder, suggestNext } from '#shared/domain/meeting/rules.ts'
import { foundingEdits, GROUPS_OF_2021 } from '#shared/domain/partnership/default-partnership.ts'
import { PLANNING_STEPS, planningCalendar } from '#shared/domain/task/planning-calendar.ts'
import { missingLanguages } from '#shared/foundation/language.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'

/** The rows after the edits, one after the other. */
function rowsAfter(edits: readonly DomainEdit[]): Rows {
  const changes: Change[] = []
  for (const [index, edit] of edits.entries()) {
    const states = fold(changes)
    const drafts = draftsOf(edit, (record) => states.get(recordKey(record)))
    const authorship = { device: 'test', number: changes.length + 1, clock: changes.length, at: '2027-01-01T00:00:00Z', by: 'Ana', gesture: `g${index}` }
    changes.push(...stamp(drafts, edit.verb, authorship))
  }
  return rowsOf(fold(changes).values())
}

const founded = rowsAfter(foundingEdits())

describe('an empty start', () => {
  it('knows the Partnership, ten groups and nineteen meetings, and nobody yet', () => {
    expect(founded.partnership).toHaveLength(1)
    expect(founded.meeting).toHaveLength(19)
    expect(founded.meeting.every(({ held }) => held)).toBe(true)
    expect(founded.group.filter(({ status }) => status === 'active').map(({ id }) => id).sort()).toEqual([...GROUPS_OF_2021].sort())
    expect(founded.person).toHaveLength(0)
  })

  it('has Environment and Forestry as one group before they were two', () => {
    const environment = founded.group.find(({ id }) => id === 'environment')
    expect(environment?.name.en).toBe('Environment')
    expect(environment?.events['renamed']?.formerName.fr).toBe('Environnement et foresterie')
    expect(environment?.events['split']?.other).toBe('forestry')
    expect(environment?.events['created']?.date).toBe('2007-08')
  })

  it('gives an ordinal to the meeting of 2020 alone, and suggests Canada as the next host', () => {
    expect(inOrder(founded.meeting).filter(({ ordinal }) => ordinal !== null).map(({ when }) => when)).toEqual(['2020-11-26'])
    expect(suggestNext(founded.meeting).host).toBe('CA')
  })
})

describe('the planning calendar', () => {
  const dueOf = (day: string | null): Record<string, unknown> =>
    Object.fromEntries(planningCalendar(day, 'm', (step) => step).map((write) => [write.record.id, write.type === 'create' ? write.set['due'] : null]))

  it('counts back from the opening day', () => {
    expect(dueOf('2027-10-14')).toMatchObject({
      'first-planning-meeting': '2026-10-14', venue: '2027-01-14', interpreters: '2027-04-14', invitations: '2027-06-14',
      'visa-letters': '2027-07-08', translation: '2027-08-05', 'provisional-agenda': '2027-08-15', circular: '2027-08-26',
      'last-items': '2027-09-14', 'late-documents': '2027-09-23', 'texts-to-interpreters': '2027-09-30', 'print-packs': '2027-10-07',
      record: '2027-10-28', 'annual-report': '2028-01-14'
    })
  })

  it('stays in the order of its dates, whatever the day', () => {
    for (const day of ['2027-10-14', '2028-03-31', '2028-02-29', '2029-12-31']) {
      const dates = Object.values(dueOf(day))
      expect(dates, day).toEqual([...dates].sort())
    }
  })

  it('has no dates while the opening day is open, and refuses what is not a day', () => {
    expect(Object.values(dueOf(null)).filter((due) => due !== null)).toEqual([])
    expect(() => dueOf('2027-02-30')).toThrow(RangeError)
  })

  it('has for a virtual meeting no venue, hotels, booths or letters for visas, but its links; each mode in the order of its dates', () => {
    const steps = (mode: 'inPerson' | 'hybrid' | 'virtual'): string[] => planningCalendar('2027-11-08', 'm', (step) => step, mode).map((write) => write.record.id)
    const virtual = steps('virtual')
    for (const step of ['venue', 'hotels', 'visa-letters', 'interpreters']) expect([virtual.includes(step), steps('hybrid').includes(step)], step).toEqual([false, true])
    for (const step of ['links', 'remote-interpreters']) expect([virtual.includes(step), steps('inPerson').includes(step)], step).toEqual([true, false])
    const dates = planningCalendar('2027-11-08', 'm', (step) => step, 'virtual').map((write) => String(write.type === 'create' && write.set['due']))
    expect(dates).toEqual([...dates].sort())
  })

  it('has each step in three languages', () => {
    for (const { id, title } of PLANNING_STEPS) expect(missingLanguages(title), id).toEqual([])
  })
})

describe('the first agenda of a new meeting', () => {
  const groups = founded.group.filter(({ status }) => status === 'active')
  const plan = {
    ordinal: 4, title: {}, theme: {}, start: '2028-10-05', end: '2028-10-06', host: 'CA' as const, city: {}, venue: {}, mode: 'inPerson' as const,
    zone: 'America/Halifax', groups: groups.map(({ id }) => id)
  }
  const agenda = standardAgenda({ id: 'm2028', host: 'CA', start: plan.start, groups }, (line) => line)
  const view = meetingView(rowsAfter([...foundingEdits(), planMeeting('m2028', plan, agenda)]), 'm2028')

  it('has the standard parts in their order, one item a group, complete in three languages', () => {
    const lines = view?.agenda ?? []
    const parts = lines.map(({ item }) => AGENDA_PARTS.indexOf(item.part))
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(new Set(parts).size).toBe(AGENDA_PARTS.length)
    expect(lines.filter(({ item }) => item.id.startsWith('group-'))).toHaveLength(8)
    for (const { item } of lines) expect(missingLanguages(item.title), item.id).toEqual([])
  })

  it('names the other country and the year after for the next meeting', () => {
    const next = view?.agenda.find(({ item }) => item.part === 'nextMeeting')?.item.title
    expect(next).toEqual({ en: 'Next meeting: Mexico, 2029', fr: 'Prochaine réunion\u00A0: Mexique, 2029', es: 'Próxima reunión: México, 2029' })
    const open = standardAgenda({ id: 'm', host: 'MX', start: null, groups: [] }, (line) => line).find(({ record }) => record.id === 'next-meeting')
    expect(open?.type === 'create' && open.set['title.es']).toBe('Próxima reunión: Canadá')
  })

  it('leaves out of an item the language in which the group has no name', () => {
    const [line] = standardAgenda({ id: 'm', host: 'MX', start: null, groups: [{ id: 'g', name: { en: 'Water' } }] }, (id) => id).filter(({ record }) => record.id === 'group-g')
    expect(line?.type === 'create' && [line.set['title.en'], line.set['title.fr']]).toEqual(['Working group: Water', undefined])
  })
})
