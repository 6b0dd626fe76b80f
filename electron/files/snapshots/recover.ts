import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { readAlternat } from '#shared/exchange/read.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import { united } from '#shared/ledger/merge.ts'
import { gather } from '../attachments/gather.ts'
import { listSegments, readSegments } from '../journal/segments.ts'
import { sha256 } from '../sha256.ts'
import { asideOf } from '../set-aside.ts'
import { listSnapshots, snapshotFolder, type SnapshotName } from './names.ts'

export interface Recovered {
  /** Struck by every redaction among them, also where an old file still has a value. */
  changes: readonly Change[]
  /** Those that some change refers to, as far as they are whole somewhere. */
  attachments: Map<string, Uint8Array>
  /** How many are referred to and lie nowhere; how many a file cannot carry. */
  attachmentsMissing: number
  attachmentsLeftOut: number
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
  const changes = united([...(base?.content.changes ?? []), ...journal.changes])
  const gathered = await gather(workspaceFolder, changes, base?.content.attachments ?? new Map<string, Uint8Array>())
  return {
    changes,
    attachments: gathered.attachments,
    attachmentsMissing: gathered.missing,
    attachmentsLeftOut: gathered.leftOut,
    base: base?.name,
    notices: [...notices, ...journal.notices, ...gathered.notices]
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
    notices.push({ key: 'snapshot.damaged', values: { file: asideOf(join(snapshotFolder(workspaceFolder), name.file)) } })
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
  await rename(path, asideOf(path))
}
