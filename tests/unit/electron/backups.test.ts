import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILE_HANDLERS } from '#electron/files/requests.ts'
import { putAside } from '#electron/files/snapshots/recover.ts'
import { listSnapshots } from '#electron/files/snapshots/names.ts'
import { sha256 } from '#electron/files/sha256.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { ARGUMENT_SCHEMAS } from '#shared/ipc/schemas.ts'
import type { Change } from '#shared/ledger/change.ts'
import { redact } from '#shared/ledger/redact.ts'
import { change, changes, open, snapshot, temporaryFolder } from './workspace-folder.ts'

/** A workspace with three backups, of 2, 4 and 6 changes. */
async function workspace(): Promise<{ folder: string; ids: string[] }> {
  const folder = temporaryFolder()
  const { journal } = await open(folder)
  for (let index = 0; index < 3; index += 1) {
    await journal.append(changes(index * 2 + 1, index * 2 + 2))
    await snapshot(folder, journal, `2026-11-22T10:0${index}:00.000Z`)
  }
  await journal.close()
  return { folder, ids: (await FILE_HANDLERS.listBackups({ workspaceFolder: folder })).map(({ id }) => id) }
}

describe('the backups of a workspace', () => {
  it('BACKUP-1: are listed newest first, and what was set aside as damaged is named as such', async () => {
    const { folder } = await workspace()
    const [, middle] = await listSnapshots(folder)
    if (middle === undefined) throw new Error('there are three')
    await putAside(folder, middle)
    writeFileSync(join(folder, 'snapshots', 'something else.alternat'), 'x')
    const found = await FILE_HANDLERS.listBackups({ workspaceFolder: folder })
    expect(found.map(({ madeAt, isDamaged }) => [madeAt, isDamaged])).toEqual([
      ['2026-11-22T10:02:00.000Z', false], ['2026-11-22T10:01:00.000Z', true], ['2026-11-22T10:00:00.000Z', false]
    ])
    expect(await FILE_HANDLERS.listBackups({ workspaceFolder: join(folder, 'elsewhere') })).toEqual([])
  })

  it('BACKUP-2: each tells how much it holds and who edited last, and gives exactly what stood there then', async () => {
    const { folder, ids } = await workspace()
    const looks = await Promise.all(ids.map((backup) => FILE_HANDLERS.lookIntoBackup({ workspaceFolder: folder, backup })))
    expect(looks).toEqual([6, 4, 2].map((count) => ({ changes: count, records: 1, last: { by: 'Ana', at: '2026-11-22T10:00:00Z' } })))
    const oldest = await FILE_HANDLERS.readBackup({ workspaceFolder: folder, backup: ids.at(-1) ?? '' })
    expect(oldest?.changes).toEqual(changes(1, 2))
  })

  it('BACKUP-3: one that is damaged, that is gone or that lies elsewhere gives nothing, and no file is written', async () => {
    const { folder, ids } = await workspace()
    const [, damaged = ''] = ids
    truncateSync(join(folder, 'snapshots', damaged), 100)
    const outside = '2026-11-22T10-09-00.000Z.through-000009.alternat'
    writeFileSync(join(folder, outside), readFileSync(join(folder, 'snapshots', ids[0] ?? '')))
    for (const backup of [damaged, '2025-01-01T00-00-00.000Z.through-000001.alternat', `../${outside}`, outside]) {
      const target = join(folder, 'copy.alternat')
      expect(await FILE_HANDLERS.lookIntoBackup({ workspaceFolder: folder, backup })).toBeNull()
      expect(await FILE_HANDLERS.readBackup({ workspaceFolder: folder, backup })).toBeNull()
      expect(await FILE_HANDLERS.copyBackup({ workspaceFolder: folder, backup, workspace: { id: 'w1', name: 'W' }, madeAt: '2026-11-22T12:00:00Z', target })).toBeNull()
      expect(() => readFileSync(target)).toThrow('ENOENT')
    }
    expect(ARGUMENT_SCHEMAS['backup.read'].safeParse({ workspace: 'w1', backup: ids[0] }).success).toBe(true)
    for (const backup of [`../${outside}`, `/tmp/${outside}`, `..\\${outside}`, 'newest.json']) {
      expect(ARGUMENT_SCHEMAS['backup.read'].safeParse({ workspace: 'w1', backup }).success, backup).toBe(false)
    }
  })

  it('BACKUP-4: what was struck since is struck in it too, opened or saved, while the purge of the files has yet to come', async () => {
    const { folder, ids } = await workspace()
    const { journal } = await open(folder)
    const [made] = redact('r1', [{ kind: 'session', ids: ['s1'], fields: ['title'] }], {}).writes
    if (made?.type !== 'create') throw new Error('a redaction is created')
    const redaction: Change = { ...change(7), verb: 'ledger.redact', record: made.record, set: made.set }
    await journal.append([redaction])
    await journal.close()
    const backup = ids.at(-1) ?? ''
    const read = await FILE_HANDLERS.readBackup({ workspaceFolder: folder, backup })
    expect(read?.changes.map(({ id }) => id)).toEqual(['ana.1', 'ana.2', 'ana.7'])
    expect(JSON.stringify(read)).not.toContain('Séance')
    const target = join(folder, 'copy.alternat')
    await FILE_HANDLERS.copyBackup({ workspaceFolder: folder, backup, workspace: { id: 'w1', name: 'W' }, madeAt: '2026-11-22T12:00:00Z', target })
    const copy = await readAlternat(readFileSync(target), sha256)
    expect(copy.ok && [copy.value.workspace.id, copy.value.changes]).toEqual(['w1', read?.changes])
  })
})
