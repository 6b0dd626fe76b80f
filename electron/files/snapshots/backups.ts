import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentsIn } from '#shared/domain/attachment/rules.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import type { Backup, BackupFacts, Notice } from '#shared/ipc/contract.ts'
import { compareChanges } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { united } from '#shared/ledger/merge.ts'
import { isRedaction, REDACTION } from '#shared/ledger/redact.ts'
import { listFolder, writeAtomically } from '../atomic-write.ts'
import { sha256 } from '../sha256.ts'
import { isAside, nameBefore } from '../set-aside.ts'
import { byNewest, listSnapshots, readName, snapshotFolder } from './names.ts'
import { readSnapshot, recover } from './recover.ts'

/** One backup of a workspace. */
export interface BackupOrder {
  workspaceFolder: string
  /** As `listBackups` names it. */
  backup: string
}

/** Everything that a backup holds, as it may be shown today. */
export interface BackupContent {
  content: Pick<AlternatFile, 'changes' | 'attachments'>
  /** What was found on the way. */
  notices: Notice[]
}

/** The backups on disk by their names, newest first, with those that were found damaged and set aside. None of them is read. */
export async function listBackups(workspaceFolder: string): Promise<Backup[]> {
  const files = await listFolder(snapshotFolder(workspaceFolder))
  const names = files.flatMap((file) => {
    const name = readName(nameBefore(file))
    return name === undefined ? [] : [{ ...name, file, isDamaged: isAside(file) }]
  })
  const backups = await Promise.all(names.sort(byNewest).map(async ({ file, madeAt, isDamaged }) => {
    const bytes = await sizeOf(join(snapshotFolder(workspaceFolder), file))
    return bytes === null ? [] : [{ id: file, madeAt: new Date(madeAt).toISOString(), bytes, isDamaged }]
  }))
  return backups.flat()
}

/** What a backup holds, in figures; null when it is damaged or gone. */
export async function lookInto(order: BackupOrder): Promise<BackupFacts | null> {
  const found = await wholeBackup(order)
  if (found === null) return null
  const { changes } = found
  const records = [...fold(changes).values()].filter(({ record, row }) => row !== null && record.kind !== REDACTION).length
  const last = [...changes].sort(compareChanges).at(-1)
  return { changes: changes.length, records, last: last === undefined ? null : { by: last.by, at: last.at } }
}

/**
 * Reads a backup. What a redaction of the workspace has struck since is struck in it as well, also where the purge of the files is
 * not finished yet (docs/decisions/0009-redaction.md).
 *
 * @returns null when it is damaged or gone
 */
export async function backupContent(order: BackupOrder): Promise<BackupContent | null> {
  const found = await wholeBackup(order)
  if (found === null) return null
  const { changes: now, notices } = await recover(order.workspaceFolder)
  const changes = [...united([...found.changes, ...now.filter(isRedaction)])]
  const wanted = attachmentsIn(changes)
  const attachments = new Map([...found.attachments].filter(([hash]) => wanted.has(hash)))
  return { content: { changes, attachments }, notices }
}

/**
 * Writes what a workspace or a backup holds to a file that a person chose, and reads it back.
 *
 * @throws when what was read back is not whole
 */
export async function writeReadBack(target: string, content: AlternatFile): Promise<void> {
  await writeAtomically(target, await writeAlternat(content, sha256))
  const readBack = await readAlternat(await readFile(target), sha256)
  if (!readBack.ok) throw new Error(`What was written to ${target} could not be read back.`)
}

async function wholeBackup({ workspaceFolder, backup }: BackupOrder): Promise<AlternatFile | null> {
  const name = (await listSnapshots(workspaceFolder)).find(({ file }) => file === backup)
  if (name === undefined) return null
  try {
    return (await readSnapshot(workspaceFolder, name)) ?? null
  } catch {
    // It may have been let go of since it was listed, or the disk may refuse it.
    return null
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch {
    return null
  }
}
