import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { readAlternat } from '#shared/exchange/read.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import { listSegments, readSegments } from '../journal/segments.ts'
import { sha256 } from '../sha256.ts'
import { listSnapshots, snapshotFolder, type SnapshotName } from './names.ts'

export interface Recovered {
  changes: Change[]
  attachments: Map<string, Uint8Array>
  /** The snapshot that all this stands on. */
  base: SnapshotName | undefined
  notices: Notice[]
}

/**
 * Everything that lies on disk: the newest snapshot that is whole, and the journal. A damaged snapshot is put aside
 * under another name and an older one is taken, whose later segments are still there (see `prune`).
 *
 * @param upTo the highest segment to read; without it, all
 */
export async function recover(workspaceFolder: string, upTo = Infinity): Promise<Recovered> {
  const notices: Notice[] = []
  const base = await newestWhole(workspaceFolder, notices)
  const segments = (await listSegments(workspaceFolder)).filter((number) => number <= upTo)
  const journal = await readSegments(workspaceFolder, segments)
  const byId = new Map((base?.content.changes ?? []).map((change) => [change.id, change]))
  for (const change of journal.changes) if (!byId.has(change.id)) byId.set(change.id, change)
  return {
    changes: [...byId.values()],
    attachments: base?.content.attachments ?? new Map(),
    base: base?.name,
    notices: [...notices, ...journal.notices]
  }
}

async function newestWhole(
  workspaceFolder: string,
  notices: Notice[]
): Promise<{ name: SnapshotName; content: AlternatFile } | undefined> {
  for (const name of await listSnapshots(workspaceFolder)) {
    const content = await readSnapshot(workspaceFolder, name)
    if (content) return { name, content }
    await putAside(workspaceFolder, name)
    notices.push({ key: 'snapshot.damaged', values: { file: join(snapshotFolder(workspaceFolder), `${name.file}.damaged`) } })
  }
  return undefined
}

/** The content of a snapshot when every byte of it is as it was written. */
export async function readSnapshot(workspaceFolder: string, name: SnapshotName): Promise<AlternatFile | undefined> {
  const bytes = await readFile(join(snapshotFolder(workspaceFolder), name.file))
  const answer = await readAlternat(bytes, sha256)
  return answer.ok ? answer.value : undefined
}

export async function putAside(workspaceFolder: string, name: SnapshotName): Promise<void> {
  const path = join(snapshotFolder(workspaceFolder), name.file)
  await rename(path, `${path}.damaged`)
}
