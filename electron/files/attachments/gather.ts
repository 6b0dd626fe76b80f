import type { Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import { attachmentsIn } from '#shared/domain/attachment/rules.ts'
import { hashOf, keepAttachment, readAttachment } from './folder.ts'

/** What a file carries of them at most, well below what its reader accepts; more is left out of it and said. */
const CARRIED = { bytes: 150_000_000, count: 5_000 }

export interface Gathered {
  attachments: Map<string, Uint8Array>
  /** How many are referred to and lie nowhere. */
  missing: number
  /** How many a file cannot carry. */
  leftOut: number
  /** What was found damaged in the folder and could not be mended. */
  notices: Notice[]
}

/**
 * The attachments that some change refers to: from the folder, or out of the snapshot in hand, from which the folder is
 * then mended. One that is damaged or lost is counted and left out; nothing else depends on it.
 */
export async function gather(workspaceFolder: string, changes: readonly Change[], spare: ReadonlyMap<string, Uint8Array>): Promise<Gathered> {
  const gathered: Gathered = { attachments: new Map(), missing: 0, leftOut: 0, notices: [] }
  let total = 0
  for (const hash of [...attachmentsIn(changes)].sort()) {
    const found = await readAttachment(workspaceFolder, hash)
    const bytes = found.state === 'whole' ? found.bytes : await mend(workspaceFolder, hash, spare)
    if (bytes === undefined) {
      gathered.missing += 1
      if (found.state === 'damaged') gathered.notices.push({ key: 'attachment.damaged', values: { file: found.file } })
    } else if (total + bytes.length > CARRIED.bytes || gathered.attachments.size >= CARRIED.count) gathered.leftOut += 1
    else {
      total += bytes.length
      gathered.attachments.set(hash, bytes)
    }
  }
  return gathered
}

/** Puts the copy of a snapshot back into the folder. */
async function mend(workspaceFolder: string, hash: string, spare: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array | undefined> {
  const copy = spare.get(hash)
  if (copy === undefined || hashOf(copy) !== hash) return undefined
  await keepAttachment(workspaceFolder, copy)
  return copy
}
