import { Workbook } from '@cj-tech-master/excelts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeSheet } from '#shared/briefing/outcomes/outcome-sheet.ts'
import { setGroupText } from '#shared/domain/group/edits.ts'
import { changeOutcome, deleteOutcome, recordOutcome, setOutcomeState, type OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import { OUTCOME_LEADS, OUTCOME_STATES } from '#shared/domain/outcome/schema.ts'
import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { planCommitments, type CommitmentPlan, type PlannedRow } from '#shared/intake/outcomes/plan.ts'
import { readCommitments } from '#shared/intake/outcomes/read-commitments.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'
import { tokenOf } from '#shared/translation/units/hash.ts'
import enProgress from '#locales/en/progress.json'
import { group, meeting, three } from '#tests/unit/domain/meetings.ts'
import { processorWatch } from '#tests/unit/processor.ts'
import { workbookOf, type Value } from '../schedule/sheets.ts'
import { fillIn, reading, Secretariat, TODAY, workedOn } from './returning.ts'

const FACTS: OutcomeFacts = { group: 'energy', sort: 'commitment', text: {}, lead: 'CA', who: three('NRCan'), due: '2028-03-31', state: 'open', ended: null, progress: {} }
const GRID: Trilingual = { en: 'Grid study', fr: 'Étude du réseau', es: 'Estudio de la red' }
const facts = (more: Partial<OutcomeFacts> = {}): OutcomeFacts => ({ ...FACTS, text: GRID, ...more })

function recorded(id: string, more: Partial<OutcomeFacts> = {}, rank = 'a0') {
  return recordOutcome(id, { meeting: 'm', rank }, facts({ text: three(id), ...more }))
}

const secretariat = (...more: ConstructorParameters<typeof Secretariat>): Secretariat =>
  new Secretariat(meeting({ groups: ['energy', 'mining'] }), group('energy'), group('mining', 'a1'), recordOutcome('grid', { meeting: 'm', rank: 'a0' }, facts()), recorded('Port', { group: null, lead: 'both' }, 'a1'), ...more)

const rowOf = (plan: CommitmentPlan, title: string): PlannedRow => {
  const row = plan.rows.find((one) => one.title === title)
  if (row === undefined) throw new Error(`The plan has no row ${title}: ${plan.rows.map((one) => one.title).join(', ')}`)
  return row
}
const changesOf = ({ outcome }: PlannedRow): unknown[] => (outcome.type === 'update' ? outcome.changes.map(({ field, after, contested }) => [field, 'text' in after ? after.text : 'day' in after ? after.day : 'state' in after ? [after.state, after.ended] : after, contested === null ? 'free' : 'contested']) : [outcome.type])
const keysOf = (said: readonly { key: string; values: object }[]): unknown[] => said.map(({ key, values }) => [key.replace(/^(?:remark|left)\./u, ''), ...Object.values(values)])
const list = (...rows: Value[][]): Promise<Uint8Array> => workbookOf([{ name: 'List', rows }])

describe('SHEET-BACK: a workbook of commitments out and back', () => {
  it.each([['one language', ['fr']], ['three languages', LANGUAGES]] as const)('SHEET-BACK-1: written in %s and read back without change plans nothing, whatever stands in it', async (_, languages) => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('=1+1', '@SUM(A1)', "'=x", '-5', '+52 55', '_x0041_', 'A\n\nB', '  ', '2027-05-31', 'Energy', 'true', '1e5', '#REF!'))
    const text = fc.record({ en: words, fr: words, es: words }, { requiredKeys: [] })
    const day = fc.constantFrom(null, '2028-01-02', '2029-12-31', '1999-02-28')
    const one = fc.record({ text, who: text, progress: text, due: day, ended: day, state: fc.constantFrom(...OUTCOME_STATES), lead: fc.constantFrom(...OUTCOME_LEADS), group: fc.constantFrom(null, 'energy', 'mining', 'gone') })
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 4 }), async (many) => {
        const office = secretariat(...many.map((more, index) => recordOutcome(`o${index}`, { meeting: 'm', rank: `b${index}` }, facts(more))))
        const plan = office.plan(await office.send({ languages }), 'es')
        expect([plan.rows.filter(({ outcome, remarks }) => outcome.type !== 'same' || remarks.length > 0), plan.left]).toEqual([[], []])
      }),
      { numRuns: 40 }
    )
  })

  it('SHEET-BACK-14: no cell is a formula, whatever it begins with; states are chosen from a list, days are days, and what was written lies on a hidden sheet', async () => {
    const office = secretariat(recorded('=1+1', { who: three('@SUM(A1)'), progress: three('+52 55'), state: 'met', ended: '2028-05-12' }, 'a2'))
    const workbook = new Workbook()
    await workbook.xlsx.load(await office.send({ languages: LANGUAGES }))
    const cells = workbook.worksheets.flatMap((sheet) => Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (_, column) => sheet.getRow(row + 1).getCell(column + 1)))).flat()
    expect(cells.filter(({ formula }) => formula !== undefined && formula !== null)).toEqual([])
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['=1+1', '@SUM(A1)', '+52 55', new Date('2028-05-12T00:00:00Z')]))
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([['Commitments', 'visible'], ['Alternat', 'veryHidden']])
    const lists = cells.flatMap(({ dataValidation }) => (dataValidation !== undefined && 'formulae' in dataValidation ? dataValidation.formulae : []))
    expect([...new Set(lists)]).toEqual(['"Open / Ouvert / Pendiente,Under way / En cours / En curso,Met / Tenu / Cumplido,Dropped / Abandonné / Retirado"'])
  })

  it('SHEET-BACK-2: what the co-chairs filled in is taken over as one gesture, and one undo takes all of it back', async () => {
    const office = secretariat()
    const sent = await office.send({ languages: ['fr'] })
    const back = await workedOn(sent, (sheet) => {
      fillIn(sheet, 'grid', { État: 'Tenu', 'Clos le': '12 mai 2028', Progrès: 'Étude remise.' })
      fillIn(sheet, 'Port', { État: 'En cours' })
    })
    const before = office.rows().outcome
    const plan = office.take(back)
    expect(plan.counts).toEqual({ created: 0, updated: 2, contested: 0, unchanged: 0, left: 0 })
    expect(changesOf(rowOf(plan, 'Grid study'))).toEqual([['progress.fr', 'Étude remise.', 'free'], ['state', ['met', '2028-05-12'], 'free']])
    expect(office.outcome('grid')).toMatchObject({ state: 'met', ended: '2028-05-12', progress: { fr: 'Étude remise.' }, text: GRID })
    expect(office.outcome('Port').state).toBe('underWay')
    office.laptop.undo()
    expect(office.rows().outcome).toEqual(before)
  })

  it('SHEET-BACK-3: rows sorted, deleted and added, columns moved and renamed, other sheets, and days and states in another language are read', async () => {
    const office = secretariat(recorded('Trial', { state: 'underWay' }, 'a2'))
    const ours = reading(await office.send())
    const origin = [...(ours.origin?.rows.keys() ?? [])]
    const back = await workedOn(await office.send(), (sheet, workbook) => {
      const values = [['Bonjour'], ['Progress so far', 'Status (new)', 'Ended on', 'Ref.', 'Action', 'Group'], ['Signed.', 'cumplido', '3 de mayo de 2028', tokenOf('Trial'), 'Trial', 'energy'], ['Half done', 'EN COURS', null, tokenOf('grid'), 'Grid study', 'energy'], ['', 'to do', null, null, 'New port survey', 'Mining']]
      sheet.name = 'Réponse'
      sheet.unMergeCells('A2')
      sheet.eachRow((row) => row.eachCell((cell) => (cell.value = null)))
      for (const [index, row] of values.entries()) row.forEach((value, column) => (sheet.getRow(index + 1).getCell(column + 1).value = value))
      workbook.addWorksheet('Notes').addRow(['Merci'])
    })
    expect(origin).toHaveLength(3)
    const plan = office.take(back)
    expect(plan.left).toEqual([{ sheet: 'Notes', line: null, title: '', reason: { key: 'left.noList', values: {} } }])
    expect(changesOf(rowOf(plan, 'Trial'))).toEqual([['progress.en', 'Signed.', 'free'], ['state', ['met', '2028-05-03'], 'free']])
    expect(changesOf(rowOf(plan, 'Grid study'))).toEqual([['progress.en', 'Half done', 'free'], ['state', ['underWay', null], 'free']])
    expect(office.rows().outcome.find(({ id }) => id === 'made-1')).toMatchObject({ meeting: 'm', group: 'mining', sort: 'commitment', state: 'open', text: { en: 'New port survey' } })
    expect(office.outcome('Port')).toMatchObject({ state: 'open' })
    expect(office.plan(back).counts).toMatchObject({ created: 0, updated: 0 })
  })

  it('SHEET-BACK-4: what was changed here since stays; what both changed is kept until somebody decides, and both are known', async () => {
    const office = secretariat(recorded('Trial', { progress: { en: 'Begun.' } }, 'a2'))
    const sent = await office.send()
    office.laptop.perform(changeOutcome('grid', facts({ due: '2028-09-30', progress: { en: 'Delayed.' } })))
    office.laptop.perform(setOutcomeState('Trial', 'dropped', calendarDate('2028-02-01')))
    const untouched = office.plan(sent)
    expect(untouched.counts).toMatchObject({ updated: 0, unchanged: 3 })
    const back = await workedOn(sent, (sheet) => {
      fillIn(sheet, 'grid', { Progress: 'Field work done.', State: 'Under way' })
      fillIn(sheet, 'Trial', { State: 'Met', 'Ended on': new Date('2028-04-30T00:00:00Z') })
    })
    const plan = office.take(back)
    expect(plan.counts).toMatchObject({ updated: 2, contested: 2 })
    expect(changesOf(rowOf(plan, 'Grid study'))).toEqual([['progress.en', 'Field work done.', 'contested'], ['state', ['underWay', null], 'free']])
    expect(office.outcome('grid')).toMatchObject({ progress: { en: 'Delayed.' }, state: 'underWay', due: '2028-09-30' })
    const trial = rowOf(plan, 'Trial').outcome
    expect(trial.type === 'update' ? trial.changes[0] : null).toMatchObject({
      before: { state: 'dropped', ended: '2028-02-01' }, after: { state: 'met', ended: '2028-04-30' }, contested: { origin: { state: 'open', ended: null } }
    })
    office.take(back, ({ rows }) => rows.flatMap(({ outcome }) => (outcome.type === 'update' ? outcome.changes.map(({ id }) => id) : [])))
    expect([office.outcome('grid').progress.en, office.outcome('Trial').state]).toEqual(['Field work done.', 'met'])
  })

  it('SHEET-BACK-5: without its hidden sheet nobody knows what a row was written from, and each difference is asked about', async () => {
    const office = secretariat()
    const back = await workedOn(await office.send(), (sheet, workbook) => {
      fillIn(sheet, 'grid', { State: 'Met' })
      workbook.removeWorksheet('Alternat')
    })
    const plan = office.take(back)
    expect(changesOf(rowOf(plan, 'Grid study'))).toEqual([['state', ['met', TODAY], 'contested']])
    expect(office.outcome('grid').state).toBe('open')
  })

  it('SHEET-BACK-6: a text that is missing in the language of the workbook is shown in another one, and only what was written anew is taken over', async () => {
    const office = secretariat(recordOutcome('solo', { meeting: 'm', rank: 'a3' }, facts({ text: { en: 'English only' }, progress: { en: 'Begun.' } })))
    const sent = await office.send({ languages: ['es'] })
    const sheet = outcomeSheet(office.view(), { languages: ['es'], group: undefined, withEnded: true })
    expect(sheet.rows.at(-1)).toContain('English only')
    const back = await workedOn(sent, (page) => fillIn(page, 'solo', { Avances: 'En curso desde mayo.' }))
    office.take(back)
    expect(office.outcome('solo')).toMatchObject({ text: { en: 'English only' }, progress: { en: 'Begun.', es: 'En curso desde mayo.' } })
    expect(office.outcome('solo').text.es).toBeUndefined()
  })

  it('SHEET-BACK-7: a cell that was emptied deletes nothing and is named; a commitment that was deleted here is not made again', async () => {
    const office = secretariat(recorded('Trial', { progress: { en: 'Begun.' }, state: 'met', ended: '2028-01-01' }, 'a2'))
    const sent = await office.send()
    const back = await workedOn(sent, (sheet) => fillIn(sheet, 'Trial', { Progress: null, Due: null, State: null, 'Ended on': null }))
    office.laptop.perform(deleteOutcome('Port'))
    const plan = office.take(back)
    expect([rowOf(plan, 'Trial').outcome.type, keysOf(rowOf(plan, 'Trial').remarks)]).toEqual(['same', [['emptied', 'Begun.'], ['emptied', '2028-03-31'], ['emptied', 'Met, 2028-01-01']]])
    expect(plan.left.map(({ title, reason }) => [title, reason.key])).toEqual([['Port', 'left.gone']])
  })

  it('SHEET-BACK-8: a state that ends a commitment without its day takes today, as on the screen; a day beside an open state is named', async () => {
    const office = secretariat()
    const back = await workedOn(await office.send(), (sheet) => {
      fillIn(sheet, 'grid', { State: 'Dropped' })
      fillIn(sheet, 'Port', { 'Ended on': '2028-05-01', Progress: 'Nearly.' })
    })
    const plan = office.take(back)
    expect(office.outcome('grid')).toMatchObject({ state: 'dropped', ended: TODAY })
    expect(keysOf(rowOf(plan, 'Port').remarks)).toEqual([['endedButOpen', '2028-05-01']])
    expect(office.outcome('Port')).toMatchObject({ state: 'open', ended: null, progress: { en: 'Nearly.' } })
  })

  it('SHEET-BACK-9: a group renamed here since is not undone; one that was changed there is taken', async () => {
    const office = secretariat()
    const sent = await office.send()
    office.laptop.perform(setGroupText('energy', 'name', 'en', 'Energy and grids'))
    expect(office.plan(sent).counts).toMatchObject({ updated: 0, unchanged: 2 })
    const back = await workedOn(sent, (sheet) => fillIn(sheet, 'Port', { Group: 'Mining' }))
    office.take(back)
    expect([office.outcome('Port').group, office.outcome('grid').group]).toEqual(['mining', 'energy'])
  })
})

