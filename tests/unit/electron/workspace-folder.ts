import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ChangeIds } from '#electron/files/journal/change-ids.ts'
import type { Journal } from '#electron/files/journal/journal.ts'
import { openJournal } from '#electron/files/open-journal.ts'
import { FILE_HANDLERS } from '#electron/files/requests.ts'
import { makeSnapshot } from '#electron/files/snapshots/snapshot.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import { changeId, type Change } from '#shared/ledger/change.ts'

/** A real folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-unit-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The n-th change of a device. */
export function change(n: number, device = 'ana'): Change {
  return {
    id: changeId(device, n),
    clock: n,
    at: '2026-11-22T10:00:00Z',
    by: 'Ana',
    gesture: `g${n}`,
    verb: 'session.rename',
    record: { kind: 'session', id: 's1' },
    set: { 'title.fr': `Séance ${n}` },
    over: {}
  }
}

/** Changes `first` to `last` of a device. */
export function changes(first: number, last: number, device = 'ana'): Change[] {
  return Array.from({ length: last - first + 1 }, (_, index) => change(first + index, device))
}

/** Opens a workspace as a new start of the app does. */
export async function open(folder: string): Promise<{ journal: Journal; redactions: string[]; notices: Notice[] }> {
  const opened = await openJournal(folder, async () => {
    const { runs, ...rest } = await FILE_HANDLERS.survey({ workspaceFolder: folder })
    return { ids: new ChangeIds(runs), ...rest }
  })
  onTestFinished(() => opened.journal.close())
  return opened
}

export async function snapshot(folder: string, journal: Journal, madeAt = '2026-11-22T10:00:00.000Z'): Promise<string | null> {
  const through = await journal.rotate()
  const { file } = await makeSnapshot({ workspaceFolder: folder, workspace: { id: 'w1', name: 'W' }, through, madeAt })
  return file
}

/** The ids of everything on disk, sorted, and what was said while reading. */
export async function onDisk(folder: string): Promise<{ ids: string[]; notices: Notice[] }> {
  const { changes, notices } = await FILE_HANDLERS.recover({ workspaceFolder: folder })
  return { ids: changes.map(({ id }) => id).sort(), notices }
}

export function idsOf(list: readonly Change[]): string[] {
  return list.map(({ id }) => id).sort()
}
