import type { Change } from '#shared/ledger/change.ts'
import type { Kind } from '../kinds.ts'

/** By kind, the paths of the fields whose value is an attachment: the SHA-256 of its bytes in lower-case hexadecimal. */
const ATTACHMENT_FIELDS: Partial<Record<Kind, RegExp>> = { person: /^photo$/u, document: /^attached\.[^.]+\.file$/u, partnership: /^style\.logo$/u }

/** True for what names an attachment; also guards file names that are made of it. */
export function isAttachmentHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** The attachments that some change still refers to, former ones included: undo can show them again. */
export function attachmentsIn(changes: Iterable<Change>): Set<string> {
  const hashes = new Set<string>()
  const fieldsOf: Readonly<Record<string, RegExp | undefined>> = ATTACHMENT_FIELDS
  for (const { record, set } of changes) {
    const isAttachment = fieldsOf[record.kind]
    if (isAttachment === undefined) continue
    for (const [field, value] of Object.entries(set)) if (isAttachment.test(field) && isAttachmentHash(value)) hashes.add(value)
  }
  return hashes
}
