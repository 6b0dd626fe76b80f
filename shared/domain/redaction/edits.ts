import { redact, type Strike } from '#shared/ledger/redact.ts'
import type { DomainEdit } from '../edit.ts'
import { paths } from '../fields.ts'
import type { Redaction } from './schema.ts'

/** Closes the books of a meeting: see `shared/ledger/redact.ts`. Counts of what goes are part of it, never the values. */
export function closeBooks(id: string, closing: Pick<Redaction, 'meeting' | 'day' | 'removed'>, strikes: readonly Strike[]): DomainEdit {
  return redact(id, strikes, paths({ meeting: closing.meeting, day: closing.day, removed: { ...closing.removed } }))
}
