import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokenOf } from '#shared/translation/units/hash.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
const at = (name: string): string => join(folder, name)

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** What the co-chairs of energy write into the workbook. */
async function fillIn(from: string, to: string): Promise<void> {
  const workbook = new Workbook()
  await workbook.xlsx.load(readFileSync(at(from)))
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('The workbook has a sheet')
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1))
  const storage = rows.find((row) => row.getCell(1).value === tokenOf('oc-energy-pumped-storage'))
  if (storage === undefined) throw new Error('The commitment is in the workbook')
  storage.getCell(7).value = 'Tenu'
  storage.getCell(8).value = 'Inventaire publié.'
  storage.getCell(9).value = '12 mai 2028'
  const free = rows.find((row) => row.number > storage.number && row.getCell(1).value === null)
  if (free === undefined) throw new Error('A row is free')
  free.getCell(3).value = 'Atlas des vents'
  free.getCell(7).value = 'en curso'
  free.getCell(6).value = 'un jour'
  writeFileSync(at(to), new Uint8Array(await workbook.xlsx.writeBuffer()))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-outcomes-'))
  expect(alternat(['sample', '--out', at('example.alternat')]).code).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat export outcomes and import outcomes', () => {
  it.each([['en'], ['fr'], ['es'], ['three']])('SHEET-BACK-30: in %s written and taken over again changes nothing, and the file stays as it was', (language) => {
    const out = at('commitments.xlsx')
    const exported = alternat(['export', 'outcomes', at('example.alternat'), '--out', out, '--with-ended', '--json', ...(language === 'three' ? ['--trilingual'] : ['--language', language])])
    expect([exported.code, exported.err]).toEqual([0, ''])
    expect(JSON.parse(exported.out)).toMatchObject({ files: [{ path: out, commitments: 52 }] })
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const imported = alternat(['import', 'outcomes', out, '--into', at('copy.alternat'), '--json'])
    expect(JSON.parse(imported.out)).toEqual({ created: 0, updated: 0, unchanged: 52, changes: [], left: [], remarks: [] })
    expect(readFileSync(at('copy.alternat')).equals(readFileSync(at('example.alternat')))).toBe(true)
  })

  it('SHEET-BACK-31: what one group filled in is taken over, a new commitment with it, and what is not understood is named by its row', async () => {
    expect(alternat(['export', 'outcomes', at('example.alternat'), '--out', at('energy.xlsx'), '--group', 'energy', '--language', 'fr']).code).toBe(0)
    await fillIn('energy.xlsx', 'back.xlsx')
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const dry = alternat(['import', 'outcomes', at('back.xlsx'), '--into', at('copy.alternat'), '--dry-run'], 'fr')
    expect(dry.out).toContain('Engagements\u00a0: 1 nouveaux, 1 modifiés, 3 inchangés.')
    expect(dry.out).toContain('Feuille «\u00a0Engagements\u00a0», ligne 8, «\u00a0Atlas des vents\u00a0»\u00a0: ce jour n’existe pas\u00a0: un jour; il n’a pas été repris')
    expect(readFileSync(at('copy.alternat')).equals(readFileSync(at('example.alternat')))).toBe(true)
    const taken = alternat(['import', 'outcomes', at('back.xlsx'), '--into', at('copy.alternat'), '--json'])
    expect(JSON.parse(taken.out)).toMatchObject({ created: 1, updated: 1, left: [], changes: [{ field: 'progress.fr', taken: true }, { field: 'state', after: { state: 'met', ended: '2028-05-12' }, taken: true }] })
    const again = alternat(['import', 'outcomes', at('back.xlsx'), '--into', at('copy.alternat')])
    expect(again.out).toContain('Commitments: 0 new, 0 changed, 5 as before.')
  })

  it('SHEET-BACK-32: what was changed on both sides stays until --also changed, and is named', async () => {
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    alternat(['export', 'outcomes', at('copy.alternat'), '--out', at('first.xlsx'), '--group', 'energy', '--language', 'fr'])
    writeFileSync(at('plain.csv'), 'Engagement,État\r\nInventaire des sites de stockage par pompage,Abandonné\r\n')
    expect(alternat(['import', 'outcomes', at('plain.csv'), '--into', at('copy.alternat')]).out).toContain('0 new, 1 changed')
    await fillIn('first.xlsx', 'back.xlsx')
    const kept = alternat(['import', 'outcomes', at('back.xlsx'), '--into', at('copy.alternat'), '--dry-run'])
    expect(kept.out).toContain('Fields to decide: 1.')
    expect(kept.out).toContain('“Inventory of sites for pumped storage”: State was changed here as well')
    const also = alternat(['import', 'outcomes', at('back.xlsx'), '--into', at('copy.alternat'), '--also', 'changed'])
    expect(also.out).toContain('Fields to decide: 0.')
  })

  it('SHEET-BACK-33: wrong words, a group that is not there and a file that is no list change nothing and say why', () => {
    expect(alternat(['export', 'outcomes', at('example.alternat'), '--out', at('x.xlsx'), '--group', 'nobody']).code).toBe(2)
    expect(existsSync(at('x.xlsx'))).toBe(false)
    writeFileSync(at('people.csv'), 'Given names,Surname\r\nAna,Roy\r\n')
    writeFileSync(at('picture.xlsx'), '%PDF-1.7')
    const runs = ['people.csv', 'picture.xlsx', 'missing.xlsx'].map((name) => alternat(['import', 'outcomes', at(name), '--into', at('example.alternat')]))
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1])
    expect(runs.map(({ err }) => err.trim().split('\n')[0])).toEqual([expect.stringContaining('No list of commitments'), expect.stringContaining('PDF'), expect.stringContaining('not there any more')])
    expect(alternat(['--help']).out).toContain('import outcomes FILE --into F.alternat')
  })
})
