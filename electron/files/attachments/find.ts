import type { Notice } from '#shared/ipc/contract.ts'
import { listSnapshots } from '../snapshots/names.ts'
import { readSnapshot } from '../snapshots/recover.ts'
import { keepAttachment, readAttachment } from './folder.ts'

/** The bytes of an attachment, from the folder or, where it is damaged or gone there, from a snapshot; null when it is lost. */
export async function findAttachment(workspaceFolder: string, hash: string): Promise<{ bytes: Uint8Array | null; notices: Notice[] }> {
  const found = await readAttachment(workspaceFolder, hash)
  if (found.state === 'whole') return { bytes: found.bytes, notices: [] }
  for (const name of await listSnapshots(workspaceFolder)) {
    const copy = (await readSnapshot(workspaceFolder, name))?.attachments.get(hash)
    if (copy === undefined) continue
    // A copy of its own: what a snapshot unpacks to shares one block of memory with everything else in it.
    await keepAttachment(workspaceFolder, copy)
    return { bytes: new Uint8Array(copy), notices: [] }
  }
  return { bytes: null, notices: found.state === 'damaged' ? [{ key: 'attachment.damaged', values: { file: found.file } }] : [] }
}
