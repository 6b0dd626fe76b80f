import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attachmentFolder, hashOf } from '#electron/files/attachments/folder.ts'
import { gather } from '#electron/files/attachments/gather.ts'
import { FILE_HANDLERS } from '#electron/files/requests.ts'
import { purge } from '#electron/files/snapshots/purge.ts'
import { attachmentsIn } from '#shared/domain/attachment/rules.ts'
import { ATTACHMENT_BYTES } from '#shared/ipc/contract.ts'
import { ARGUMENT_SCHEMAS } from '#shared/ipc/schemas.ts'
import type { Change } from '#shared/ledger/change.ts'
import { change, onDisk, open, snapshot, temporaryFolder } from './workspace-folder.ts'

const WORKSPACE = { id: 'w1', name: 'W' }
const PHOTO = randomBytes(5_000)
const OTHER = randomBytes(3_000)

function photoChange(n: number, photo: string | null): Change {
  return { ...change(n), verb: 'person.change', record: { kind: 'person', id: 'p1' }, set: { photo } }
}

async function keep(folder: string, bytes: Uint8Array): Promise<string> {
  return (await FILE_HANDLERS.keepAttachment({ workspaceFolder: folder, bytes })).hash
}

async function read(folder: string, hash: string): Promise<Buffer | null> {
  const { bytes } = await FILE_HANDLERS.readAttachment({ workspaceFolder: folder, hash })
  return bytes && Buffer.from(bytes)
}

/** A workspace whose person has a photo, with one snapshot. */
async function withPhoto(): Promise<{ folder: string; hash: string; file: string }> {
  const folder = temporaryFolder()
  const hash = await keep(folder, PHOTO)
  const { journal } = await open(folder)
  await journal.append([photoChange(1, hash)])
  const file = (await snapshot(folder, journal)) ?? ''
  await journal.close()
  return { folder, hash, file }
}

