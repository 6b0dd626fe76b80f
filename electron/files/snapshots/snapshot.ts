import { join } from 'node:path'
import type { AlternatFile } from '#shared/exchange/format.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import { removeParts, writeAtomically } from '../atomic-write.ts'
import { listSegments } from '../journal/segments.ts'
import { sha256 } from '../sha256.ts'
import { listSnapshots, snapshotFile, snapshotFolder, type SnapshotName } from './names.ts'
import { prune } from './prune.ts'
import { readSnapshot, recover } from './recover.ts'
import { writeSummary } from './summary.ts'

export interface SnapshotOrder {
  workspaceFolder: string
  workspace: { id: string; name: string }
  /** Journal segments up to this number are closed and go into the snapshot. */
  through: number
  /** ISO instant. */
  madeAt: string
}

/**
 * Makes a snapshot of everything on disk up to a segment, reads it back, and only then lets older ones go. From disk
 * alone: what the window believes plays no part.
 *
 * @returns the new file, or null when there is nothing that the newest snapshot does not hold
 * @throws when what was read back is not what was written; nothing older was touched then
 */
export async function makeSnapshot(order: SnapshotOrder): Promise<{ file: string | null; notices: Notice[] }> {
  const folder = order.workspaceFolder
  await removeParts(snapshotFolder(folder))
  if (!(await isSnapshotDue(folder, order.through))) return { file: null, notices: [] }

  const { changes, attachments, notices } = await recover(folder, order.through)
  const name: SnapshotName = {
    file: snapshotFile(new Date(order.madeAt), order.through),
    through: order.through,
    madeAt: Date.parse(order.madeAt)
  }
  const content = { workspace: order.workspace, madeAt: order.madeAt, changes: [...changes], attachments }
  const readBack = await writeSnapshot(folder, name, content)
  await writeSummary(folder, name, readBack.changes)
  await prune(folder, new Date(order.madeAt))
  return { file: join(snapshotFolder(folder), name.file), notices }
}

/**
 * Writes one snapshot and reads it back.
 *
 * @throws when what was read back is not what was written
 */
export async function writeSnapshot(workspaceFolder: string, name: SnapshotName, content: AlternatFile): Promise<AlternatFile> {
  await writeAtomically(join(snapshotFolder(workspaceFolder), name.file), await writeAlternat(content, sha256))
  const readBack = await readSnapshot(workspaceFolder, name)
  if (readBack?.changes.length !== content.changes.length) throw new Error(`The snapshot ${name.file} could not be read back.`)
  return readBack
}

/** True when the journal, up to segment `through`, has something that no snapshot holds. Reads two listings only. */
export async function isSnapshotDue(workspaceFolder: string, through: number): Promise<boolean> {
  const newest = (await listSnapshots(workspaceFolder))[0]?.through ?? 0
  return (await listSegments(workspaceFolder)).some((number) => number > newest && number <= through)
}
