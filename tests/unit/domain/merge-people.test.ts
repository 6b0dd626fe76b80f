import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { createGroup, seatCoChair } from '#shared/domain/group/edits.ts'
import { createPerson, keepApart } from '#shared/domain/person/edits.ts'
import { mergeDifferences, personValues } from '#shared/domain/person/merge/differences.ts'
import { mergePeople, type MergeChoices } from '#shared/domain/person/merge/merge-people.ts'
import { createSeating, seatPeople } from '#shared/domain/seating/edits.ts'
import { assignRole, createSession } from '#shared/domain/session/edits.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { Laptop } from '../ledger/laptops.ts'

function merged(edits: readonly DomainEdit[], choices: MergeChoices = {}): { before: Rows; after: Rows; laptop: Laptop } {
  const laptop = new Laptop('ana')
  for (const each of edits) laptop.perform(each)
  const before = rowsOf(laptop.states().values())
  laptop.perform(mergePeople(before, 'keep', 'gone', choices))
  return { before, after: rowsOf(laptop.states().values()), laptop }
}

const keep = createPerson('keep', { givenNames: 'Lucía', firstSurname: 'Hernández', country: 'MX', title: { es: 'Directora' }, email: 'lucia@economia.mx', phone: '+52 55 5550 0142' })
const gone = createPerson('gone', {
  givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', title: { es: 'Directora general', fr: 'Directrice générale' }, email: 'lhernandez@economia.mx', phone: '+52 55 5550 0199', languages: ['en'], badgeName: 'Lucy H.'
})
const invited = (id: string, person: string, more: Partial<Parameters<typeof invitePerson>[1]> = {}) => invitePerson(id, { meeting: 'm1', person, delegation: 'MX', role: 'delegate', ...more })

