import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scheduleGrid } from '#shared/briefing/xlsx/schedule-grid.ts'
import { writeScheduleXlsx } from '#shared/briefing/xlsx/write-schedule-xlsx.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import type { Entry } from '#shared/intake/schedule/entry.ts'
import { readDay, readRange } from '#shared/intake/schedule/workbook/when.ts'
import enNotices from '#locales/en/notices.json'
import enSchedule from '#locales/en/schedule-import.json'
import { group, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { processorWatch } from '#tests/unit/processor.ts'
import { gridFrom, workbookFile } from '../read/workbook-file.ts'
import { Importing, problemOf, reading, remarksOf, VENUE } from './reading.ts'
import { workbookOf, type Sheet, type Value } from './sheets.ts'

const DAYS = ['2027-10-14', '2027-10-15'].map(calendarDate)
const read = async (sheets: readonly Sheet[]) => reading(await workbookOf(sheets), VENUE, DAYS)
const list = (...rows: Value[][]): Sheet[] => [{ name: 'List', rows }]
const when = ({ title, day, start, minutes, room: where }: Entry): unknown[] => [title, day, start, minutes, where]
const THREE = [
  ['Opening', '2027-10-14', '09:00', 60, 'Sala 1'],
  ['Energy', '2027-10-14', '10:15', 120, 'Sala 2'],
  ['Closing', '2027-10-15', '16:30', 45, '']
]
const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

describe('SHEET: a programme in a workbook', () => {
  it.each<[string, Sheet]>([
    ['English', { name: 'Programme', rows: [['Annual meeting'], [], ['Title', 'Date', 'Start time', 'End time', 'Room'], ['Opening', 'Thursday, October 14, 2027', '9:00 a.m.', '10:00 a.m.', 'Sala 1'], ['Energy', null, '10:15 a.m.', '12:15 p.m.', 'Sala 2'], ['Closing', 'Oct 15', '4:30 p.m.', '5:15 p.m.', null]] }],
    ['French', { name: 'Programme', rows: [['Rencontre annuelle'], ['Séance', 'Jour', 'Début', 'Durée (min)', 'Salle'], ['Opening', 'jeudi 14 octobre 2027', '9 h', 60, 'Sala 1'], ['Energy', null, '10 h 15', '2 h', 'Sala 2'], ['Closing', 'vendredi', '16 h 30', '45 min', null]] }],
    ['Spanish', { name: 'Programa', rows: [['Fecha', 'Horario', 'Actividad', 'Salón'], ['jueves 14 de octubre', '9:00 a 10:00 h', 'Opening', 'Sala 1'], [null, '10:15 – 12:15 h', 'Energy', 'Sala 2'], ['Día 2', '4:30 – 5:15 p.m.', 'Closing', null]] }],
    ['bilingual', { name: 'P', rows: [['Title / Titre', 'Date / Fecha', 'Start\nDébut', 'Duration / Durée'], ['Opening', '2027-10-14', '09:00', '1:00'], ['Energy', '14/10/2027', '10.15', '2 h 00'], ['Closing', '10/15/2027', '1630', '0:45']] }]
  ])('SHEET-1: an %s list, its days and times as people write them, title rows above', async (name, sheet) => {
    const { format, entries, left } = await read([sheet])
    expect([format, left]).toEqual(['xlsx', []])
    expect(entries.map(when)).toEqual(name === 'bilingual' ? THREE.map((row) => [...row.slice(0, 4), '']) : THREE)
    expect(entries.flatMap(remarksOf)).toEqual([])
    expect(entries.map(({ language }) => language)).toEqual(Array.from({ length: 3 }, () => ({ English: 'en', French: 'fr', Spanish: 'es' })[name] ?? null))
    expect(entries.map(({ line, sheet: on }) => [on, line])[0]).toEqual([sheet.name, sheet.rows.findIndex((row) => row.includes('Opening')) + 1])
  })

  it.each([1900, 1904] as const)('SHEET-2: days and times as Excel keeps them, counted from %i', async (epoch) => {
    const rows: Value[][] = [['Day', 'Start', 'End', 'Title', 'Room'], [day('2027-10-14'), 0.375, 10 / 24, 'Opening', 'Sala 1'], [null, 10.25 / 24, 12.25 / 24, 'Energy', 'Sala 2'], [day('2027-10-15'), 16.5 / 24, 17.25 / 24, 'Closing', null]]
    const written: Record<number, string>[] = [{ 1: 'yyyy-mm-dd', 2: 'h:mm', 3: 'h:mm AM/PM' }, { 1: 'd/m/yy' }]
    for (const formats of written) {
      const file = await workbookOf([{ name: 'P', rows, formats }], epoch)
      expect(gridFrom(file).epoch).toBe(epoch)
      const { entries, left } = reading(file, VENUE, DAYS)
      expect(left).toEqual([])
      expect(entries.map(when)).toEqual(THREE)
    }
  })

  it('SHEET-3: joined cells hold for every row over which they reach; a day that stands alone is that of the rows below', async () => {
    const rows: Value[][] = [['Date', 'Heure', 'Titre', 'Salle'], ['2027-10-14', '9 h – 10 h', 'A', 'Un'], [null, null, 'B', 'Deux'], [null, '11 h à 12 h 30', 'C', null], ['vendredi 15 octobre 2027'], [null, '8 h', 'D', 'Un']]
    const { entries, left } = await read([{ name: 'P', rows, merged: ['A2:A4', 'B2:B3', 'A5:D5'] }])
    expect(left).toEqual([])
    expect(entries.map(when)).toEqual([['A', DAYS[0], '09:00', 60, 'Un'], ['B', DAYS[0], '09:00', 60, 'Deux'], ['C', DAYS[0], '11:00', 90, ''], ['D', DAYS[1], '08:00', null, 'Un']])
    expect(entries.map(remarksOf)).toEqual([[], [], [], ['noEnd']])
  })

  it('SHEET-4: a title in each language, with description, group, kind, status and people', async () => {
    const rows: Value[][] = [['Title (EN)', 'Titre', 'Título', 'Description (FR)', 'Date', 'Start', 'Minutes', 'Group', 'Type', 'Status', 'Speakers'], ['Energy', 'Énergie', 'Energía', 'Deux\nlignes', '2027-10-14', '9:00', 30, 'energy', 'Plénière', 'Annulée', 'ana Roy; Nobody']]
    const importing = new Importing(meeting(), group('energy'), person('ana'))
    const file = await workbookOf(list(...rows))
    const plan = importing.take(file)
    expect(plan.entries[0]?.remarks).toEqual([{ key: 'remark.unknownPerson', values: { name: 'Nobody' } }])
    const [made] = importing.view().sessions
    expect(made).toMatchObject({ title: { en: 'Energy', fr: 'Énergie', es: 'Energía' }, description: { fr: 'Deux\nlignes' }, kind: 'plenary', status: 'cancelled', group: 'energy', minutes: 30 })
    expect(Object.values(made?.roles ?? {}).map((role) => role.person)).toEqual(['ana'])
    expect(importing.take(file).counts).toEqual({ created: 0, updated: 0, unchanged: 1, left: 0 })
  })

  it('SHEET-13: a title in two languages at once stands beside one that names its own', async () => {
    const importing = new Importing(meeting())
    importing.take(await workbookOf(list(['Title / Titre', 'Título', 'Date', 'Start', 'Minutes'], ['Forum', 'Foro', '2027-10-14', '9:00', 30], ['Gala', null, '2027-10-14', '19:00', 30])), 'fr')
    expect(importing.view().sessions.map(({ title }) => title)).toEqual([{ fr: 'Forum', es: 'Foro' }, { fr: 'Gala' }])
  })

  it.each(['9:00–10:30', '9 h à 10 h 30', '9:00 a.m. to 10:30 a.m.', '9 – 10:30 a.m.', 'de 9:00 a 10:30 h', 'entre 9 h et 10 h 30', 'de las 9:00 a las 10:30 horas', '9h00-10h30', 'from 9 to 10:30 a.m.', '9:00 a. m. a 10:30 a. m.'])('SHEET-14: “%s” is an hour and a half', (text) => {
    expect(readRange(text)).toEqual({ start: '09:00', end: '10:30' })
  })

  it.each(['jeudi', 'Jueves 14', '14/10', '10/14/2027', 'Day 1 – Thursday, October 14', 'Jour 1', '14-oct', 'JUEVES 14 DE OCTUBRE'])('SHEET-15: “%s” is the first day of the meeting', (text) => {
    expect(readDay(text, { days: DAYS, epoch: 1900, order: 'dayFirst' })).toEqual({ day: '2027-10-14', time: null, isDoubtful: false })
  })

  it('SHEET-16: times of another zone are not taken for ours, and said', async () => {
    const { entries, left } = await read(list(['Title', 'Date (yyyy-mm-dd)', 'Time (EST)'], ['A', '2027-10-14', '9:00']))
    expect(entries.map((entry) => [entry.day, entry.start, ...remarksOf(entry)])).toEqual([['2027-10-14', null, 'noStart']])
    expect(left.map(({ title, reason }) => [title, reason.key])).toEqual([['Time (EST)', 'left.unknownColumn']])
  })

  it('SHEET-5: what cannot be read is left with its row and the reason, never lost', async () => {
    const { entries, left } = await read(
      list(
        ['Title', 'Date', 'Start', 'End', 'Catering'], ['Good', '2027-10-14', '9:00', '10:00', 'fruit'], [null, '2027-10-14', '11:00', '12:00'], ['Late', '2027-10-14', 'after lunch', null], ['Backwards', '2027-10-14', '14:00', '13:00'],
        ['Never', '31 November 2027', '9:00', '10:00'], ['After never', null, '10:00', '11:00'], ['Waits', '2027-10-15', null, null], ['Good', '2027-10-14', '9:00', '10:00'], ['Night', '2027-10-15', '22:00', '0:30'], ['Broken', '2027-10-15', '#REF!', null]
      )
    )
    expect(entries.map((entry) => [entry.line, ...when(entry), ...remarksOf(entry)])).toEqual([
      [7, 'After never', null, null, 60, '', 'noDay'], [8, 'Waits', '2027-10-15', null, null, '', 'noStart'], [9, 'Good', '2027-10-14', '09:00', 60, ''], [10, 'Night', '2027-10-15', '22:00', 150, '']
    ])
    expect(left.map(({ line, title, reason }) => [line, title, reason.key])).toEqual([
      [1, 'Catering', 'left.unknownColumn'], [2, 'Good', 'left.repeated'], [3, '2027-10-14 · 11:00 · 12:00', 'left.noTitle'], [4, 'Late', 'left.noSuchTime'],
      [5, 'Backwards', 'left.endsBefore'], [6, 'Never', 'left.noSuchDay'], [11, 'Broken', 'left.noSuchTime']
    ])
  })

  it('SHEET-6: a sheet a day, by its name or above the headings; sheets that are hidden or hold no list are named', async () => {
    const rows: Value[][] = [['Title', 'Time'], ['A', '9:00–10:00']]
    const { entries, left } = await read([
      { name: '14 octobre', rows }, { name: 'Two', rows: [['Friday 15 October 2027'], ...rows] }, { name: 'Old', rows, isHidden: true }, { name: 'Contacts', rows: [['Name', 'Telephone'], ['Ana', '1']] }
    ])
    expect(entries.map((entry) => [entry.sheet, entry.line, entry.day])).toEqual([['14 octobre', 2, '2027-10-14'], ['Two', 3, '2027-10-15']])
    expect(left.map(({ sheet, reason }) => [sheet, reason.key])).toEqual([['Old', 'left.hiddenSheet'], ['Contacts', 'left.noList']])
  })

  it('SHEET-7: the same workbook again changes nothing; one that was filled in by hand before is known again', async () => {
    const importing = new Importing(meeting(), group('energy'), room('r1'), session('s1', { title: { en: 'Opening' }, room: 'r1' }))
    const file = await workbookOf(list(['Title', 'Date', 'Start', 'End', 'Room'], ['Opening', '2027-10-14', '9:00', '10:00', 'r1'], ['Coffee', '2027-10-14', '10:00', '10:30', 'r1'], ['Coffee', '2027-10-14', '10:00', '10:30', 'Patio']))
    expect(importing.take(file).counts).toEqual({ created: 2, updated: 0, unchanged: 1, left: 0 })
    const before = JSON.stringify(importing.rows())
    expect(importing.take(file).counts).toEqual({ created: 0, updated: 0, unchanged: 3, left: 0 })
    expect(JSON.stringify(importing.rows())).toBe(before)
  })

  it('SHEET-8: a session that was moved is known by its ID, or by a title that is there once; of two alike it is another', async () => {
    const importing = new Importing(meeting())
    const file = (start: string) => workbookOf(list(['No.', 'ID', 'Title', 'Date', 'Start', 'Minutes'], [null, 7, 'A', '2027-10-14', start, 60]))
    importing.take(await file('9:00'))
    const moved = importing.take(await file('11:00'))
    expect(moved.entries[0]?.outcome).toMatchObject({ type: 'update', changes: { start: '11:00' } })
    const nameless = (...rows: [title: string, start: string][]) => workbookOf(list(['Title', 'Date', 'Start', 'Minutes'], ...rows.map(([title, start]) => [title, '2027-10-14', start, 60])))
    importing.take(await nameless(['B', '9:00'], ['Coffee', '10:00'], ['Coffee', '15:00']))
    const { entries, counts } = importing.take(await nameless(['B', '11:30'], ['Coffee', '10:00'], ['Coffee', '16:00']))
    expect(counts).toMatchObject({ created: 1, updated: 1, unchanged: 1 })
    expect(entries[0]?.outcome).toMatchObject({ type: 'update', changes: { start: '11:30' } })
  })

  it.each(LANGUAGES)('SHEET-9: our own table for the wall is read back in %s, and a cell that was moved is named', async (language) => {
    const importing = new Importing(meeting(), group('energy'), room('r1'), session('s1'), session('s2', { start: '11:00', title: {} }), session('s3', { day: '2027-10-15', room: null, minutes: 90 }))
    const days = scheduleGrid(importing.view(), { language })
    const heading = { en: 'Time', fr: 'Heure', es: 'Hora' }[language]
    expect(importing.take(await writeScheduleXlsx(days, heading), language).counts).toEqual({ created: 0, updated: 0, unchanged: 3, left: 0 })
    const [first, ...others] = days
    if (first === undefined) throw new Error('There is a first day')
    const moved = [{ ...first, rows: first.rows.map((row, index) => (index === 0 ? { ...row, time: '10:00' } : row)) }, ...others]
    const { left } = importing.take(await writeScheduleXlsx(moved, heading), language)
    expect(left.map(({ line, title, reason }) => [line, title, reason])).toEqual([[2, 's1', { key: 'left.twoTimes', values: { time: '10:00', written: '09:00' } }]])
    expect(problemOf(await writeScheduleXlsx(days.map((one) => ({ ...one, name: 'Elsewhere' })), heading))).toBe('problem.workbook.wall')
  })

  it.each<[string, Uint8Array]>([
    ['doctype', workbookFile({ strings: '', parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY x "y">]><worksheet/>' } })],
    ['damaged', workbookFile().slice(0, 400)],
    ['otherFormat', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['tooFar', workbookFile({ cells: '<row><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>' })],
    ['empty', workbookFile()],
    ['noList', workbookFile({ cells: '<row><c r="A1" t="inlineStr"><is><t>Dear all</t></is></c></row>' })]
  ])('SHEET-10: refused by name: %s', (problem, file) => {
    expect(problemOf(file)).toBe(`problem.workbook.${problem}`)
  })

  it('SHEET-11: there is a sentence for every problem of a workbook', () => {
    const apart = ['tooLarge', 'openQuote', 'vanished', 'unreadable', 'timeout', 'memory', 'crash']
    const known = Object.keys(enNotices.intake).filter((key) => !apart.includes(key))
    expect(Object.keys(enSchedule.problem.workbook).sort()).toEqual([...known, 'noList', 'wall'].sort())
  })

  it('SHEET-12: 5,000 rows with every cell joined are read in two seconds', async () => {
    const rows = Array.from({ length: 5000 }, (_, index): Value[] => [index % 50 === 0 ? '2027-10-14' : null, `${8 + (index % 10)}:00`, 30, `Talk ${index}`, `Room ${index % 20}`])
    const file = await workbookOf([{ name: 'P', rows: [['Date', 'Start', 'Minutes', 'Title', 'Room'], ...rows], merged: Array.from({ length: 100 }, (_, index) => `A${index * 50 + 2}:A${index * 50 + 51}`) }])
    const worked = processorWatch()
    expect(reading(file, VENUE, DAYS).entries).toHaveLength(5000)
    expect(worked()).toBeLessThan(2000)
  })
})
