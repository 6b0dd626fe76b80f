import { request } from '../bridge.ts'
import { current } from '../current.ts'

/** Keeps bytes on the disk beside the workspace. The answer is what a field such as a person's photo then holds. */
export async function addAttachment(bytes: Uint8Array): Promise<string> {
  const workspace = current.get()?.id
  if (workspace === undefined) throw new Error('No workspace is open')
  return (await request('attachment.add', { workspace, bytes })).hash
}

/** Keeps what came in a file; before its changes, which refer to it. */
export async function keepAll(attachments: readonly Uint8Array[]): Promise<void> {
  for (const bytes of attachments) await addAttachment(bytes)
}