describe('merging two people', () => {
  it('MERGE-PEOPLE-1: what one lacks is taken from the other, and where both differ the one who stays stands', () => {
    const { before, after } = merged([keep, gone])
    expect(after.person).toMatchObject([{ id: 'keep', secondSurname: 'Ortiz', title: { es: 'Directora', fr: 'Directrice générale' }, email: 'lucia@economia.mx', languages: ['en'], badgeName: 'Lucy H.' }])
    expect(after.person).toHaveLength(1)
    expect(mergeDifferences(before, 'keep', 'gone').map(({ path, kept, gone: other }) => [path, kept, other])).toEqual([
      ['email', 'lucia@economia.mx', 'lhernandez@economia.mx'], ['phone', '+52 55 5550 0142', '+52 55 5550 0199'], ['title.es', 'Directora', 'Directora general']
    ])
  })

  it('MERGE-PEOPLE-2: a choice replaces a value, makes a second telephone the mobile, or moves it to a note', () => {
    const { after } = merged([keep, gone, invited('a1', 'keep', { note: 'VIP' })], { 'title.es': 'gone', phone: 'mobile', email: 'note' })
    expect(after.person).toMatchObject([{ title: { es: 'Directora general' }, phone: '+52 55 5550 0142', mobile: '+52 55 5550 0199', email: 'lucia@economia.mx' }])
    expect(after.attendance).toMatchObject([{ note: 'VIP\nlhernandez@economia.mx' }])
  })

  it('MERGE-PEOPLE-3: attendances of other meetings follow; two of one meeting become one', () => {
    const { before, after } = merged([keep, gone, invited('a1', 'keep', { groups: ['g1'] }), invited('a2', 'gone', { role: 'head', groups: ['g2'], services: ['vegan'], hotel: 'Hotel Sur', answer: 'accepted' }), invited('a3', 'gone', { meeting: 'm2' })])
    expect(after.attendance).toMatchObject([
      { id: 'a1', person: 'keep', role: 'head', groups: ['g1', 'g2'], services: ['vegan'], hotel: 'Hotel Sur', answer: 'accepted' },
      { id: 'a3', person: 'keep', meeting: 'm2' }
    ])
    expect(mergeDifferences(before, 'keep', 'gone').some(({ path }) => path.startsWith('attendance.'))).toBe(false)
  })

  it('MERGE-PEOPLE-4: where both attendances say something, it is a difference of that meeting', () => {
    const edits = [keep, gone, invited('a1', 'keep', { role: 'expert', note: 'uno' }), invited('a2', 'gone', { role: 'head', note: 'dos' })]
    const { before, after } = merged(edits, { 'attendance.m1.role': 'gone', 'attendance.m1.note': 'note' })
    expect(mergeDifferences(before, 'keep', 'gone').map(({ path }) => path)).toContain('attendance.m1.role')
    expect(after.attendance).toMatchObject([{ role: 'head', note: 'uno\ndos' }])
  })

  it('MERGE-PEOPLE-5: seats, roles in sessions, places at tables and the findings of other people point to the one who stays', () => {
    const session = { meeting: 'm1', kind: 'plenary' as const, group: null, minutes: 60, status: 'draft' as const, visibility: 'shared' as const, audience: null, day: null, start: null, room: null, title: {}, description: {}, languages: [] }
    const seating = { meeting: 'm1', rank: 'a0', name: {}, session: null, room: null, shape: 'rectangle' as const, seats: 5, rows: 2, rightOfHonour: null, interpreters: false }
    const { after, laptop } = merged([
      keep, gone, createPerson('other', { givenNames: 'Lucy', firstSurname: 'Hernández', country: 'CA' }), keepApart('other', 'gone'), keepApart('gone', 'other'), keepApart('keep', 'gone'),
      createGroup('g1', { rank: 'a0', name: {} }, { eventId: 'e', date: null }), seatCoChair('c1', { group: 'g1', country: 'MX', sector: 'public', person: 'gone', from: '2024' }),
      createSession('s1', session), assignRole('s1', 'r1', { role: 'speaker', person: 'gone', rank: 'a0', minutes: null }), assignRole('s1', 'r2', { role: 'chair', person: 'keep', rank: 'a1', minutes: null }),
      createSession('s2', session), assignRole('s2', 'r1', { role: 'chair', person: 'gone', rank: 'a0', minutes: null }), assignRole('s2', 'r2', { role: 'chair', person: 'keep', rank: 'a1', minutes: null }),
      invited('a1', 'keep'), invited('a2', 'gone'), createSeating('t1', seating), seatPeople('t1', { 'left-0': 'a2' }), createSeating('t2', seating), seatPeople('t2', { 'left-0': 'a2', 'left-1': 'a1' })
    ])
    expect(after.coChair).toMatchObject([{ person: 'keep' }])
    expect(after.session.map(({ roles }) => Object.values(roles).map(({ role, person }) => `${role} ${person}`))).toEqual([['speaker keep', 'chair keep'], ['chair keep']])
    expect(after.seating.map(({ places }) => places)).toEqual([{ 'left-0': { attendance: 'a1' } }, { 'left-1': { attendance: 'a1' } }])
    expect(after.person.find(({ id }) => id === 'other')?.distinctFrom).toEqual(['keep'])
    expect(after.person.find(({ id }) => id === 'keep')?.distinctFrom).toEqual(['other'])
    expect(JSON.stringify(after)).not.toContain('"gone"')
    laptop.undo()
    expect(rowsOf(laptop.states().values()).person).toHaveLength(3)
  })

  it('MERGE-PEOPLE-6: two entries of one seat become one, from the earlier day', () => {
    const seat = { group: 'g1', country: 'MX' as const, sector: 'public' as const }
    const { after } = merged([keep, gone, seatCoChair('c1', { ...seat, person: 'keep', from: '2024' }), seatCoChair('c2', { ...seat, person: 'gone', from: '2022' })])
    expect(after.coChair).toMatchObject([{ id: 'c1', person: 'keep', from: '2022' }])
  })

  it('MERGE-PEOPLE-7: no value of either is lost: it stands afterwards, or it was shown as a difference', () => {
    const text = fc.constantFrom('', 'uno', 'dos')
    const facts = fc.record({
      badgeName: text, email: text, phone: text, mobile: text, address: text, sortKey: text, secondSurname: text, officeRank: fc.constantFrom(null, 'minister' as const, 'director' as const), subdivision: fc.constantFrom(null, 'MX-JAL', 'MX-SON'),
      title: fc.record({ en: text, fr: text, es: text }), organisation: fc.record({ es: text }), biography: fc.record({ fr: text }), languages: fc.subarray(['en', 'fr', 'es'] as const)
    })
    fc.assert(
      fc.property(facts, facts, fc.constantFrom('keep' as const, 'gone' as const), (a, b, choice) => {
        const laptop = new Laptop('ana')
        laptop.perform(createPerson('keep', { givenNames: 'Ana', firstSurname: 'Ruiz', country: 'MX', ...a }))
        laptop.perform(createPerson('gone', { givenNames: 'Ana', firstSurname: 'Ruiz', country: 'MX', ...b }))
        const before = rowsOf(laptop.states().values())
        const differences = mergeDifferences(before, 'keep', 'gone')
        laptop.perform(mergePeople(before, 'keep', 'gone', Object.fromEntries(differences.map(({ path }) => [path, choice]))))
        const [after] = rowsOf(laptop.states().values()).person
        if (!after) throw new Error('One person stays')
        const values = personValues(after)
        for (const person of before.person) {
          for (const [path, value] of personValues(person)) {
            if (value === null) continue
            const difference = differences.find((each) => each.path === path)
            expect(values.get(path)).toEqual(difference === undefined ? value : choice === 'keep' ? difference.kept : difference.gone)
          }
          for (const language of person.languages) expect(after.languages).toContain(language)
        }
      }),
      { numRuns: 200 }
    )
  })

  it('MERGE-PEOPLE-8: nobody is merged with themself', () => {
    const laptop = new Laptop('ana')
    laptop.perform(keep)
    expect(() => mergePeople(rowsOf(laptop.states().values()), 'keep', 'keep')).toThrow(/themself/)
    expect(edit('person.change', setting('person', 'keep', {})).writes).toHaveLength(1)
  })
})
