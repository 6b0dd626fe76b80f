import { readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILE_HANDLERS } from '#electron/files/requests.ts'
import { listSegments } from '#electron/files/journal/segments.ts'
import { listSnapshots, snapshotFolder } from '#electron/files/snapshots/names.ts'
import { readSummary } from '#electron/files/snapshots/summary.ts'
import type { Change } from '#shared/ledger/change.ts'
import { change, changes, idsOf, onDisk, open, snapshot, temporaryFolder } from './workspace-folder.ts'

/** A workspace with `count` snapshots of two changes each, and two changes more in the journal. */
async function workspaceWith(count: number): Promise<string> {
  const folder = temporaryFolder()
  const { journal } = await open(folder)
  for (let index = 0; index < count; index += 1) {
    await journal.append(changes(index * 2 + 1, index * 2 + 2))
    await snapshot(folder, journal, `2026-11-22T10:0${index}:00.000Z`)
  }
  await journal.append(changes(count * 2 + 1, count * 2 + 2))
  await journal.close()
  return folder
}

function allFiles(folder: string): string[] {
  return ['journal', 'snapshots'].flatMap((part) => readdirSync(join(folder, part)).map((name) => join(folder, part, name)))
}

describe('snapshots', () => {
  it('SNAPSHOT-1: hold everything that the journal had, unknown properties included', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    const newer = { ...change(1), fromTheFuture: true } as Change
    await journal.append([newer])
    const file = await snapshot(folder, journal)
    expect(await FILE_HANDLERS.read({ path: file ?? '' })).toEqual({ ok: true, workspace: { id: 'w1', name: 'W' }, changes: [newer], attachments: [] })
  })

  it('SNAPSHOT-2: none is made when nothing is new', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    expect(await snapshot(folder, journal)).toBeNull()
    await journal.append([change(1)])
    expect(await snapshot(folder, journal)).not.toBeNull()
    expect(await snapshot(folder, journal, '2026-11-22T11:00:00.000Z')).toBeNull()
    await journal.append([change(1)])
    expect(await snapshot(folder, journal, '2026-11-22T12:00:00.000Z')).toBeNull()
  })

  it('SNAPSHOT-3: what is appended while one is made is in the next one', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    await journal.append(changes(1, 50))
    await Promise.all([snapshot(folder, journal), ...changes(51, 100).map((one) => journal.append([one]))])
    expect((await onDisk(folder)).ids).toEqual(idsOf(changes(1, 100)))
    await snapshot(folder, journal, '2026-11-22T11:00:00.000Z')
    expect((await onDisk(folder)).ids).toEqual(idsOf(changes(1, 100)))
  })

  it('SNAPSHOT-4: the journal goes only when two snapshots hold it', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    await journal.append(changes(1, 2))
    await snapshot(folder, journal, '2026-11-22T10:00:00.000Z')
    expect(await listSegments(folder)).toEqual([1])
    await journal.append(changes(3, 4))
    await snapshot(folder, journal, '2026-11-22T10:05:00.000Z')
    expect(await listSegments(folder)).toEqual([2])
  })

  it('SNAPSHOT-5: whichever one file is deleted, emptied, cut or damaged, no change is lost', async () => {
    const harms: [string, (file: string) => void][] = [
      ['deleted', (file) => rmSync(file)],
      ['emptied', (file) => writeFileSync(file, '')],
      ['zeroed', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
      ['cut in half', (file) => truncateSync(file, statSync(file).size >> 1)],
      ['damaged in the middle', (file) => {
        const bytes = readFileSync(file)
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x10
        writeFileSync(file, bytes)
      }]
    ]
    for (const [harm, inflict] of harms) {
      for (let count = 1; count <= 4; count += 1) {
        const names = allFiles(await workspaceWith(count)).map((file) => file.split('/').slice(-2).join('/'))
        // What lies only in the newest segment has no second copy on this side; the window holds it.
        const newest = Math.max(...names.map((name) => Number(/journal-(\d+)/.exec(name)?.[1] ?? 0)))
        for (const name of names.filter((file) => !file.includes(`journal-${String(newest).padStart(6, '0')}`))) {
          const folder = await workspaceWith(count)
          inflict(join(folder, name))
          const { journal } = await open(folder)
          expect((await onDisk(folder)).ids, `${count} snapshots, ${name} ${harm}`).toEqual(idsOf(changes(1, count * 2 + 2)))
          expect((await journal.append(changes(1, count * 2 + 3))).count).toBe(count * 2 + 3)
          await snapshot(folder, journal, '2026-11-22T12:00:00.000Z')
          expect((await onDisk(folder)).ids).toEqual(idsOf(changes(1, count * 2 + 3)))
        }
      }
    }
  })

  it('SNAPSHOT-6: a damaged one is put aside under another name, and the person hears of it', async () => {
    const folder = await workspaceWith(3)
    const newest = (await listSnapshots(folder))[0]?.file ?? ''
    truncateSync(join(snapshotFolder(folder), newest), 100)
    expect((await onDisk(folder)).notices).toMatchObject([{ key: 'snapshot.damaged' }])
    expect(readdirSync(snapshotFolder(folder))).toContain(`${newest}.damaged`)
    expect((await onDisk(folder)).notices).toEqual([])
  })

  it('SNAPSHOT-7: kept for seven days, and the two newest for ever', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    const days = ['01', '02', '03', '08', '09', '20']
    for (const [index, day] of days.entries()) {
      await journal.append([change(index + 1)])
      await snapshot(folder, journal, `2026-11-${day}T10:00:00.000Z`)
      const kept = (await listSnapshots(folder)).map(({ file }) => file.slice(8, 10)).reverse()
      const expected = days.slice(0, index + 1).filter((earlier, at) => at >= index - 1 || Number(day) - Number(earlier) <= 7)
      expect(kept, `on November ${day}`).toEqual(expected)
    }
    expect((await onDisk(folder)).ids).toEqual(idsOf(changes(1, 6)))
  })

  it('SNAPSHOT-8: a clock set back does not make an old snapshot the newest', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    await journal.append([change(1)])
    await snapshot(folder, journal, '2030-01-01T00:00:00.000Z')
    await journal.append([change(2)])
    await snapshot(folder, journal, '2020-01-01T00:00:00.000Z')
    expect((await listSnapshots(folder))[0]?.file).toMatch(/^2020/)
    await journal.append([change(3)])
    await snapshot(folder, journal, '2020-01-02T00:00:00.000Z')
    expect((await onDisk(folder)).ids).toEqual(['ana.1', 'ana.2', 'ana.3'])
  })

  it('SNAPSHOT-9: the start reads a summary, and does without one that does not fit', async () => {
    const folder = await workspaceWith(2)
    expect((await readSummary(folder))?.ids.marker().count).toBe(4)
    expect((await open(folder)).journal.marker().count).toBe(6)
    writeFileSync(join(snapshotFolder(folder), 'newest.json'), '{"snapshot":"other","bytes":1,"runs":{},"redactions":[]}')
    expect(await readSummary(folder)).toBeUndefined()
    expect((await open(folder)).journal.marker().count).toBe(6)
    expect((await readSummary(folder))?.ids.marker().count).toBe(4)
  })

  it('SNAPSHOT-10: what an interrupted writer left is cleared away', async () => {
    const folder = await workspaceWith(1)
    const part = join(snapshotFolder(folder), '.x.alternat.part-0123abcd')
    writeFileSync(part, 'half')
    utimesSync(part, 1, 1)
    const { journal } = await open(folder)
    await journal.append([change(9)])
    await snapshot(folder, journal, '2026-11-23T10:00:00.000Z')
    expect(readdirSync(snapshotFolder(folder)).filter((name) => name.includes('.part-'))).toEqual([])
  })

  it('SNAPSHOT-11: a copy that a person asked for has everything, the newest journal included', async () => {
    const folder = await workspaceWith(2)
    const target = join(temporaryFolder(), 'copy.alternat')
    await FILE_HANDLERS.copy({ workspaceFolder: folder, workspace: { id: 'w1', name: 'W' }, madeAt: '2026-11-22T10:00:00Z', target })
    const answer = await FILE_HANDLERS.read({ path: target })
    expect(answer.ok && idsOf(answer.changes)).toEqual(idsOf(changes(1, 6)))
  })

  it('SNAPSHOT-12: a file that cannot be read is a problem, not an error', async () => {
    expect(await FILE_HANDLERS.read({ path: '/nowhere/at-all.alternat' })).toMatchObject({ problem: { key: 'exchange.unreadable' } })
  })
})