describe('SHEET-BACK: lists that ministries keep', () => {
  it.each<[string, Value[]]>([
    ['English', ['No.', 'Working group', 'Action item', 'Owner', 'Country', 'Due date', 'Status', 'Comments', 'Date completed']],
    ['French', ['No', 'Groupe de travail', 'Engagement', 'Responsable', 'Pays', 'Échéance', 'État d’avancement', 'Commentaires', 'Terminé le']],
    ['Spanish', ['Núm.', 'Grupo de trabajo', 'Compromiso', 'Dependencia responsable', 'País', 'Fecha límite', 'Estatus', 'Observaciones', 'Fecha de conclusión']],
    ['two languages', ['Ref.', 'Group / Groupe', 'Commitment / Engagement', 'Who / Qui', 'Side / Partie', 'Due / Échéance', 'Status / État', 'Progress / Progrès', 'Ended on / Clos le']]
  ])('SHEET-BACK-10: a list headed in %s; rows that are known by their wording change, others are new', async (name, headings) => {
    const office = secretariat()
    const language = ({ French: 'fr', Spanish: 'es' } as const)[name] ?? 'en'
    const file = await list(['Seguimiento 2028'], [], headings, [1, 'energy', 'ÉTUDE DU RÉSEAU', 'NRCan', 'Canada', '31/03/2028', 'en proceso', 'Bien.', null], [2, 'Mining', 'Map of mines', 'SE', 'México', '30 juin 2028', 'Completed', null, new Date('2028-05-20T00:00:00Z')])
    const plan = office.take(file)
    expect([plan.left, plan.rows.flatMap(({ remarks }) => remarks)]).toEqual([[], []])
    expect(changesOf(rowOf(plan, 'Grid study'))).toEqual([[`progress.${language}`, 'Bien.', 'free'], ['state', ['underWay', null], 'free']])
    expect(office.outcome('made-1')).toMatchObject({ group: 'mining', lead: 'MX', due: '2028-06-30', state: 'met', ended: '2028-05-20', text: { [language]: 'Map of mines' }, who: { [language]: 'SE' } })
    expect(office.plan(file).counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  })

  it('SHEET-BACK-11: a group that stands alone above its rows, or is the name of a sheet, holds for them', async () => {
    const office = secretariat()
    const file = await workbookOf([
      { name: 'List', rows: [['Commitment', 'Status'], ['Mining'], ['Map of mines', 'open'], ['Plenary'], ['Joint note', 'open']] },
      { name: 'energy', rows: [['Commitment', 'Status'], ['Second study', 'open']] }
    ])
    office.take(file)
    expect(office.rows().outcome.filter(({ id }) => id.startsWith('made')).map(({ group: of, text }) => [text.en, of])).toEqual([['Map of mines', 'mining'], ['Joint note', null], ['Second study', 'energy']])
  })

  it('SHEET-BACK-12: a new row of a workbook of one group belongs to that group', async () => {
    const office = secretariat(recorded('Trial', { group: 'mining' }, 'a2'))
    const sheet = outcomeSheet(office.view(), { languages: ['en'], group: 'mining', withEnded: false })
    expect([sheet.rows.length, sheet.title]).toEqual([1, 'Commitments: where they stand (mining)'])
    const back = await workedOn(await office.send({ group: 'mining' }), (page) => (page.getRow(5).getCell(3).value = 'Second trial'))
    office.take(back)
    expect(office.outcome('made-1')).toMatchObject({ group: 'mining', text: { en: 'Second trial' } })
  })

  it('SHEET-BACK-13: a list as CSV, in French, with semicolons', () => {
    const office = secretariat()
    const grid = readGrid('liste.csv', new TextEncoder().encode('Engagement;État;Échéance\r\nÉtude du réseau;Tenu;2028-03-31\r\n'))
    const read = grid.ok ? readCommitments(grid.value) : grid
    expect(read.ok && read.value.rows.map(({ texts, state, due, line }) => [texts.text.plain, state, due, line])).toEqual([['Étude du réseau', 'met', '2028-03-31', 2]])
    expect(office.outcome('grid').state).toBe('open')
  })
})

describe('SHEET-BACK: what cannot be read', () => {
  it('SHEET-BACK-20: every row that is not understood is named, and the rest is taken over', async () => {
    const office = secretariat()
    const file = await list(
      ['Ref', 'Commitment', 'Group', 'Side', 'By', 'State', 'Progress', 'Colour'],
      [tokenOf('grid'), 'Grid study', 'Fisheries', 'Mars', '2028-02-31', 'quite so', 'Half.', 'red'],
      [tokenOf('grid'), 'Copy of it', 'energy', null, null, null, null, null],
      [null, null, 'energy', null, null, 'Open', 'No words', null],
      [null, 'Of nobody', 'Fisheries', null, null, null, null, null],
      [null, 'With doubts', 'Mining', 'Mars', '31/02/2028', 'quite so', null, null],
      [null, 'Broken', '#REF!', null, '03/04/2028', 'Open', null, null],
      ['01234567ab', 'Of another file', null, null, null, null, null, null],
      ['2028000017', 'Numbered there', 'Mining', null, null, null, null, null]
    )
    const plan = office.take(file)
    expect(plan.left.map(({ line, title, reason }) => [line, title, ...keysOf([reason])])).toEqual([
      [1, 'Colour', ['unknownColumn']], [3, 'Copy of it', ['repeated', 2]], [4, 'energy', ['noText']], [5, 'Of nobody', ['noSuchGroup', 'Fisheries']], [8, 'Of another file', ['gone']]
    ])
    expect(keysOf(rowOf(plan, 'Grid study').remarks)).toEqual([['noSuchGroup', 'Fisheries'], ['noSuchLead', 'Mars'], ['noSuchDay', '2028-02-31'], ['noSuchState', 'quite so']])
    expect(keysOf(rowOf(plan, 'With doubts').remarks)).toEqual([['noSuchLead', 'Mars'], ['noSuchDay', '31/02/2028'], ['noSuchState', 'quite so']])
    expect(keysOf(rowOf(plan, 'Broken').remarks)).toEqual([['dayOrder', '03/04/2028']])
    expect(office.rows().outcome.map(({ text, group: of }) => [text.en, of]).slice(2)).toEqual([['With doubts', 'mining'], ['Broken', null], ['Numbered there', 'mining']])
    const sentences = (said: readonly { key: string }[]): boolean[] => said.map(({ key }) => key.split('.').reduce<unknown>((node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : null), enProgress) !== undefined)
    expect(sentences([...plan.left.map(({ reason }) => reason), ...plan.rows.flatMap(({ remarks }) => remarks), { key: 'problem.noList' }, { key: 'problem.tooMany' }, { key: 'remark.emptied' }, { key: 'remark.endedButOpen' }, { key: 'left.hiddenSheet' }, { key: 'left.noList' }])).not.toContain(false)
  })

  it.each<[string, Value[][]]>([
    ['no headings that anybody knows', [['a', 'b'], ['c', 'd']]],
    ['only a title', [['Commitment'], ['Study']]],
    ['a list of people', [['Given names', 'Surname', 'E-mail'], ['Ana', 'Roy', 'a@x.ca']]]
  ])('SHEET-BACK-21: a workbook with %s is refused, with the sheet that was looked at', async (_, rows) => {
    const grid = readGrid('x.xlsx', await list(...rows))
    expect(grid.ok && readCommitments(grid.value)).toEqual({ ok: false, problem: { key: 'problem.noList', values: { sheet: 'List' } } })
  })

  it('SHEET-BACK-23: 5,000 rows are planned in a second, and more are refused', () => {
    const office = secretariat()
    const rows = Array.from({ length: 5_001 }, (_, index): string[] => [`Commitment ${index}`, 'Energy', 'en cours', '31 mai 2028', 'En bonne voie, rien à signaler.'])
    const gridOf = (count: number): Grid => ({ format: 'xlsx', epoch: 1900, sheets: [{ name: 'L', isHidden: false, rows: [['Engagement', 'Groupe', 'État', 'Échéance', 'Progrès'], ...rows.slice(0, count)], merged: [] }] })
    const watch = processorWatch()
    const read = readCommitments(gridOf(5_000))
    expect(read.ok && planCommitments(read.value, office.known(), 'fr').counts).toEqual({ created: 5_000, updated: 0, contested: 0, unchanged: 0, left: 0 })
    expect(watch()).toBeLessThan(1_000)
    expect(readCommitments(gridOf(5_001))).toEqual({ ok: false, problem: { key: 'problem.tooMany', values: { limit: 5_000 } } })
  })

  it('SHEET-BACK-22: whatever stands in the cells, each row is planned or left, and nothing breaks', () => {
    const cell = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.double({ noNaN: true }), fc.boolean(), fc.record({ date: fc.constant(calendarDate('2028-02-29')), time: fc.constant(null) }), fc.constantFrom('Met', 'Energy', '31/02/2028', tokenOf('grid'), 'grid study'))
    const office = secretariat()
    const headings = ['Ref', 'Commitment (FR)', 'Commitment', 'Group', 'By', 'State', 'Ended on', 'Progress']
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const sheets = [{ name: 'L', isHidden: false, rows: [headings, ...rows], merged: [] }]
        const read = readCommitments({ format: 'xlsx', epoch: 1900, sheets })
        expect(read.ok).toBe(true)
        if (read.ok) {
          const plan = planCommitments(read.value, office.known(), 'en')
          expect(plan.rows.length + plan.left.filter(({ line }) => line !== 1 && line !== null).length).toBeLessThanOrEqual(read.value.rows.length)
        }
      })
    )
  })
})
