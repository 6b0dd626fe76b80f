import fc from 'fast-check'
import { strToU8 } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { Workbook } from '@cj-tech-master/excelts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { ANSWERS, PRESENCES, ROLES } from '#shared/domain/attendance/schema.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import { SECTORS } from '#shared/domain/group/schema.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { LEVELS, OFFICE_RANKS } from '#shared/domain/person/schema.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { peopleTable, type PeopleTable } from '#shared/briefing/rows/people-table.ts'
import { writeCsv } from '#shared/briefing/rows/write-csv.ts'
import { writeVcards } from '#shared/briefing/rows/write-vcards.ts'
import { writeXlsx } from '#shared/briefing/rows/write-xlsx.ts'
import type { Cell, Grid } from '#shared/intake/grid.ts'
import { readCards } from '#shared/intake/read/vcard/read-vcards.ts'
import { importEdit } from '#shared/intake/people/plan/import-edit.ts'
import { planImportAtOnce } from '#shared/intake/people/plan.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { sampleChanges, SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { fold } from '#shared/ledger/fold.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'
import { grid, mappingFor, MEETING, plan } from './lists.ts'

const GIVEN = ['Ana', 'José Luis', 'María del Carmen', 'Anne-Marie', 'Łukasz', 'Sean', 'Íñigo', 'Zoé', 'Min-jun', 'Xóchitl']
const SURNAMES = ['Hernández', 'de la Garza', 'O’Brien', 'Núñez', 'MacDonald', 'St-Onge', 'Żółć', 'van der Berg', 'Ng', 'Roy', 'Ramón y Cajal', 'Øster']
const TEXTS = ['Directora, América', '=1+1', "'cita", '+ plus', '-menos', '@arroba', 'línea "citada"; con punto y coma', 'uno\ndos', '\tx', 'Subsecretaria', 'Сова']
/** Texts of a person survive as people read them: a tab before the first letter is no part of them. */
const shown = (text: string): string => text.trim()

const person = fc.record({
  givenNames: fc.constantFrom(...GIVEN), firstSurname: fc.constantFrom(...SURNAMES), secondSurname: fc.constantFrom('', ...SURNAMES), badgeName: fc.constantFrom('', 'Lupita Ruiz'), sortKey: fc.constantFrom('', 'Garza'),
  country: fc.constantFrom('CA' as const, 'MX' as const), sector: fc.constantFrom(...SECTORS), level: fc.constantFrom(...LEVELS), officeRank: fc.constantFrom(null, ...OFFICE_RANKS), subdivision: fc.constantFrom(null, 'MX-JAL', 'CA-ON', 'MX-BCN', 'CA-NL'),
  phone: fc.constantFrom('', '+52 55 5550 0142', '(613) 555-0107 ext. 12', '00525555500142'), mobile: fc.constantFrom('', '+1 613 555-0199'), address: fc.constantFrom('', 'Insurgentes Sur 1940\n01030 Ciudad de México', '+52 calle'),
  honorific: fc.record({ en: fc.constantFrom('Ms.', 'the Honourable'), es: fc.constantFrom('Lic.', 'S.E.') }, { requiredKeys: [] }),
  title: fc.record({ en: fc.constantFrom(...TEXTS.map(shown)), fr: fc.constantFrom(...TEXTS.map(shown)), es: fc.constantFrom(...TEXTS.map(shown)) }, { requiredKeys: [] }),
  organisation: fc.record({ en: fc.constantFrom('Natural Resources Canada', '=SUM(A1)'), fr: fc.constantFrom('Ressources naturelles Canada'), es: fc.constantFrom('Secretaría de Economía') }, { requiredKeys: [] }),
  languages: fc.subarray([...LANGUAGES]), signLanguages: fc.subarray(['ASL', 'LSQ', 'LSM'] as const),
  delegation: fc.constantFrom('CA' as const, 'MX' as const), role: fc.constantFrom(...ROLES), presence: fc.constantFrom(...PRESENCES), answer: fc.constantFrom(...ANSWERS)
})

