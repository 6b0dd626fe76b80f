import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PackWriter } from '#electron/main/services/pack-writer.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, writeTypst } from '#shared/briefing/index.ts'
import type { NamedDocument, PackArchive } from '#shared/ipc/contract.ts'
import { smallMeeting } from '#tests/unit/briefing/fixtures/meeting.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-writer-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const [built] = buildDocuments(smallMeeting(), { documents: ['programme'], languages: ['fr'] })
if (!built) throw new Error('No document was built')
const FILES: NamedDocument[] = [
  { fileName: 'programme-fr.pdf', language: 'fr', document: writeTypst(built.pack) },
  { fileName: 'programme-fr.html', language: 'fr', content: new TextEncoder().encode('<p>programme</p>') }
]
const ARCHIVE: PackArchive = { fileName: 'cahiers.zip', index: '<p>index</p>', passphrase: null }

async function writer(progress: () => void = () => undefined): Promise<PackWriter> {
  const engine = await openEngine({ fontsFolder: 'assets/fonts' })
  return new PackWriter({
    typeset: async (document) => ({ ok: true, ...typeset(engine, document) }),
    attachment: async () => null,
    progress,
    written: () => undefined
  })
}

describe('packs on the disk', () => {
  test('WRITER-1: what is typeset and what comes as bytes lie side by side', async () => {
    const answer = await (await writer()).write('j', FILES, folder)
    expect(answer).toMatchObject({ ok: true, files: [{ language: 'fr' }, { language: 'fr', pages: null }] })
    expect(readdirSync(folder).sort()).toEqual(['programme-fr.html', 'programme-fr.pdf'])
    expect(readFileSync(join(folder, 'programme-fr.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('WRITER-2: in one ZIP with its index page, and nothing beside it', async () => {
    expect(await (await writer()).write('j', FILES, folder, ARCHIVE)).toMatchObject({ ok: true })
    expect(readdirSync(folder)).toEqual(['cahiers.zip'])
    const entries = unzipSync(readFileSync(join(folder, 'cahiers.zip')))
    expect(Object.keys(entries).sort()).toEqual(['index.html', 'programme-fr.html', 'programme-fr.pdf'])
  })

  test('WRITER-3: locked, it opens with the passphrase and no other', async () => {
    expect(await (await writer()).write('j', FILES, folder, { ...ARCHIVE, passphrase: 'épinette sous la neige' })).toMatchObject({ ok: true })
    expect(readdirSync(folder)).toEqual(['cahiers.zip.age'])
    const locked = readFileSync(join(folder, 'cahiers.zip.age'))
    const wrong = new Decrypter()
    wrong.addPassphrase('épinette')
    await expect(wrong.decrypt(locked)).rejects.toThrow()
    const right = new Decrypter()
    right.addPassphrase('épinette sous la neige')
    expect(Object.keys(unzipSync(await right.decrypt(locked)))).toContain('programme-fr.pdf')
  })

  test.each(['timeout', 'memory'] as const)('WRITER-5: of many files, the one at which the typesetting was ended (%s) is named, and nothing stays', async (reason) => {
    const stopped = new PackWriter({
      typeset: async () => ({ ok: false, superseded: false, problem: { key: `typeset.${reason}`, values: {} } }),
      attachment: async () => null,
      progress: () => undefined,
      written: () => undefined
    })
    expect(await stopped.write('j', FILES, folder)).toEqual({ ok: false, cancelled: false, problem: { key: `pack.${reason}`, values: { file: 'programme-fr.pdf' } } })
    expect(readdirSync(folder)).toEqual([])
  })

  test('WRITER-4: cancelled, nothing stays', async () => {
    const one: PackWriter = await writer(() => one.cancel('j'))
    expect(await one.write('j', FILES, folder, ARCHIVE)).toEqual({ ok: false, cancelled: true, problem: null })
    expect(readdirSync(folder)).toEqual([])
  })
})
