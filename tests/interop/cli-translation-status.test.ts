import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#electron/files/sha256.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { recordKey } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { sampleChanges } from '#shared/sample/index.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
/** An item of the example that is written in three languages. */
let item = ''

interface Answer {
  languages: Record<'en' | 'fr' | 'es', Record<string, number>>
  texts: { id: string; kind: string; source: string; states: Record<'en' | 'fr' | 'es', string> }[]
}

function status(file: string, words: string[] = [], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), 'translation', 'status', join(folder, file), ...words], {
    encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language }
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The example, with the Spanish title of one item changed afterwards. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-status-'))
  const changes = sampleChanges()
  const states = fold(changes)
  item = [...states.values()].find(({ record, row }) => record.kind === 'item' && row !== null && Object.keys(Object(row['title'])).length === 3)?.record.id ?? ''
  const edit = withWording(setItemText(item, 'title', 'es', 'Un título que cambió'), (record) => states.get(recordKey(record))?.row ?? null)
  const clock = Math.max(...changes.map((change) => change.clock))
  const more = stamp(draftsOf(edit, (record) => states.get(recordKey(record))), edit.verb, { device: 'test', number: 1, clock, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: 'g' })
  const bytes = await writeAlternat({ workspace: { id: 'w', name: 'Example' }, madeAt: '2027-06-01T12:00:00Z', attachments: new Map(), changes: [...changes, ...more] }, sha256)
  writeFileSync(join(folder, 'f.alternat'), bytes)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat translation status', () => {
  it('STATUS-CLI-1: counts every text of each language once, by its state', () => {
    const { code, out } = status('f.alternat', ['--json'])
    const { languages, texts } = JSON.parse(out) as Answer
    expect(code).toBe(0)
    for (const language of ['en', 'fr', 'es'] as const) {
      for (const state of ['missing', 'stale', 'draft', 'source', 'approved']) {
        expect(languages[language][state], `${language} ${state}`).toBe(texts.filter(({ states }) => states[language] === state).length)
      }
    }
    expect(texts.length).toBeGreaterThan(100)
  })

  it('STATUS-CLI-2: what was made from the words before a change needs another look, in the other two languages', () => {
    const { texts } = JSON.parse(status('f.alternat', ['--json']).out) as Answer
    expect(texts.find(({ id }) => id === `item/${item}/title`)).toMatchObject({ kind: 'agenda', source: 'es', states: { en: 'stale', fr: 'stale', es: 'source' } })
  })

  it('STATUS-CLI-3: lists for people what is left to do, in the language of the command line', () => {
    expect(status('f.alternat').out).toMatch(new RegExp(`^item/${item}/title .*\\(source es\\): en needs another look, fr needs another look$`, 'm'))
    expect(status('f.alternat', [], 'fr').out).toMatch(/^Français\u00A0: à écrire \d+, à revoir 1,/m)
    expect(status('f.alternat', [], 'es').out).toMatch(/^Español: por escribir \d+,/m)
    expect(status('missing.alternat').code).toBe(1)
    expect(status('f.alternat', ['--nonsense']).code).toBe(2)
  })
})
