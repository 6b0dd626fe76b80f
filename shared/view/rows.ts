import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import { isKind } from '#shared/domain/kinds.ts'
import { restore } from '#shared/domain/restore.ts'
import type { RecordState } from '#shared/ledger/fold.ts'

/** Every live entity of a workspace, by kind. */
export type Rows = { readonly [K in Kind]: readonly Entities[K][] }

/** The rows that a folded ledger shows; what this version does not know is passed over here and kept in the ledger. */
export function rowsOf(states: Iterable<RecordState>): Rows {
  const rows = emptyRows()
  for (const { record, row } of states) {
    if (row !== null && isKind(record.kind)) add(rows, record.kind, restore(record.kind, row))
  }
  return rows
}

type MutableRows = { [K in Kind]: Entities[K][] }

function emptyRows(): MutableRows {
  // Built from KINDS, which are the keys of Entities.
  return Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as MutableRows
}

function add<K extends Kind>(rows: MutableRows, kind: K, entity: Entities[K]): void {
  rows[kind].push(entity)
}
