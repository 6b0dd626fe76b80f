import fc from 'fast-check'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toHex, type AlternatFile } from '#shared/exchange/format.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { seal } from '#shared/exchange/seal.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import type { Change } from '#shared/ledger/change.ts'
import { processorWatch } from '#tests/unit/processor.ts'
import { anyChanges, sampleChange, sha256 } from './sample-change.ts'

function fileOf(changes: Change[], attachments: Uint8Array[] = []): AlternatFile {
  return {
    workspace: { id: 'w1', name: 'Réunion « 2027 »' },
    madeAt: '2026-11-22T10:00:00Z',
    changes,
    attachments: new Map(attachments.map((bytes) => [toHex(sha256(bytes)), bytes]))
  }
}

function hashOf(text: string): { size: number; sha256: string } {
  const bytes = strToU8(text)
  return { size: bytes.length, sha256: toHex(sha256(bytes)) }
}

/** A file as someone with bad intent makes it: any entries, any manifest, and a seal that holds. */
function forged(entries: Zippable, manifest: Record<string, unknown> = {}): Promise<Uint8Array> {
  const full = { format: 'alternat', version: 1, workspace: { id: 'w1', name: 'W' }, madeAt: '', entries: [], ...manifest }
  return seal(zipSync({ 'manifest.json': strToU8(JSON.stringify(full)), ...entries }), sha256)
}

function withChanges(text: string): Promise<Uint8Array> {
  return forged({ 'changes.jsonl': strToU8(text) }, { entries: [{ name: 'changes.jsonl', ...hashOf(text) }] })
}

describe('the .alternat file', () => {
  it('EXCHANGE-1: gives back what was written, unknown properties of changes included', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 3 }), async (changes, attachments) => {
        const file = fileOf(changes, attachments)
        const answer = await readAlternat(await writeAlternat(file, sha256), sha256)
        expect(answer).toEqual({ ok: true, value: file })
      }),
      { numRuns: 300 }
    )
  })

  it('EXCHANGE-2: the same content gives the same bytes', async () => {
    const file = fileOf([sampleChange('ana', 1)])
    expect(await writeAlternat(file, sha256)).toEqual(await writeAlternat(file, sha256))
  })

  it('EXCHANGE-3: of two changes with one id, one is written', async () => {
    const answer = await readAlternat(await writeAlternat(fileOf([sampleChange('ana', 1), sampleChange('ana', 1)]), sha256), sha256)
    expect(answer.ok && answer.value.changes).toEqual([sampleChange('ana', 1)])
  })

  it('EXCHANGE-4: cut off at any byte, it is refused', async () => {
    const bytes = await writeAlternat(fileOf([sampleChange('ana', 1)], [strToU8('photo')]), sha256)
    for (let length = 0; length < bytes.length; length += 1) {
      const answer = await readAlternat(bytes.slice(0, length), sha256)
      expect(answer.ok, `${length} bytes of ${bytes.length}`).toBe(false)
    }
  })

  it('EXCHANGE-5: with any one bit flipped, it is refused', async () => {
    const bytes = await writeAlternat(fileOf([sampleChange('ana', 1)], [strToU8('photo')]), sha256)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const answer = await readAlternat(flipped, sha256)
      expect(answer.ok, `bit ${bit & 7} of byte ${bit >> 3}`).toBe(false)
    }
  })

  it('EXCHANGE-6: with anything added at the end, it is refused', async () => {
    const bytes = await writeAlternat(fileOf([sampleChange('ana', 1)]), sha256)
    expect(await readAlternat(new Uint8Array([...bytes, 0]), sha256)).toMatchObject({ problem: { key: 'exchange.damaged' } })
  })

  it('EXCHANGE-7: what is no such file at all is called so', async () => {
    for (const bytes of [new Uint8Array(), strToU8('%PDF-1.7 …'), strToU8('PK')]) {
      expect(await readAlternat(bytes, sha256)).toMatchObject({ problem: { key: 'exchange.foreign' } })
    }
  })

  it('EXCHANGE-8: a newer format is named, not guessed at', async () => {
    const newer = await forged({ 'something.new': strToU8('') }, { version: 7, entries: 'otherwise' })
    expect(await readAlternat(newer, sha256)).toEqual({ ok: false, problem: { key: 'exchange.newer', values: { version: 7 } } })
  })
})

