import { describe, expect, it } from 'vitest'
import { invitePerson } from '#shared/domain/attendance/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { createPerson, keepApart } from '#shared/domain/person/edits.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { importEdit } from '#shared/intake/people/plan/import-edit.ts'
import type { ImportDecisions, ImportPlan, Outcome } from '#shared/intake/people/plan/plan-types.ts'
import { planImport } from '#shared/intake/people/plan.ts'
import { LaptopOfMeeting } from '../laptop-of-meeting.ts'
import { grid, mappingFor, MEETING, plan } from './lists.ts'

const HEADINGS = ['Nombre completo', 'Correo', 'Dependencia', 'Cargo', 'Teléfono']
const LUCIA: Cell[] = ['Lucía Hernández Ortiz', 'lucia@economia.mx', 'Secretaría de Economía', 'Directora', '+52 55 5550 0142']

/** A laptop with a directory, on which lists are imported. */
class Workplace extends LaptopOfMeeting {
  plan(list: Cell[][]): ImportPlan {
    const { person: people, attendance: attendances, group: groups } = this.rows()
    return plan(list, { people, attendances, groups })
  }

  /** Imports and answers with the number of changes written. */
  import(list: Cell[][], decisions: ImportDecisions = {}): number {
    return this.laptop.perform(importEdit(this.plan(list), decisions, this.newId)).length
  }
}