const meeting = planMeeting(MEETING.id, { ordinal: 1, title: { en: 'M', fr: 'R', es: 'R' }, theme: {}, start: '2027-10-14', end: '2027-10-15', host: 'MX', city: {}, venue: {}, mode: 'hybrid', zone: 'America/Mexico_City', groups: [] })

type Drawn = typeof person extends fc.Arbitrary<infer Facts> ? Facts : never

function editsOf(people: readonly Drawn[]): DomainEdit[] {
  return people.flatMap(({ delegation, role, presence, answer, ...facts }, n) => [
    createPerson(`p${n}`, { ...facts, email: `person${n}@example.org` }),
    invitePerson(`a${n}`, { meeting: MEETING.id, person: `p${n}`, delegation, role, presence, answer })
  ])
}

function csvGrid(table: PeopleTable): Grid {
  const { data } = Papa.parse<string[]>(writeCsv(table).replace(/^\uFEFF/u, ''), { skipEmptyLines: true })
  return grid(data, { format: 'csv' })
}

async function xlsxGrid(table: PeopleTable): Promise<Grid> {
  const workbook = new Workbook()
  await workbook.xlsx.load(await writeXlsx(table, 'Gente'))
  const sheet = workbook.worksheets[0]
  const cell = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null)
  return grid(Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => table.columns.map((_heading, column) => cell(sheet?.getCell(row + 1, column + 1).value))))
}

function planOf(list: Grid, { person: people, attendance: attendances, group: groups }: Rows, meetingId = MEETING.id) {
  return planImportAtOnce({ grid: list, mapping: mappingFor(list), delegation: null, meeting: { id: meetingId, start: null }, people, attendances, groups })
}

function view(rows: Rows, id = MEETING.id) {
  const found = meetingView(rows, id)
  if (found === null) throw new Error('There is the meeting')
  return found
}

describe('out and in again', () => {
  it('ROUND-5: cards say the language of their texts, so that they come back as they went', () => {
    const written = person.filter(({ givenNames, title }) => givenNames !== '' && Object.values(title).every((text) => text === undefined || !/[\n]/u.test(text)))
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), fc.constantFrom(...LANGUAGES), (people, language) => {
        const rows = rowsAfter(meeting, ...editsOf(people))
        const list = readCards('Gente', strToU8(writeVcards(view(rows), { language, withContacts: true })))
        const planned = planImportAtOnce({
          grid: list, mapping: mappingFor(list), delegation: 'CA', meeting: { id: MEETING.id, start: null }, people: rows.person, attendances: rows.attendance, groups: rows.group
        })
        expect(planned.rows.filter(({ outcome }) => outcome.type !== 'same')).toEqual([])
      }),
      { numRuns: 60 }
    )
  })

  it('ROUND-1: import(export(people)) changes nothing, in each language, as CSV and as workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), fc.constantFrom(...LANGUAGES), async (people, language) => {
        const rows = rowsAfter(meeting, ...editsOf(people))
        const table = peopleTable(view(rows), { language, withContacts: true })
        for (const list of [csvGrid(table), await xlsxGrid(table)]) {
          const planned = planOf(list, rows)
          expect(planned.rows.filter(({ outcome }) => outcome.type !== 'same')).toEqual([])
          expect(importEdit(planned, {}, () => 'new').writes).toEqual([])
        }
      }),
      { numRuns: 40 }
    )
  })

  it('ROUND-2: the example meeting goes out and comes back in each language without a change', () => {
    const rows = rowsOf(fold(sampleChanges()).values())
    for (const language of LANGUAGES) {
      const { counts } = planOf(csvGrid(peopleTable(view(rows, SAMPLE_MEETING_ID), { language, withContacts: true })), rows, SAMPLE_MEETING_ID)
      expect(counts).toEqual({ new: 0, update: 0, same: view(rows, SAMPLE_MEETING_ID).delegates.length, duplicate: 0, rejected: 0 })
    }
  })

  it('ROUND-3: into an empty workspace the export brings the same people', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (people) => {
        const unique = people.map((facts, n) => ({ ...facts, secondSurname: `Apellido${'abcdefgh'.charAt(n)}` }))
        const rows = rowsAfter(meeting, ...editsOf(unique))
        const list = csvGrid(peopleTable(view(rows), { language: 'es', withContacts: true }))
        const planned = planImportAtOnce({ grid: list, mapping: mappingFor(list), delegation: null, meeting: MEETING, people: [], attendances: [], groups: [] })
        const keep = Object.fromEntries(planned.rows.map(({ key }) => [key, { action: 'keep' as const }]))
        let id = 0
        const back = rowsAfter(meeting, importEdit(planned, keep, () => `n${++id}`))
        const told = (all: Rows) => view(all).delegates.map(({ person: { id: _id, distinctFrom: _apart, address, phone, ...facts }, attendance: { role, presence, answer, delegation } }) => JSON.stringify({ ...facts, address: address.trim(), phone: phone.replace(/^00/u, '+'), role, presence, answer, delegation }).replaceAll('\\n', ' ')).sort()
        // A title on two lines of a cell is one title.
        expect(told(back)).toEqual(told(rows))
      }),
      { numRuns: 40 }
    )
  })
})