describe('a hostile .alternat file', () => {
  it('EXCHANGE-9: says which line is not a change', async () => {
    const good = JSON.stringify(sampleChange('ana', 1))
    for (const bad of ['{', '7', '{"id":"ana.1"}', JSON.stringify({ ...sampleChange('ana', 2), clock: -1 }), good]) {
      expect(await readAlternat(await withChanges(`${good}\n${bad}\n`), sha256)).toEqual({
        ok: false,
        problem: { key: 'exchange.invalid', values: { entry: 'changes.jsonl', line: 2 } }
      })
    }
  })

  it('EXCHANGE-10: values nested without end do not exhaust anything', async () => {
    const deep = `{"id":"ana.1","set":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    expect(await readAlternat(await withChanges(`${deep}\n`), sha256)).toMatchObject({ ok: false })
  })

  it('EXCHANGE-11: is refused by its directory before it is unpacked', async () => {
    const packed = zipSync({ 'manifest.json': strToU8('{}'), bomb: new Uint8Array(1000) })
    const view = new DataView(packed.buffer)
    const directory = view.getUint32(packed.length - 6, true)
    const second = directory + 46 + 'manifest.json'.length
    view.setUint32(second + 24, 4_000_000_000, true)
    expect(await readAlternat(await seal(packed, sha256), sha256)).toMatchObject({ problem: { key: 'exchange.tooLarge' } })
  })

  it('EXCHANGE-12: unpacking to more than its directory says, it is refused early', async () => {
    const packed = zipSync({ 'manifest.json': strToU8('{}'), bomb: new Uint8Array(60_000_000) })
    const view = new DataView(packed.buffer)
    const second = view.getUint32(packed.length - 6, true) + 46 + 'manifest.json'.length
    view.setUint32(second + 24, 10, true)
    const worked = processorWatch()
    expect(await readAlternat(await seal(packed, sha256), sha256)).toMatchObject({ problem: { key: 'exchange.damaged' } })
    expect(worked()).toBeLessThan(2000)
  })

  it('EXCHANGE-13: more entries than any meeting has are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`e${index}`, new Uint8Array()]))
    expect(await readAlternat(await forged(many), sha256)).toMatchObject({ ok: false })
  })

  it('EXCHANGE-14: entries and manifest must be the same', async () => {
    const text = `${JSON.stringify(sampleChange('ana', 1))}\n`
    const listed = { name: 'changes.jsonl', ...hashOf(text) }
    const changes = { 'changes.jsonl': strToU8(text) }
    const refused = [
      await forged({}, { entries: [listed] }),
      await forged(changes, { entries: [] }),
      await forged(changes, { entries: [listed, listed] }),
      await forged(changes, { entries: [{ ...listed, sha256: 'f'.repeat(64) }] }),
      await forged({ ...changes, '../../evil': strToU8('x') }, { entries: [listed, { name: '../../evil', ...hashOf('x') }] }),
      await forged(changes, { entries: [listed], workspace: { id: '../w', name: 'W' } })
    ]
    for (const file of refused) expect(await readAlternat(file, sha256)).toMatchObject({ ok: false })
    expect(await readAlternat(await forged(changes, { entries: [listed] }), sha256)).toMatchObject({ ok: true })
  })

  it('EXCHANGE-15: any bytes with a seal that holds are answered, never thrown at', async () => {
    const good = await writeAlternat(fileOf([sampleChange('ana', 1)]), sha256)
    const body = good.slice(0, good.length - 80)
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 0, max: 255 }), async (at, value) => {
        const forgery = body.slice()
        forgery[at] = value
        await readAlternat(await seal(forgery, sha256), sha256)
      }),
      { numRuns: 3000 }
    )
  })
})