describe('attachments', () => {
  it('ATTACH-1: are kept under the hash of their content, once, and read back whole', async () => {
    const folder = temporaryFolder()
    const hash = await keep(folder, PHOTO)
    expect(await keep(folder, PHOTO)).toBe(hash)
    expect(readdirSync(attachmentFolder(folder))).toEqual([hash])
    expect(await read(folder, hash)).toEqual(PHOTO)
    expect(await read(folder, hashOf(OTHER))).toBeNull()
  })

  it('ATTACH-2: travel in snapshots and copies, those that any change still refers to and no others', async () => {
    const { folder, hash } = await withPhoto()
    const unused = await keep(folder, OTHER)
    const { journal } = await open(folder)
    await journal.append([photoChange(2, null)])
    const target = join(temporaryFolder(), 'copy.alternat')
    const { notices } = await FILE_HANDLERS.copy({ workspaceFolder: folder, workspace: WORKSPACE, madeAt: '2026-11-22T10:00:00Z', target })
    expect(notices).toEqual([])
    const answer = await FILE_HANDLERS.read({ path: target })
    expect(answer.ok && answer.attachments.map(hashOf)).toEqual([hash])
    expect(hash).not.toBe(unused)
    // On the other laptop: the window hands each one over to be kept.
    const elsewhere = temporaryFolder()
    for (const bytes of answer.ok ? answer.attachments : []) await keep(elsewhere, bytes)
    expect(await read(elsewhere, hash)).toEqual(PHOTO)
  })

  it('ATTACH-3: damaged or lost in the folder, they come back from a snapshot', async () => {
    for (const harm of [rmSync, (file: string) => truncateSync(file, 10), (file: string) => writeFileSync(file, OTHER)]) {
      const { folder, hash } = await withPhoto()
      harm(join(attachmentFolder(folder), hash))
      expect(await read(folder, hash)).toEqual(PHOTO)
      expect(readFileSync(join(attachmentFolder(folder), hash))).toEqual(PHOTO)
      harm(join(attachmentFolder(folder), hash))
      expect((await onDisk(folder)).notices).toEqual([])
      expect(readFileSync(join(attachmentFolder(folder), hash))).toEqual(PHOTO)
    }
  })

  it('ATTACH-4: lost everywhere, they are said to be, and everything else goes on', async () => {
    const folder = temporaryFolder()
    const hash = await keep(folder, PHOTO)
    const { journal } = await open(folder)
    await journal.append([photoChange(1, hash)])
    truncateSync(join(attachmentFolder(folder), hash), 10)
    const { notices } = await FILE_HANDLERS.readAttachment({ workspaceFolder: folder, hash })
    expect(notices).toMatchObject([{ key: 'attachment.damaged' }])
    expect(await read(folder, hash)).toBeNull()
    expect(await snapshot(folder, journal)).not.toBeNull()
    expect((await onDisk(folder)).notices).toEqual([{ key: 'attachment.missing', values: { count: 1 } }])
    expect((await onDisk(folder)).ids).toEqual(['ana.1'])
    // Whoever has the picture opens it again.
    await keep(folder, PHOTO)
    expect((await onDisk(folder)).notices).toEqual([])
  })

  it('ATTACH-5: a snapshot mends the folder before it is made', async () => {
    const { folder, hash } = await withPhoto()
    rmSync(attachmentFolder(folder), { recursive: true })
    const { journal } = await open(folder)
    await journal.append([change(2)])
    const file = await snapshot(folder, journal, '2026-11-22T11:00:00.000Z')
    const answer = await FILE_HANDLERS.read({ path: file ?? '' })
    expect(answer.ok && answer.attachments.map(hashOf)).toEqual([hash])
    expect(readFileSync(join(attachmentFolder(folder), hash))).toEqual(PHOTO)
  })

  it('ATTACH-6: only what is a hash in a field for attachments counts as a reference', () => {
    const hash = hashOf(PHOTO)
    const odd = ['../../etc/passwd', hash.toUpperCase(), `${hash}0`, 7, { a: hash }, [hash]]
    expect([...attachmentsIn([...odd.map((photo, index) => ({ ...photoChange(index + 1, null), set: { photo } })), { ...change(9), set: { photo: hash } }])]).toEqual([])
    expect([...attachmentsIn([photoChange(1, hash)])]).toEqual([hash])
  })

  it('ATTACH-7: what a file cannot carry is left out of it, counted, and stays in the folder', async () => {
    const folder = temporaryFolder()
    const big = Array.from({ length: 9 }, (_, index) => Buffer.alloc(19_000_000, index))
    const hashes: string[] = []
    for (const bytes of big) hashes.push(await keep(folder, bytes))
    const { attachments, leftOut, missing } = await gather(folder, hashes.map((hash, index) => photoChange(index + 1, hash)), new Map())
    expect([attachments.size, leftOut, missing]).toEqual([7, 2, 0])
    expect(readdirSync(attachmentFolder(folder))).toHaveLength(9)
  })

  it('ATTACH-8: the window may hand over up to 20 MB, and asks by hash alone', () => {
    const add = ARGUMENT_SCHEMAS['attachment.add']
    expect(add.safeParse({ workspace: 'w1', bytes: PHOTO }).success).toBe(true)
    expect(add.safeParse({ workspace: 'w1', bytes: new Uint8Array(ATTACHMENT_BYTES + 1) }).success).toBe(false)
    expect(add.safeParse({ workspace: 'w1', bytes: new Uint8Array() }).success).toBe(false)
    expect(ARGUMENT_SCHEMAS['attachment.read'].safeParse({ workspace: 'w1', hash: '../journal' }).success).toBe(false)
  })

  it('ATTACH-9: a purge removes what no change refers to any more, but not what was added a moment ago', async () => {
    const { folder, hash } = await withPhoto()
    const old = await keep(folder, OTHER)
    const young = await keep(folder, randomBytes(100))
    utimesSync(join(attachmentFolder(folder), old), new Date('2026-01-01'), new Date('2026-01-01'))
    await purge({ workspaceFolder: folder, workspace: WORKSPACE, through: 1, madeAt: new Date().toISOString(), expected: 1 })
    expect(readdirSync(attachmentFolder(folder)).sort()).toEqual([hash, young].sort())
  })
})