const lucia = createPerson('p1', { givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', email: 'lucia@economia.mx', organisation: { es: 'Secretaría de Economía' } })

function outcomes(list: Cell[][], ...edits: DomainEdit[]): Outcome['type'][] {
  return new Workplace(...edits).plan([HEADINGS, ...list]).rows.map(({ outcome }) => outcome.type)
}

describe('what becomes of a row', () => {
  it('PLAN-1: somebody nobody knows is new, with delegation and role', () => {
    const place = new Workplace()
    expect(place.import([HEADINGS, LUCIA])).toBe(2)
    const { person, attendance } = place.rows()
    expect(person).toMatchObject([{ givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', email: 'lucia@economia.mx', title: { es: 'Directora' }, phone: '+52 55 5550 0142' }])
    expect(attendance).toMatchObject([{ meeting: MEETING.id, person: person[0]?.id, delegation: 'MX', role: 'delegate', answer: 'invited' }])
  })

  it('PLAN-2: the same list again changes nothing, and writes nothing', () => {
    const place = new Workplace()
    place.import([HEADINGS, LUCIA])
    expect(place.plan([HEADINGS, LUCIA]).rows.map(({ outcome }) => outcome.type)).toEqual(['same'])
    expect(place.import([HEADINGS, LUCIA])).toBe(0)
  })

  it('PLAN-3: a known person is updated with what the list says more or else; each change can be left', () => {
    const place = new Workplace(lucia)
    const [row] = place.plan([HEADINGS, LUCIA]).rows
    expect(row?.outcome).toMatchObject({ type: 'update', person: 'p1', changes: [{ id: 'person:title.es', old: null, new: 'Directora' }, { id: 'person:phone', old: null, new: '+52 55 5550 0142' }] })
    place.import([HEADINGS, LUCIA], { '2': { action: 'take', without: ['person:title.es'] } })
    expect(place.rows().person).toMatchObject([{ id: 'p1', title: {}, phone: '+52 55 5550 0142' }])
    expect(place.rows().attendance).toHaveLength(1)
  })

  it('PLAN-4: an empty cell never erases', () => {
    const place = new Workplace(lucia)
    place.import([HEADINGS, ['Lucía Hernández Ortiz', 'lucia@economia.mx', null, null, '']])
    expect(place.rows().person[0]).toMatchObject({ organisation: { es: 'Secretaría de Economía' }, email: 'lucia@economia.mx' })
  })

  it('PLAN-5: accents, case and groups of digits are no change; an accent that the list adds is one', () => {
    const invited = invitePerson('a1', { meeting: MEETING.id, person: 'p1', delegation: 'MX', role: 'delegate' })
    expect(outcomes([['LUCIA HERNANDEZ ORTIZ', 'LUCIA@economia.mx', 'Secretaría de Economía', null, null]], lucia, invited)).toEqual(['same'])
    const plain = createPerson('p1', { givenNames: 'Lucia', firstSurname: 'Hernandez', country: 'MX', email: 'lucia@economia.mx', phone: '+525555500142' })
    const [row] = new Workplace(plain, invited).plan([HEADINGS, ['Lucía Hernández', 'lucia@economia.mx', null, null, '+52 55 5550 0142']]).rows
    expect(row?.outcome).toMatchObject({ type: 'update', changes: [{ path: 'givenNames', new: 'Lucía' }, { path: 'firstSurname', new: 'Hernández' }] })
  })

  it.each<readonly [string, Cell[], Outcome['type']]>([
    ['the same address, a surname missing', ['Lucía Hernández', 'lucia@economia.mx', null, null, null], 'update'],
    ['the same name and organisation, another address', ['Lucía Hernández Ortiz', 'lhernandez@economia.mx', 'Secretaría de Economía', null, null], 'update'],
    ['the same name, nothing else', ['Lucía Hernández Ortiz', null, null, null, null], 'update'],
    ['surnames in another order, same organisation', ['Lucía Ortiz Hernández', null, 'Secretaría de Economía', null, null], 'update'],
    ['the same name at another organisation', ['Lucía Hernández Ortiz', null, 'Pemex', null, null], 'duplicate'],
    ['the same name, another address, no organisation', ['Lucía Hernández Ortiz', 'otra@x.mx', null, null, null], 'duplicate'],
    ['a surname missing', ['Lucía Hernández', null, null, null, null], 'duplicate'],
    ['a short form', ['Lucy Hernández Ortiz', null, null, null, null], 'duplicate'],
    ['a slip of the pen', ['Lucía Hernándes Ortiz', null, null, null, null], 'duplicate'],
    ['an initial', ['L. Hernández Ortiz', null, null, null, null], 'duplicate'],
    ['the same address under another name', ['Pedro Páramo Rulfo', 'lucia@economia.mx', null, null, null], 'duplicate'],
    ['another person with one surname in common', ['Lucía Hernández Paz', null, null, null, null], 'new'],
    ['a brother', ['Lucio Hernández Ortiz', null, null, null, null], 'new'],
    ['no name', [null, 'x@y.mx', 'Pemex', null, null], 'rejected']
  ])('PLAN-6: %s', (_what, row, outcome) => expect(outcomes([row], lucia)).toEqual([outcome]))

  it('PLAN-7: a possible duplicate names whom it resembles, and is not taken over undecided', () => {
    const place = new Workplace(lucia)
    const list = [HEADINGS, ['Lucy Hernández Ortiz', null, null, 'Directora', null]]
    expect(place.plan(list).rows[0]?.outcome).toMatchObject({ type: 'duplicate', likeness: { of: { type: 'person', id: 'p1' }, score: 0.93, reasons: ['nickname'] }, changes: [{ path: 'givenNames', old: 'Lucía', new: 'Lucy' }, { path: 'title.es' }] })
    expect(place.import(list)).toBe(0)
  })

  it('PLAN-8: merged, it is that person; kept, it is a person of their own and is not asked about again; left out, nothing', () => {
    const list = [HEADINGS, ['Lucy Hernández Ortiz', null, null, 'Directora', null]]
    const merged = new Workplace(lucia)
    merged.import(list, { '2': { action: 'merge', without: ['person:givenNames'] } })
    expect(merged.rows().person).toMatchObject([{ id: 'p1', givenNames: 'Lucía', title: { es: 'Directora' } }])
    expect(merged.rows().attendance).toMatchObject([{ person: 'p1' }])
    const kept = new Workplace(lucia)
    kept.import(list, { '2': { action: 'keep' } })
    expect(kept.rows().person).toHaveLength(2)
    expect(kept.rows().person.find(({ id }) => id !== 'p1')?.distinctFrom).toEqual(['p1'])
    expect(kept.import(list)).toBe(0)
    const left = new Workplace(lucia)
    expect(left.import([HEADINGS, LUCIA], { '2': { action: 'leaveOut' } })).toBe(0)
  })

  it('PLAN-9: two rows about one person: the fuller leads, the other is the same or to be decided', () => {
    const short: Cell[] = ['Lucía Hernández Ortiz', 'lucia@economia.mx', null, null, null]
    const more: Cell[] = ['Lucía Hernández Ortiz', 'lucia@economia.mx', null, 'Coordinadora', null]
    const place = new Workplace()
    const list = [HEADINGS, short, LUCIA, more]
    expect(place.plan(list).rows.map(({ outcome }) => outcome)).toMatchObject([{ type: 'same', row: '3' }, { type: 'new' }, { type: 'duplicate', likeness: { of: { type: 'row', key: '3' } }, changes: [{ path: 'title.es', old: 'Directora', new: 'Coordinadora' }] }])
    place.import(list, { '4': { action: 'merge' } })
    expect(place.rows().person).toMatchObject([{ title: { es: 'Coordinadora' }, phone: '+52 55 5550 0142' }])
    expect(place.rows().attendance).toHaveLength(1)
  })

  it('PLAN-10: two of one name at one meeting are asked about; two organisations make them two', () => {
    const other: Cell[] = ['Lucía Hernández Ortiz', 'lho@pemex.mx', 'Pemex', 'Ingeniera', null]
    const place = new Workplace()
    expect(place.plan([HEADINGS, LUCIA, other]).rows.map(({ outcome }) => outcome.type).sort()).toEqual(['duplicate', 'new'])
    place.import([HEADINGS, LUCIA, other], { '2': { action: 'keep' }, '3': { action: 'keep' } })
    expect(place.rows().person).toHaveLength(2)
    expect(place.import([HEADINGS, LUCIA, other])).toBe(0)
  })

  it('PLAN-11: rows that are not people are rejected with row and reason', () => {
    const list: Cell[][] = [HEADINGS, ['DELEGACIÓN DE MÉXICO', null, null, null, null], LUCIA, HEADINGS, [null, null, null, 'Director', null], ['Total: 3', null, null, null, null], []]
    expect(plan(list).rows.map(({ row, outcome }) => (outcome.type === 'rejected' ? [row, outcome.column, outcome.reason.key] : [row, outcome.type]))).toEqual([
      [2, 0, 'rejection.noPerson'], [3, 'new'], [4, null, 'rejection.repeatedHeading'], [5, 0, 'rejection.noName'], [6, 0, 'rejection.noPerson']
    ])
  })

  it('PLAN-12: without a delegation the list has to say the country', () => {
    const list: Cell[][] = [['Nombre completo', 'País'], ['Ana Ruiz', 'México'], ['Luc Roy', null]]
    expect(plan(list, { delegation: null }).rows.map(({ outcome }) => (outcome.type === 'rejected' ? outcome.reason.key : outcome.type))).toEqual(['new', 'rejection.noCountry'])
  })

  it('PLAN-13: two people found to be two are not offered as one by the directory, and a list still finds each', () => {
    const twin = createPerson('p2', { givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', email: 'lho@pemex.mx', organisation: { es: 'Pemex' } })
    const [row] = new Workplace(lucia, twin, keepApart('p1', 'p2')).plan([HEADINGS, ['Lucía Hernández Ortiz', null, 'Pemex', 'Ingeniera', null]]).rows
    expect(row?.outcome).toMatchObject({ type: 'update', person: 'p2' })
  })

  it('PLAN-14: an import is one gesture and one undo', () => {
    const place = new Workplace(lucia)
    const before = JSON.stringify(place.rows())
    place.import([HEADINGS, LUCIA, ['Luc Roy', 'luc@x.ca', null, null, null]])
    place.laptop.undo()
    expect(JSON.stringify(place.rows())).toBe(before)
  })

  it('PLAN-15: the plan pauses every 200 rows and says how far it is', () => {
    const list = grid([HEADINGS, ...Array.from({ length: 1000 }, (_, n): Cell[] => [`Ana Ruiz${'abcdefghij'.charAt(n % 10)} Soto${n}`, `a${n}@x.mx`, null, null, null])])
    const steps = [...planImport({ grid: list, mapping: mappingFor(list), delegation: 'MX', meeting: MEETING, people: [], attendances: [], groups: [] })]
    expect(steps.length).toBeGreaterThanOrEqual(9)
    expect(steps.every(({ done, total }, index) => done <= total && done >= (steps[index - 1]?.done ?? 0))).toBe(true)
  })
})
