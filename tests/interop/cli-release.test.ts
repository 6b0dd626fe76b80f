import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#electron/files/sha256.ts'
import { cancelled, ledgerAfter, sampleView } from '#tests/unit/release/sample.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { applyDiff } from '#shared/release/diff/apply.ts'
import { viewAt } from '#shared/release/as-it-was.ts'
import { contentOf } from '#shared/release/content.ts'
import type { Diff } from '#shared/release/diff/diff.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
let sample = ''
let first = ''

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language, ALTERNAT_AUTHOR: 'Ana' } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

async function changesIn(path: string) {
  const file = await readAlternat(readFileSync(path), sha256)
  if (!file.ok) throw new Error(file.problem.key)
  return file.value
}

/** The file after some edits of another laptop. */
async function edited(path: string, name: string, ...edits: DomainEdit[]): Promise<string> {
  const file = await changesIn(path)
  const target = join(folder, name)
  writeFileSync(target, await writeAlternat({ ...file, changes: ledgerAfter(file.changes, 'luis', ...edits) }, sha256))
  return target
}

const example = contentOf(sampleView())
const [opening] = example.sessions
const moved = example.sessions.find(({ kind }) => kind === 'workingGroup')
const dropped = example.sessions.find(({ kind }) => kind === 'sideEvent')
if (opening === undefined || moved === undefined || dropped === undefined) throw new Error('The example has no such sessions')

