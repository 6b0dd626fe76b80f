import { describe, expect, it } from 'vitest'
import type { Sender } from '#shared/domain/sender/schema.ts'
import type { Cell, Grid } from '#shared/intake/grid.ts'
import { mapByHand, senderColumns } from '#shared/intake/people/mapping.ts'
import type { ImportPlan, Outcome, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'
import { columnName } from '#renderer/features/import/columns/column-name.ts'
import { firstReading, readAgain, whatIsMissing } from '#renderer/features/import/columns/propose.ts'
import { countWritten, fateOf, isAboutNobody } from '#renderer/features/import/outcomes.ts'

const HEAD = ['Apellidos', 'Nombre', 'Dependencia', 'Correo']
const grid = (...sheets: Cell[][][]): Grid => ({
  format: 'xlsx',
  epoch: 1900,
  sheets: sheets.map((rows, index) => ({ name: `Hoja ${index + 1}`, isHidden: false, rows, merged: [] }))
})
const LIST: Cell[][] = [['Delegación'], [], HEAD, ['Ruiz Mora', 'Ana', 'SENER', 'ana@example.org']]

describe('how a list is first understood', () => {
  it('WIZARD-1: the likeliest table, in its own language, with nobody as its delegation', () => {
    const reading = firstReading(grid([['notes']], LIST), [], 'en')
    expect(reading?.mapping).toMatchObject({ sheet: 1, headerRow: 2, language: 'es' })
    expect(reading?.delegation).toBeNull()
    expect(reading && whatIsMissing(reading)).toBe('noDelegation')
    expect(reading && whatIsMissing({ ...reading, delegation: 'MX' })).toBeNull()
  })

  it('WIZARD-2: a list in which nothing stands is said to be empty', () => {
    expect(firstReading(grid([]), [], 'en')).toBeNull()
  })

  it('WIZARD-3: the sender is known by the headings of an earlier list, and what was corrected by hand comes back', () => {
    const before = firstReading(grid(LIST), [], 'en')
    if (!before) throw new Error('no table')
    const corrected = mapByHand(before.mapping, 2, 'office')
    const sender: Sender = { id: 's', name: 'SRE', columns: senderColumns(corrected) }
    const again = firstReading(grid(LIST), [{ id: 'other', name: 'GAC', columns: { surname: 'surnames' } }, sender], 'en')
    expect(again?.sender).toBe('s')
    expect(again?.mapping.columns[2]).toMatchObject({ field: 'office', reason: 'sender' })
    // Told that somebody else has sent it, it forgets again.
    expect(again && readAgain(grid(LIST), [sender], { sender: null }, again).mapping.columns[2]?.field).toBe('organisation')
  })

  it('WIZARD-4: another row of headings is read anew, and without a name nobody goes on', () => {
    const reading = firstReading(grid(LIST), [], 'en')
    if (!reading) throw new Error('no table')
    const again = readAgain(grid(LIST), [], { headerRow: 0 }, { ...reading, delegation: 'MX' })
    expect(again.mapping.headerRow).toBe(0)
    expect(whatIsMissing(again)).toBe('noName')
  })

  it('WIZARD-5: columns are called as spreadsheets call them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

describe('what becomes of the rows', () => {
  const row = (key: string, outcome: Outcome): PlannedRow => ({ key, row: Number(key), name: key, facts: { person: {}, attendance: {} }, remarks: [], outcome, attendance: null })
  const plan: ImportPlan = {
    meeting: 'm',
    counts: { new: 1, update: 1, same: 1, duplicate: 1, rejected: 1 },
    rows: [
      row('1', { type: 'new' }),
      row('2', { type: 'update', person: 'p', changes: [] }),
      row('3', { type: 'same', person: 'q', row: null }),
      row('4', { type: 'duplicate', likeness: { of: { type: 'person', id: 'p' }, score: 0.9, reasons: ['name'] }, changes: [] }),
      row('5', { type: 'rejected', column: null, reason: { key: 'rejection.noName', values: {} } })
    ]
  }

  it('WIZARD-6: a possible duplicate is written only once somebody has decided', () => {
    expect(countWritten(plan, {})).toEqual({ created: 1, updated: 1, undecided: 1 })
    expect(countWritten(plan, { 4: { action: 'keep' } })).toEqual({ created: 2, updated: 1, undecided: 0 })
    expect(countWritten(plan, { 4: { action: 'merge' } })).toEqual({ created: 1, updated: 2, undecided: 0 })
    expect(countWritten(plan, { 4: { action: 'leaveOut' }, 1: { action: 'leaveOut' } })).toEqual({ created: 0, updated: 1, undecided: 0 })
  })

  it('WIZARD-7: a row that could not be read is never written, whatever was decided', () => {
    const rejected = plan.rows[4]
    expect(rejected && fateOf(rejected, { 5: { action: 'keep' } })).toBe('leftOut')
  })
  it('WIZARD-8: a title, a total or headings that come again are about nobody; a name that is missing is to be mended', () => {
    const nobody = (key: string): boolean => isAboutNobody(row('6', { type: 'rejected', column: 2, reason: { key, values: {} } }))
    expect(['rejection.noPerson', 'rejection.repeatedHeading', 'rejection.noName', 'rejection.longName'].map(nobody)).toEqual([true, true, false, false])
  })
})
