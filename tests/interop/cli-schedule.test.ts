import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
const at = (name: string): string => join(folder, name)

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-schedule-'))
  expect(alternat(['sample', '--out', at('example.alternat')]).code).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat export schedule and import schedule', () => {
  it.each(['ics', 'xml', 'json'])('SCHEDULE-40: %s written and taken over again changes nothing, and the file stays as it was', (format) => {
    const out = at(`programme.${format}`)
    const exported = alternat(['export', 'schedule', at('example.alternat'), '--format', format, '--out', out, '--language', 'fr', '--json'])
    expect(exported.code).toBe(0)
    expect(JSON.parse(exported.out)).toMatchObject({ files: [{ path: out, format, language: 'fr', sessions: 26 }], withoutTime: 2 })
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const imported = alternat(['import', 'schedule', out, '--into', at('copy.alternat'), '--json'])
    expect(JSON.parse(imported.out)).toMatchObject({ format, entries: 26, created: 0, updated: 0, unchanged: 26, left: [], remarks: [], rooms: [] })
    expect(readFileSync(at('copy.alternat')).equals(readFileSync(at('example.alternat')))).toBe(true)
  })

  it('SCHEDULE-41: one person’s calendar; a name that nobody has is wrong usage', () => {
    const run = alternat(['export', 'schedule', at('example.alternat'), '--format', 'ics', '--out', at('mine.ics'), '--person', 'interpreter-olvera', '--json'])
    expect((JSON.parse(run.out) as { files: { sessions: number }[] }).files[0]?.sessions).toBeLessThan(10)
    expect(readFileSync(at('mine.ics'), 'utf8')).toContain('Mining working group')
    expect(alternat(['export', 'schedule', at('example.alternat'), '--format', 'ics', '--out', at('x.ics'), '--person', 'nobody']).code).toBe(2)
    expect(existsSync(at('x.ics'))).toBe(false)
  })

  it('SCHEDULE-42: a workbook with a sheet a day, rooms across, every cell a text', async () => {
    expect(alternat(['export', 'schedule', at('example.alternat'), '--format', 'xlsx', '--out', at('grid.xlsx'), '--language', 'es']).code).toBe(0)
    const workbook = new Workbook()
    await workbook.xlsx.load(readFileSync(at('grid.xlsx')))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['jue 14 oct', 'vie 15 oct'])
    const [thursday] = workbook.worksheets
    expect(thursday?.getRow(1).getCell(1).value).toBe('Hora')
    const texts = (thursday?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? row : []))
    expect(texts).toContain('10:15–12:15\nGrupo de trabajo de Energía')
  })

  it('SCHEDULE-43: says of each entry what became of it, and of a hostile file what is wrong, without changing anything', () => {
    writeFileSync(at('broken.ics'), 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nNONSENSE\nDTSTART;TZID=Mars/Olympus:20271014T090000\nEND:VEVENT\nEND:VCALENDAR\n')
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const dry = alternat(['import', 'schedule', at('broken.ics'), '--into', at('copy.alternat'), '--dry-run'])
    expect(dry.out).toBe(
      'Sessions that would be taken over: 1 new, 0 changed, 0 as before, 0 left out.\n' +
        'Entry 1 (line 2), “A”: line 5 makes no sense and was passed over\n' +
        'Entry 1 (line 2), “A”: nobody knows the zone “Mars/Olympus”; its times were taken to be the venue’s\n' +
        'Entry 1 (line 2), “A”: it has no end; it was given the usual length\n'
    )
    expect(readFileSync(at('copy.alternat')).equals(readFileSync(at('example.alternat')))).toBe(true)
    expect(alternat(['import', 'schedule', at('broken.ics'), '--into', at('copy.alternat')], 'fr').out).toContain('Entrée 1 (ligne 2), «\u00A0A\u00A0»\u00A0: la ligne 5 est incompréhensible')
    writeFileSync(at('evil.xml'), '<!DOCTYPE a [<!ENTITY x "y">]><schedule/>')
    const evil = alternat(['import', 'schedule', at('evil.xml'), '--into', at('copy.alternat')])
    expect([evil.code, evil.err]).toEqual([1, expect.stringContaining('document type')])
  })

  it('SCHEDULE-45: a ministry’s workbook is taken over, its rows named, and again changes nothing; our own table for the wall comes back as it was', async () => {
    const workbook = new Workbook()
    const sheet = workbook.addWorksheet('Programa')
    sheet.addRows([['Título', 'Fecha', 'Inicio', 'Fin', 'Sala'], ['Foro de minería', 'jueves 14 de octubre', '16:45', '17:30', 'Patio'], ['Cierre', null, 'luego', null, 'Patio']])
    writeFileSync(at('programa.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()))
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const first = alternat(['import', 'schedule', at('programa.xlsx'), '--into', at('copy.alternat')])
    expect([first.code, first.out]).toEqual([0, 'Sessions: 1 new, 0 changed, 0 as before, 1 left out.\nA new room: Patio\nSheet “Programa”, row 3, “Cierre”: there is no such time: luego; it was left out\n'])
    const taken = readFileSync(at('copy.alternat'))
    const again = alternat(['import', 'schedule', at('programa.xlsx'), '--into', at('copy.alternat'), '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ format: 'xlsx', entries: 2, created: 0, updated: 0, unchanged: 1, left: [{ sheet: 'Programa', line: 3 }], rooms: [] })
    expect(readFileSync(at('copy.alternat')).equals(taken)).toBe(true)
    writeFileSync(at('cut.xlsx'), readFileSync(at('programa.xlsx')).subarray(0, 900))
    const cut = alternat(['import', 'schedule', at('cut.xlsx'), '--into', at('copy.alternat')], 'fr')
    expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('Le classeur est endommagé')])
    for (const language of ['en', 'fr', 'es']) {
      expect(alternat(['export', 'schedule', at('example.alternat'), '--format', 'xlsx', '--out', at('wall.xlsx'), '--language', language]).code).toBe(0)
      expect(JSON.parse(alternat(['import', 'schedule', at('wall.xlsx'), '--into', at('example.alternat'), '--dry-run', '--json']).out)).toMatchObject({ format: 'xlsx', created: 0, updated: 0, unchanged: 26, left: [], rooms: [] })
    }
  })

  it('SCHEDULE-44: a file of 1,000 sessions is taken over', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `BEGIN:VEVENT\r\nUID:e${index}\r\nSUMMARY:Session ${index}\r\nDTSTART:20271014T${String(10 + (index % 12))}0000Z\r\nDURATION:PT30M\r\nEND:VEVENT`)
    writeFileSync(at('large.ics'), ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
    copyFileSync(at('example.alternat'), at('copy.alternat'))
    const sessions = (file: string): number => (JSON.parse(alternat(['info', at(file), '--json']).out) as { records: { session: number } }).records.session
    const before = sessions('copy.alternat')
    expect(JSON.parse(alternat(['import', 'schedule', at('large.ics'), '--into', at('copy.alternat'), '--json']).out)).toMatchObject({ created: 1000 })
    expect(sessions('copy.alternat')).toBe(before + 1000)
  })
})