interface Answer {
  released: boolean
  number: number
  stage: string
  policy: Record<string, string>
  since: number | null
  obstacles: { id: string; kind: string; record: { kind: string; id: string } | null; language: string | null; message: Record<string, string> }[]
}
interface Compared {
  from: { number: number | null }
  to: { number: number | null }
  counts: Record<string, number>
  changes: { id: string; of: string; record: string | null; kind: string; sentences: Record<string, string> }[]
  diff: Diff
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-release-'))
  sample = join(folder, 'sample.alternat')
  first = join(folder, 'first.alternat')
  expect(alternat(['sample', '--out', sample]).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat release and diff', () => {
  it('CLI-RELEASE-1: releases agenda and programme under the next number, into another file', async () => {
    const run = alternat(['release', sample, '--out', first, '--note', 'First one', '--json'])
    expect([run.code, run.err]).toEqual([0, ''])
    expect(JSON.parse(run.out)).toMatchObject({ released: true, number: 1, stage: 'released', by: 'Ana', policy: { en: 'complete', fr: 'complete', es: 'complete' }, since: null, obstacles: [] })
    expect((JSON.parse(alternat(['info', sample, '--json']).out) as { records: Record<string, number> }).records['release'] ?? 0).toBe(0)
    const { changes } = await changesIn(first)
    const release = changes.find(({ record }) => record.kind === 'release')
    expect(release?.set).toMatchObject({ number: 1, 'note.en': 'First one', cut: { sample: changes.length - 1 } })
  })

  it('CLI-RELEASE-2: refuses with exit 1 and the list when a text is missing, in three languages, and writes nothing', async () => {
    const broken = await edited(first, 'broken.alternat', setSessionText(opening.id, 'title', 'fr', ''))
    const out = join(folder, 'never.alternat')
    const run = alternat(['release', broken, '--out', out, '--json'])
    expect(run.code).toBe(1)
    const answer = JSON.parse(run.out) as Answer
    expect(answer).toMatchObject({ released: false, number: 2 })
    expect(answer.obstacles).toEqual([
      {
        id: `missing/session/${opening.id}/title/fr`, kind: 'missing', record: { kind: 'session', id: opening.id }, field: 'title', language: 'fr',
        message: {
          en: expect.stringMatching(/has no title in French$/u) as string, fr: expect.stringMatching(/n’a pas de titre en français$/u) as string, es: expect.stringMatching(/no tiene título en francés$/u) as string
        }
      }
    ])
    expect(existsSync(out)).toBe(false)
    const spoken = alternat(['release', broken, '--out', out], 'fr')
    expect([spoken.code, spoken.out]).toEqual([1, ''])
    expect(spoken.err).toContain('Obstacles\u00A0: 1')
    expect(spoken.err).toContain('n’a pas de titre en français')
  })

  it('CLI-RELEASE-3: a language may go out with a mark, fall back, or be held back; then nothing is in the way', async () => {
    const broken = join(folder, 'broken.alternat')
    for (const [languages, policy] of [['en,es', { en: 'complete', fr: 'hold', es: 'complete' }], ['en,fr:mark,es:fallback', { en: 'complete', fr: 'mark', es: 'fallback' }]] as const) {
      const run = alternat(['release', broken, '--out', join(folder, 'policy.alternat'), '--languages', languages, '--json'])
      expect([run.code, run.err]).toEqual([0, ''])
      expect(JSON.parse(run.out)).toMatchObject({ released: true, number: 2, policy })
    }
    expect(alternat(['release', broken, '--out', join(folder, 'x.alternat'), '--languages', 'fr:perhaps']).code).toBe(2)
  })

  it('CLI-RELEASE-4: grave findings shut the gate until they are mended', async () => {
    const other = example.sessions.find(({ id, day, room }) => id !== moved.id && day === moved.day && room !== null)
    const clash = await edited(first, 'clash.alternat', moveSession(moved.id, { day: other?.day ?? null, start: other?.start ?? null, room: other?.room?.id ?? null }))
    const run = alternat(['release', clash, '--out', join(folder, 'x.alternat'), '--json'])
    expect(run.code).toBe(1)
    expect((JSON.parse(run.out) as Answer).obstacles.map(({ kind }) => kind)).toContain('finding')
  })

  it('CLI-DIFF-1: tells what changed from one release to the next, as sentences and as what makes one out of the other', async () => {
    const changed = await edited(first, 'changed.alternat', moveSession(moved.id, { start: '07:35' }), cancelled(dropped.id), setSessionText(opening.id, 'title', 'es', 'Inauguración solemne'))
    const second = join(folder, 'second.alternat')
    const policy = ['--languages', 'en,fr,es']
    const gate = alternat(['release', changed, '--out', second, ...policy, '--json'])
    // The early hour is an error of the checks: whoever wants it all the same accepts the finding; here it is put forward.
    if (gate.code !== 0) expect(alternat(['release', changed, '--out', second, '--review']).code).toBe(0)
    const run = alternat(['diff', second, '--from', '1', '--to', '2', '--json'])
    expect([run.code, run.err]).toEqual([0, ''])
    const answer = JSON.parse(run.out) as Compared
    expect(answer.counts).toEqual({ added: 0, moved: 1, cancelled: 1, retitled: 1, changed: 0 })
    expect(answer.changes.find(({ kind }) => kind === 'moved')).toMatchObject({ record: moved.id, sentences: { en: expect.stringContaining('7:35\u00A0a.m.') as string, fr: expect.stringContaining('7\u00A0h\u00A035') as string, es: expect.stringContaining('7:35\u00A0h') as string } })
    expect(Object.keys(answer.changes.find(({ kind }) => kind === 'retitled')?.sentences ?? {})).toEqual(['es'])

    const { changes } = await changesIn(second)
    const cutOfRelease = (number: number) => changes.find(({ record, set }) => record.kind === 'release' && set['number'] === number)?.set['cut'] as Record<string, number>
    const [before, after] = [1, 2].map((number) => viewAt(changes, cutOfRelease(number), SAMPLE_MEETING_ID))
    if (!before || !after) throw new Error('A release is not whole')
    expect(applyDiff(contentOf(before), answer.diff)).toEqual(contentOf(after))

    const spoken = alternat(['diff', second, '--from', '1', '--to', '2', '--language', 'es'])
    expect(spoken.out).toContain('Versión 1 → Versión 2')
    expect(spoken.out).toContain('ahora se titula “Inauguración solemne”')
    expect(alternat(['diff', second, '--from', '2', '--to', 'draft']).out).toContain('Nothing in the agenda or the programme has changed.')
    expect(alternat(['diff', second, '--from', '9', '--to', '2']).code).toBe(2)
  })

  it('CLI-DIFF-2: a file that does not hold all of a release says so instead of comparing half of it', async () => {
    const file = await changesIn(first)
    const partial = join(folder, 'partial.alternat')
    writeFileSync(partial, await writeAlternat({ ...file, changes: file.changes.filter(({ record }) => record.kind !== 'task') }, sha256))
    const run = alternat(['diff', partial, '--from', '1', '--to', 'draft'])
    expect(run.code).toBe(1)
    expect(run.err).toContain('Version 1 is not whole in this file')
  })

  it('CLI-PACK-RELEASE-1: a release is printed as it was, with its changes marked, whole or only its changed pages', () => {
    const second = join(folder, 'second.alternat')
    const print = (...more: string[]): string[] => {
      const run = alternat(['pack', second, '--out', join(folder, 'printed'), '--languages', 'en', '--json', ...more])
      expect([run.code, run.err]).toEqual([0, ''])
      return (JSON.parse(run.out) as { files: { path: string }[] }).files.map(({ path }) => path)
    }
    const words = (path: string): string => spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout
    const [agenda, programme, changes] = print('--release', '2')
    expect(words(programme ?? '')).toContain('Cancelled since version 1')
    expect(words(programme ?? '')).toContain('Version 2')
    expect(words(changes ?? '')).toContain('Changes since version 1')
    expect(words(agenda ?? '')).toContain('Version 2')
    const [first] = print('--release', '1', '--documents', 'programme')
    expect(words(first ?? '')).not.toContain('since version')
    const pages = print('--release', '2', '--changed-pages', '--documents', 'programme')
    expect(pages).toEqual([join(folder, 'printed', 'programme-en-pages.pdf')])
    expect(words(pages[0] ?? '')).toMatch(/Replace pages? 1/u)
    expect(alternat(['pack', join(folder, 'policy.alternat'), '--out', folder, '--release', '2', '--languages', 'fr']).code).toBe(0)
    expect(alternat(['release', sample, '--out', join(folder, 'held.alternat'), '--languages', 'en']).code).toBe(0)
    const held = alternat(['pack', join(folder, 'held.alternat'), '--out', folder, '--release', '1', '--languages', 'fr'])
    expect([held.code, held.err]).toEqual([1, 'fr is held back in Version 1, so it cannot be printed. Nothing was written.\n'])
  })

  it('CLI-PACK-SINCE-1: packs mark what changed since the last release, since another one, or nothing; what is not one table has no changed pages', () => {
    const second = join(folder, 'second.alternat')
    const html = (file: string, ...more: string[]): { text: string; err: string } => {
      const run = alternat(['pack', file, '--out', join(folder, 'marked'), '--languages', 'en', '--formats', 'html', '--json', ...more])
      expect(run.code).toBe(0)
      const [made] = (JSON.parse(run.out) as { files: { path: string }[] }).files
      return { text: readFileSync(made?.path ?? '', 'utf8').split('</style>')[1] ?? '', err: run.err }
    }
    // Nothing has changed since the only release; in the other file version 2 is under review, so that what people hold is still version 1.
    expect(html(first, '--audience', 'delegate').text).not.toContain('bar-left')
    expect(html(second, '--audience', 'delegate').text).toContain('Cancelled since version 1')
    expect(html(second, '--audience', 'delegate', '--since', 'none').text).not.toContain('since version')
    expect(html(second, '--audience', 'delegate', '--since', '1').text).toContain('Cancelled since version 1')
    expect(html(second, '--audience', 'delegate', '--since', '1').text).toContain('A bar in the margin marks what changed since version 1.')
    expect(html(second, '--audience', 'delegate', '--release', '2').text).toContain('Cancelled since version 1')
    expect(html(second, '--audience', 'delegate', '--release', '2', '--since', 'none').text).not.toContain('since version')
    expect(html(second, '--documents', 'programme', '--since', '1').text).toContain('Cancelled since version 1')
    expect(html(second, '--documents', 'changeList').text).toContain('Changes since version 1')
    expect(alternat(['pack', second, '--out', folder, '--all', '--since', '9']).code).toBe(2)
    const people = alternat(['pack', second, '--out', folder, '--languages', 'en', '--documents', 'participants,programme', '--release', '2', '--changed-pages'])
    expect([people.code, people.err]).toEqual([0, expect.stringContaining('List of participants: only documents that are one table')])
    const partial = alternat(['pack', join(folder, 'partial.alternat'), '--out', join(folder, 'partial'), '--languages', 'en', '--formats', 'html', '--audience', 'delegate'])
    expect([partial.code, partial.err]).toEqual([0, expect.stringContaining('Version 1 is not whole in this file')])
  }, 300_000)
})