describe('the order of rows', () => {
  const cell = fc.constantFrom<Cell>(null, 'Secretaría de Economía', 'Pemex')
  const row = fc.tuple(fc.constantFrom('Lucía', 'Lucy', 'L.', 'José', 'Pepe'), fc.constantFrom('Hernández Ortiz', 'Hernández', 'Ortiz Hernández', 'Ruiz', 'HERNANDEZ ORTIZ'), fc.constantFrom<Cell>(null, 'a@x.mx', 'b@x.mx'), cell, fc.constantFrom<Cell>(null, 'Directora'))

  it('ORDER-1: does not matter: the same rows have the same outcomes', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, dice) => {
        const cells: Cell[][] = rows.map(([given, surnames, ...rest]) => [`${given} ${surnames}`, ...rest])
        const shuffled = [...cells].map((value) => ({ value, at: dice.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ value }) => value)
        const known = rowsAfter(createPerson('p1', { givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', organisation: { es: 'Pemex' } })).person
        const told = (list: Cell[][]): string[] => {
          const planned = plan([['Nombre completo', 'Correo', 'Dependencia', 'Cargo'], ...list], { people: known })
          const byKey = new Map(planned.rows.map((each) => [each.key, JSON.stringify(each.facts)]))
          return planned.rows
            .map(({ facts, outcome }) => {
              const of = outcome.type === 'duplicate' && outcome.likeness.of.type === 'row' ? byKey.get(outcome.likeness.of.key) : outcome.type === 'same' && outcome.row !== null ? byKey.get(outcome.row) : null
              const { type } = outcome
              return JSON.stringify([facts, type, of, outcome.type === 'duplicate' ? [outcome.likeness.score, outcome.changes] : outcome.type === 'update' ? outcome.changes : null])
            })
            .sort()
        }
        expect(told(shuffled)).toEqual(told(cells))
      }),
      { numRuns: 150 }
    )
  })

  it('ORDER-2: an import that was done does not want to be done again, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const list: Cell[][] = [['Nombre completo', 'Correo', 'Dependencia', 'Cargo'], ...rows.map(([given, surnames, ...rest]): Cell[] => [`${given} ${surnames}`, ...rest])]
        let id = 0
        const first = importEdit(plan(list), {}, () => `n${++id}`)
        const { person: people, attendance: attendances } = rowsAfter(first.writes.length === 0 ? edit('person.import') : first)
        expect(importEdit(plan(list, { people, attendances }), {}, () => `m${++id}`).writes).toEqual([])
      }),
      // The address of one and the name of another.
      { numRuns: 150, examples: [[[['Pepe', 'Hernández', 'b@x.mx', 'Pemex', null], ['José', 'Hernández Ortiz', 'b@x.mx', null, null], ['José', 'Ortiz Hernández', null, 'Secretaría de Economía', null]]]] }
    )
  })
})
