import { isKind, type Kind } from '#shared/domain/kinds.ts'
import { restore } from '#shared/domain/restore.ts'
import { draftsOf, stamp, type Draft, type Edit } from '#shared/ledger/author.ts'
import { parseChangeId, recordKey, type Change, type RecordRef } from '#shared/ledger/change.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { foldRecord, type RecordState } from '#shared/ledger/fold.ts'
import { newChanges, type ForkedDevice } from '#shared/ledger/merge.ts'
import { planUndo, type LeftAlone } from '#shared/ledger/undo.ts'
import { ok, type Result } from '#shared/foundation/result.ts'
import { EMPTY_MARKER, ROW_SHAPE, type Gesture, type Marker, type WorkspaceDatabase } from './database.ts'

/** Who edits, on which laptop; asked anew for every edit, since names can change. */
export interface Author {
  device: string
  by: string
  /** ISO instant for people to read. */
  at: string
  gesture: string
}

/** Stores an edit: changes, rows, gesture and marker in one transaction. Answers the changes made, none if nothing changed. */
export function commitEdit(database: WorkspaceDatabase, edit: Edit, author: Author): Promise<Change[]> {
  return writing(database, async () => {
    const byRecord = await changesByRecord(database, edit.writes.map((write) => write.record))
    const states = new Map<string, RecordState>()
    for (const [key, changes] of byRecord) if (changes.length > 0) states.set(key, foldRecord(changes))
    const drafts = draftsOf(edit, (record) => states.get(recordKey(record)))
    return storeDrafts(database, drafts, edit.verb, author, byRecord)
  })
}

/** Takes back one gesture; what somebody has changed since is left alone and named. */
export function commitUndo(
  database: WorkspaceDatabase,
  gesture: string,
  verb: 'undo' | 'redo',
  author: Author
): Promise<{ changes: Change[]; leftAlone: LeftAlone[] }> {
  return writing(database, async () => {
    const changes = await database.changes.where('gesture').equals(gesture).toArray()
    const byRecord = await changesByRecord(database, changes.map((change) => change.record))
    const plan = planUndo(changes, (record) => byRecord.get(recordKey(record)) ?? [])
    return { changes: await storeDrafts(database, plan.drafts, verb, author, byRecord, gesture), leftAlone: plan.leftAlone }
  })
}

/** Merges changes that came from elsewhere; all of them or, when a device was copied, none. */
export function commitReceived(database: WorkspaceDatabase, incoming: readonly Change[]): Promise<Result<Change[], ForkedDevice>> {
  return writing(database, async () => {
    const present = await database.changes.bulkGet(incoming.map((change) => change.id))
    const known = new Map(present.flatMap((change) => (change ? [[change.id, change] as const] : [])))
    const fresh = newChanges(known, incoming)
    if (!fresh.ok) return fresh
    const byRecord = await changesByRecord(database, fresh.value.map((change) => change.record))
    await storeChanges(database, fresh.value, byRecord)
    return ok(fresh.value)
  })
}

/** Folds every row anew from the changes: after an upgrade of a schema, or when a table has vanished. */
export function refoldAll(database: WorkspaceDatabase): Promise<void> {
  return writing(database, async () => {
    const changes = await database.changes.toArray()
    await Promise.all([...database.rowTables(), database.gestures, database.conflicts, database.meta].map((table) => table.clear()))
    await storeFolded(database, changes, new Map())
  })
}

function writing<T>(database: WorkspaceDatabase, work: () => Promise<T>): Promise<T> {
  const tables = [database.changes, database.gestures, database.conflicts, database.meta, ...database.rowTables()]
  return database.transaction('rw', tables, work)
}

type ByRecord = Map<string, Change[]>

async function changesByRecord(database: WorkspaceDatabase, records: readonly RecordRef[]): Promise<ByRecord> {
  const byRecord: ByRecord = new Map(records.map((record) => [recordKey(record), []]))
  const wanted = [...byRecord.keys()].map((key) => [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)])
  const found = await database.changes.where('[record.kind+record.id]').anyOf(wanted).toArray()
  for (const change of found) byRecord.get(recordKey(change.record))?.push(change)
  return byRecord
}

async function storeDrafts(
  database: WorkspaceDatabase, drafts: readonly Draft[], verb: string, author: Author, byRecord: ByRecord, undoes?: string
): Promise<Change[]> {
  if (drafts.length === 0) return []
  const marker = await readMarker(database)
  const number = (marker.highest[author.device] ?? 0) + 1
  const changes = stamp(drafts, verb, { ...author, number, clock: marker.clock }, undoes)
  await storeChanges(database, changes, byRecord)
  return changes
}

async function storeChanges(database: WorkspaceDatabase, changes: readonly Change[], byRecord: ByRecord): Promise<void> {
  await database.changes.bulkAdd([...changes])
  await storeFolded(database, changes, byRecord)
}

/** Writes what follows from `changes`, given the older changes of the records that they touch. */
async function storeFolded(database: WorkspaceDatabase, changes: readonly Change[], byRecord: ByRecord): Promise<void> {
  const touched = new Map<string, Change[]>()
  for (const change of changes) {
    const key = recordKey(change.record)
    const list = touched.get(key)
    if (list) list.push(change)
    else touched.set(key, [...(byRecord.get(key) ?? []), change])
  }
  let rows = 0
  const puts = new Map<Kind, object[]>()
  const deletes = new Map<Kind, string[]>()
  for (const [key, all] of touched) {
    const state = foldRecord(all)
    const kind = state.record.kind
    const before = (byRecord.get(key)?.length ?? 0) > 0 && foldRecord(byRecord.get(key) ?? []).row !== null
    const conflicts = conflictsOf(state)
    if (conflicts.length > 0) await database.conflicts.put({ key, conflicts })
    else await database.conflicts.delete(key)
    if (!isKind(kind)) continue
    rows += (state.row === null ? 0 : 1) - (before ? 1 : 0)
    if (state.row === null) push(deletes, kind, state.record.id)
    else push(puts, kind, restore(kind, state.row))
  }
  for (const [kind, entities] of puts) await database.table(kind).bulkPut(entities)
  for (const [kind, ids] of deletes) await database.table(kind).bulkDelete(ids)
  await storeGestures(database, changes)
  await moveMarker(database, changes, rows)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

async function storeGestures(database: WorkspaceDatabase, changes: readonly Change[]): Promise<void> {
  const gestures = new Map<string, Gesture>()
  for (const change of changes) {
    const known = gestures.get(change.gesture)
    gestures.set(change.gesture, {
      gesture: change.gesture,
      verb: change.verb,
      device: parseChangeId(change.id).device,
      by: change.by,
      at: change.at,
      clock: Math.max(change.clock, known?.clock ?? 0),
      ...(change.undoes === undefined ? {} : { undoes: change.undoes })
    })
  }
  await database.gestures.bulkPut([...gestures.values()])
}

export async function readMarker(database: WorkspaceDatabase): Promise<Marker> {
  return (await database.meta.get('marker')) ?? EMPTY_MARKER
}

async function moveMarker(database: WorkspaceDatabase, changes: readonly Change[], rows: number): Promise<void> {
  const marker = await readMarker(database)
  const highest = { ...marker.highest }
  let clock = marker.clock
  for (const change of changes) {
    const { device, n } = parseChangeId(change.id)
    highest[device] = Math.max(highest[device] ?? 0, n)
    clock = Math.max(clock, change.clock)
  }
  await database.meta.put({ name: 'marker', count: marker.count + changes.length, highest, clock, rows: marker.rows + rows, shape: ROW_SHAPE })
}
