import { readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toHex } from '#shared/exchange/format.ts'
import { isAttachmentHash } from '#shared/domain/attachment/rules.ts'
import { isMissing, listFolder, writeAtomically } from '../atomic-write.ts'
import { sha256 } from '../sha256.ts'
import { asideOf } from '../set-aside.ts'

/** The attachments of a workspace: one file each, named by the SHA-256 of its content. */
export function attachmentFolder(workspaceFolder: string): string {
  return join(workspaceFolder, 'attachments')
}

export function hashOf(bytes: Uint8Array): string {
  return toHex(sha256(bytes))
}

/** Keeps bytes, and answers when they are on the disk itself. What is there already is not written again. */
export async function keepAttachment(workspaceFolder: string, bytes: Uint8Array): Promise<string> {
  const hash = hashOf(bytes)
  const present = await readAttachment(workspaceFolder, hash)
  if (present.state !== 'whole') await writeAtomically(join(attachmentFolder(workspaceFolder), hash), bytes)
  return hash
}

export type ReadAttachment = { state: 'whole'; bytes: Uint8Array } | { state: 'missing' } | { state: 'damaged'; file: string }

/** Reads one and verifies it. A damaged one is put aside, so that whoever has it whole can keep it anew. */
export async function readAttachment(workspaceFolder: string, hash: string): Promise<ReadAttachment> {
  const file = join(attachmentFolder(workspaceFolder), hash)
  try {
    const bytes = await readFile(file)
    if (hashOf(bytes) === hash) return { state: 'whole', bytes }
    await rename(file, asideOf(file))
    return { state: 'damaged', file: asideOf(file) }
  } catch (error) {
    if (isMissing(error)) return { state: 'missing' }
    throw error
  }
}

/**
 * Removes what no change refers to any more. What was kept within the last hour stays: the edit that will refer to it
 * may still be on its way.
 */
export async function removeUnreferenced(workspaceFolder: string, referenced: ReadonlySet<string>, now: Date): Promise<void> {
  const folder = attachmentFolder(workspaceFolder)
  for (const name of await listFolder(folder)) {
    if (isAttachmentHash(name) && referenced.has(name)) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (now.getTime() - mtimeMs > YOUNG_MILLISECONDS) await rm(join(folder, name), { force: true })
  }
}

const YOUNG_MILLISECONDS = 60 * 60 * 1000
