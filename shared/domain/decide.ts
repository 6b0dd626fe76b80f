import type { Json } from '#shared/foundation/json.ts'
import type { FieldPath, RecordRef } from '#shared/ledger/change.ts'
import { edit, type DomainEdit } from './edit.ts'

/**
 * Settles a field for which two people wrote different values without knowing of each other: with one of the versions,
 * or with a third. The change stands over every version, so that each laptop shows the same one afterwards; the others
 * stay in the history.
 */
export function decideValue(record: RecordRef, path: FieldPath, value: Json): DomainEdit {
  return edit('conflict.decide', { type: 'set', record, set: { [path]: value } })
}

/** Settles that a record stays which one person deleted while another edited it. */
export function keepRecord(record: RecordRef): DomainEdit {
  return edit('conflict.decide', { type: 'create', record, set: {} })
}

/** Settles that a record goes which one person deleted while another edited it. The edits stay in the history. */
export function deleteRecordAgain(record: RecordRef): DomainEdit {
  return edit('conflict.decide', { type: 'delete', record })
}
