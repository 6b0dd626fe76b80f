import { recordKey, type Change, type RecordRef } from '#shared/ledger/change.ts'
import type { WorkspaceDatabase } from './database.ts'

/** From so many records on, reading every change of a kind can be quicker than looking each record up. */
const MANY = 500
/** One look-up costs about as much as reading this many changes in a row. */
const READ_INSTEAD_OF_LOOK_UP = 4

/** Every change of some records, by `kind/id`; a record without any has an empty list. */
export async function changesByRecord(database: WorkspaceDatabase, records: readonly RecordRef[]): Promise<Map<string, Change[]>> {
  const byRecord = new Map<string, Change[]>(records.map((record) => [recordKey(record), []]))
  for (const [kind, ids] of idsByKind(records)) {
    for (const change of await changesOf(database, kind, [...ids])) byRecord.get(recordKey(change.record))?.push(change)
  }
  return byRecord
}

async function changesOf(database: WorkspaceDatabase, kind: string, ids: readonly string[]): Promise<Change[]> {
  const index = database.changes.where('[record.kind+record.id]')
  if (ids.length > MANY) {
    const ofKind = database.changes.where('[record.kind+record.id]').between([kind, ''], [kind, []])
    if ((await ofKind.count()) < ids.length * READ_INSTEAD_OF_LOOK_UP) return ofKind.toArray()
  }
  return index.anyOf(ids.map((id) => [kind, id])).toArray()
}

function idsByKind(records: readonly RecordRef[]): Map<string, Set<string>> {
  const byKind = new Map<string, Set<string>>()
  for (const { kind, id } of records) {
    const ids = byKind.get(kind)
    if (ids) ids.add(id)
    else byKind.set(kind, new Set([id]))
  }
  return byKind
}
