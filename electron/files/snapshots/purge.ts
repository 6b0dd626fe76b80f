import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '#shared/ipc/contract.ts'
import { attachmentsIn } from '#shared/domain/attachment/rules.ts'
import { attachmentFolder, removeUnreferenced } from '../attachments/folder.ts'
import { listFolder, removeParts, syncFolder } from '../atomic-write.ts'
import { journalFolder, listSegments, segmentPath } from '../journal/segments.ts'
import { isAside } from '../set-aside.ts'
import { snapshotFile, snapshotFolder, type SnapshotName } from './names.ts'
import { recover } from './recover.ts'
import { writeSnapshot, type SnapshotOrder } from './snapshot.ts'
import { writeSummary } from './summary.ts'

export interface PurgeOrder extends SnapshotOrder {
  /** How many changes the journal knows to be on disk. Fewer found: something is damaged, and nothing is removed. */
  expected: number
}

/** How many files were removed because they could hold a struck value. */
export interface Purged {
  snapshots: number
  segments: number
  setAside: number
}

/**
 * After a redaction: writes everything anew without what was struck, twice, reads both back, and only then removes every
 * older snapshot, every segment up to `through` and everything that was ever set aside as damaged.
 *
 * Cut short at any moment, either all the old files are there or both new ones are: the next purge, for which
 * `purged.json` has not been written yet, begins again. As ever, whichever one file is damaged, the changes in it are
 * also in another.
 *
 * @throws when less was found than the journal knows of, or what was read back is not what was written; nothing was
 * removed then
 */
export async function purge(order: PurgeOrder): Promise<{ removed: Purged; notices: Notice[] }> {
  const folder = order.workspaceFolder
  await removeParts(snapshotFolder(folder))
  const { changes, attachments, notices } = await recover(folder, order.through)
  if (changes.length < order.expected) throw new Error(`Only ${changes.length} of ${order.expected} changes could be read; no older file was removed.`)

  const content = { workspace: order.workspace, madeAt: order.madeAt, changes: [...changes], attachments }
  const names = [0, 1].map((later): SnapshotName => {
    const madeAt = Date.parse(order.madeAt) + later
    return { file: snapshotFile(new Date(madeAt), order.through), through: order.through, madeAt }
  })
  for (const name of names) await writeSnapshot(folder, name, content)

  const removed = await removeOthers(folder, order.through, new Set(names.map(({ file }) => file)))
  const newest = names.at(-1)
  if (newest) await writeSummary(folder, newest, changes)
  await removeUnreferenced(folder, attachmentsIn(changes), new Date(order.madeAt))
  return { removed, notices }
}

async function removeOthers(workspaceFolder: string, through: number, kept: ReadonlySet<string>): Promise<Purged> {
  const snapshots = (await listFolder(snapshotFolder(workspaceFolder))).filter((name) => !kept.has(name))
  const aside = (await listFolder(journalFolder(workspaceFolder))).filter(isAside)
  const segments = (await listSegments(workspaceFolder)).filter((number) => number <= through)
  // The summary goes with them: it is written anew, and until then the snapshots themselves are read.
  for (const name of snapshots) await rm(join(snapshotFolder(workspaceFolder), name), { force: true })
  for (const name of aside) await rm(join(journalFolder(workspaceFolder), name), { force: true })
  for (const number of segments) await rm(segmentPath(workspaceFolder, number), { force: true })
  for (const folder of [snapshotFolder, journalFolder, attachmentFolder]) await syncIfThere(folder(workspaceFolder))
  return {
    snapshots: snapshots.filter((name) => name.endsWith('.alternat')).length,
    segments: segments.length,
    setAside: aside.length + snapshots.filter(isAside).length
  }
}

/** A workspace need not have every folder yet. */
async function syncIfThere(folder: string): Promise<void> {
  if ((await listFolder(folder)).length > 0) await syncFolder(folder)
}
