import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
let sample = ''
let example = ''

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

interface Answer {
  rows: number
  created: number
  updated: number
  unchanged: number
  duplicates: { row: number; person: string | null; score: number }[]
  rejected: { row: number; column: string | null; reason: string }[]
  mapping: { sheet: number; headerRow: number | null; language: string; columns: { column: string; heading: string; field: string; forbidden: string | null }[] }
}

function importList(list: string, ...more: string[]): Answer {
  const run = alternat(['import', 'people', list, '--into', example, '--json', ...more])
  expect([run.code, run.err]).toEqual([0, ''])
  return JSON.parse(run.out) as Answer
}

function counts({ rows, created, updated, unchanged }: Answer): number[] {
  return [rows, created, updated, unchanged]
}

function list(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\r\n'))
  return path
}

function people(): number {
  return (JSON.parse(alternat(['info', example, '--json']).out) as { records: Record<string, number> }).records['person'] ?? 0
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-people-'))
  sample = join(folder, 'sample.alternat')
  example = join(folder, 'example.alternat')
  expect(alternat(['sample', '--out', sample]).code).toBe(0)
})
beforeEach(() => writeFileSync(example, readFileSync(sample)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEADINGS = 'Tratamiento,Nombre(s),Apellido paterno,Apellido materno,Cargo,Dependencia,Correo electrónico,Pasaporte'

describe('alternat import people', () => {
  it('CLI-PEOPLE-1: adds who is new, once; says what each row became and how the columns were matched', () => {
    const path = list('lista.csv', 'SECRETARÍA DE EJEMPLO,,,,,,,', '', HEADINGS, 'Lic.,Rosalba,QUINTANAR,Ochoa,Directora,Secretaría de Ejemplo,rosalba@ejemplo.example.org,G12345678', ',,,,Asesor,,x@y.mx,')
    const answer = importList(path, '--delegation', 'MX')
    expect(counts(answer)).toEqual([2, 1, 0, 0])
    expect(answer.rejected).toMatchObject([{ row: 5, column: 'C' }])
    expect(answer.rejected[0]?.reason).toContain('no name')
    expect(answer.mapping).toMatchObject({ sheet: 1, headerRow: 3, language: 'es' })
    expect(answer.mapping.columns.map(({ field }) => field)).toEqual(['honorific', 'givenNames', 'firstSurname', 'secondSurname', 'title', 'organisation', 'email', 'ignore'])
    expect(answer.mapping.columns[7]?.forbidden).toBe('passport')
    expect(readFileSync(example).includes('G12345678')).toBe(false)
    const bytes = readFileSync(example)
    expect(counts(importList(path, '--delegation', 'MX'))).toEqual([2, 0, 0, 1])
    expect(readFileSync(example).equals(bytes)).toBe(true)
  })

  it('CLI-PEOPLE-2: --dry-run says the same and writes nothing', () => {
    const path = list('dry.csv', HEADINGS, 'Lic.,Rosalba,Quintanar,Ochoa,Directora,Secretaría de Ejemplo,r@ejemplo.example.org,')
    expect(counts(importList(path, '--delegation', 'MX', '--dry-run'))).toEqual([1, 1, 0, 0])
    expect(readFileSync(example).equals(readFileSync(sample))).toBe(true)
  })

  it('CLI-PEOPLE-3: possible duplicates are named and not taken over', () => {
    const before = people()
    const answer = importList(list('doble.csv', 'Nombre completo,Correo', 'Mariana Castañeda,otra@x.example.org', 'Mariana Castaneda Ibarra,'), '--delegation', 'MX')
    expect(answer.duplicates).toMatchObject([{ row: 2, score: 0.92 }])
    expect(answer.duplicates[0]?.person).toBeTypeOf('string')
    expect(counts(answer)).toEqual([2, 0, 0, 1])
    expect(people()).toBe(before)
  })

  it('CLI-PEOPLE-4: the mapping of one import can be corrected and given to the next; what is forbidden stays so', () => {
    const path = list('raro.csv', 'Nombre completo,Ref,Pasaporte', 'Rosalba Quintanar Ochoa,Directora,G12345678')
    const mapping = join(folder, 'mapping.json')
    const first = importList(path, '--delegation', 'MX', '--dry-run')
    writeFileSync(mapping, JSON.stringify({ ...first.mapping, columns: first.mapping.columns.map((each) => (each.heading === 'Ref' ? { ...each, field: 'title' } : each)) }))
    expect(importList(path, '--delegation', 'MX', '--mapping', mapping).mapping.columns.map(({ field }) => field)).toEqual(['fullName', 'title', 'ignore'])
    writeFileSync(mapping, JSON.stringify({ columns: { Pasaporte: 'phone' } }))
    const run = alternat(['import', 'people', path, '--into', example, '--delegation', 'MX', '--mapping', mapping])
    expect(run.code).toBe(1)
    expect(run.err).toContain('Pasaporte')
    writeFileSync(mapping, JSON.stringify({ columns: { C: 'note' } }))
    expect(alternat(['import', 'people', path, '--into', example, '--delegation', 'MX', '--mapping', mapping], 'es').out).toContain('no conserva')
  })

  it('CLI-PEOPLE-5: what is no list of people is refused with a sentence, and nothing is changed', () => {
    const run = alternat(['import', 'people', list('otra.csv', 'Fecha,Monto', '2027-01-01,12'), '--into', example])
    expect(run.code).toBe(1)
    expect(run.err).toContain('otra.csv')
    expect(alternat(['import', 'people', join(folder, 'nowhere.csv'), '--into', example]).code).toBe(1)
    expect(readFileSync(example).equals(readFileSync(sample))).toBe(true)
  })

  it('CLI-PEOPLE-6: tells it in words, in the language spoken', () => {
    const path = list('palabras.csv', 'Nombre completo,Fecha de llegada', 'ROSALBA QUINTANAR OCHOA,03/04/2027')
    expect(alternat(['import', 'people', path, '--into', example, '--delegation', 'MX', '--dry-run'], 'es').out).toMatch(/Personas por agregar: 1;[\s\S]*Renglón 2, columna A: [\s\S]*Renglón 2, columna B: 03\/04\/2027 se leyó como 2027-04-03/)
    expect(alternat(['import', 'people', path, '--into', example, '--delegation', 'MX'], 'fr').out).toContain('Personnes ajoutées\u00A0: 1;')
  })

  it.each([
    [['import'], 'no command'], [['import', 'people'], 'Name the list'], [['import', 'people', 'x.csv'], '--into'], [['import', 'people', 'x.csv', '--into', 'f', '--delegation', 'US'], '“US”'],
    [['export', 'people', 'f.alternat', '--out', 'o'], '--format'], [['export', 'people', 'f.alternat', '--format', 'pdf', '--out', 'o'], '“pdf”'], [['export', 'people', 'f.alternat', '--format', 'csv'], '--out']
  ])('CLI-PEOPLE-7: %j is wrong usage', (words, why) => {
    const run = alternat(words)
    expect(run.code).toBe(2)
    expect(run.out + run.err).toContain(why)
  })
})

describe('alternat export people', () => {
  it.each(['csv', 'xlsx'])('CLI-PEOPLE-8: a list in %s goes out and comes back without a change', (format) => {
    for (const language of ['en', 'fr', 'es']) {
      const out = join(folder, `out-${language}.${format}`)
      expect(alternat(['export', 'people', example, '--format', format, '--out', out, '--language', language, '--with-contacts']).code).toBe(0)
      const answer = importList(out)
      expect(counts(answer)).toEqual([answer.rows, 0, 0, answer.rows])
      expect(answer.mapping.language).toBe(language)
    }
  })

  it('CLI-PEOPLE-9: contacts are in it only when asked', () => {
    const out = join(folder, 'people.vcf')
    expect(alternat(['export', 'people', example, '--format', 'vcf', '--out', out]).code).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toMatch(/EMAIL|TEL|ADR/)
    expect(alternat(['export', 'people', example, '--format', 'vcf', '--out', out, '--with-contacts']).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^EMAIL;TYPE=work:.+@.+\r$/m)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
