import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#electron/files/sha256.ts'
import { changeSession, moveSession } from '#shared/domain/session/edits.ts'
import { together } from '#shared/domain/edit.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { recordKey } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { sampleChanges } from '#shared/sample/index.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''

interface Answer {
  findings: { rule: string; severity: string; records: { kind: string; id: string }[]; message: Record<'en' | 'fr' | 'es', string> }[]
}

function check(file: string, words: string[] = [], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), 'check', join(folder, file), ...words], {
    encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language }
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The example, and the example with the session on mining moved into the room of the one on energy and made endless. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-check-'))
  const changes = sampleChanges()
  const states = fold(changes)
  const edit = together(moveSession('mining', { room: 'juarez' }), changeSession('culture', { minutes: 10_000 }))
  const clock = Math.max(...changes.map((change) => change.clock))
  const more = stamp(draftsOf(edit, (record) => states.get(recordKey(record))), edit.verb, { device: 'test', number: 1, clock, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: 'g' })
  const base = { workspace: { id: 'w', name: 'Example' }, madeAt: '2027-06-01T12:00:00Z', attachments: new Map() }
  for (const [name, all] of [['good', changes], ['bad', [...changes, ...more]]] as const) {
    writeFileSync(join(folder, `${name}.alternat`), await writeAlternat({ ...base, changes: [...all] }, sha256))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat check', () => {
  it('CHECK-CLI-1: ends with 0 when nothing is an error, and with 1 when something is', () => {
    expect(check('good.alternat').code).toBe(0)
    expect(check('bad.alternat').code).toBe(1)
  })

  it('CHECK-CLI-2: names rule, severity, records and the sentence in three languages', () => {
    const { findings } = JSON.parse(check('bad.alternat', ['--json']).out) as Answer
    const taken = findings.find(({ rule }) => rule === 'roomTaken')
    expect(taken).toMatchObject({ severity: 'error', records: [{ kind: 'session', id: expect.any(String) as string }, { kind: 'session', id: expect.any(String) as string }] })
    expect(taken?.message).toEqual({
      en: 'Sala Juárez on Thursday, October 14: “Energy working group” (10:15\u00A0a.m.\u00A0– 12:15\u00A0p.m.) and “Mining working group” (10:15\u00A0a.m.\u00A0– 12:15\u00A0p.m.) at the same time',
      fr: 'Sala Juárez, le jeudi 14\u00A0octobre\u00A0: «\u00A0Groupe de travail sur l’énergie\u00A0» (10\u00A0h\u00A015\u00A0– 12\u00A0h\u00A015) et «\u00A0Groupe de travail sur l’exploitation minière\u00A0» (10\u00A0h\u00A015\u00A0– 12\u00A0h\u00A015) en même temps',
      es: 'Sala Juárez, jueves 14 de octubre: “Grupo de trabajo de Energía” (10:15 a 12:15\u00A0h) y “Grupo de trabajo de Minería” (10:15 a 12:15\u00A0h) al mismo tiempo'
    })
    expect(findings.map(({ rule }) => rule)).toContain('absurdMinutes')
  })

  it('CHECK-CLI-3: speaks the language of the command line, the gravest first', () => {
    expect(check('bad.alternat', [], 'fr').out.split('\n')[0]).toMatch(/^À corriger/)
    expect(check('bad.alternat', [], 'es').out).toContain('Debe corregirse:')
    expect(check('missing.alternat').code).toBe(1)
  })
})
