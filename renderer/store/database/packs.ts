import { recordKey, type Change, type ChangeId, type RecordRef } from '#shared/ledger/change.ts'
import type { Progress } from './in-steps.ts'
import type { WorkspaceDatabase } from './database.ts'

/**
 * Up to a hundred changes of one user action, stored as one value: what a value costs to store hardly depends on its size, and
 * the import of a long list makes 20,000 changes. Found by the gesture, by any change and by any record in it.
 */
export interface Pack {
  /** Counts up in the order in which packs were stored here. */
  seq?: number
  gesture: string
  ids: ChangeId[]
  /** `kind/id` of the records that its changes touch, each once. */
  records: string[]
  changes: Change[]
}

const PACK = 100
/** So many packs are handed to the database in one go; between two goes the window draws and answers. */
const STEP = 10
/** From so many keys on, reading every pack of a kind can be quicker than looking each key up. */
const MANY = 500
/** One look-up costs about as much as reading this many entries of the index in a row. */
const READ_INSTEAD_OF_LOOK_UP = 4
/** Comes after every id: ids are made of letters, digits and a few signs. */
const LAST = '\uffff'

/** Stores changes that are not there yet; answers how many packs they fill, and which is the last. */
export async function addChanges(database: WorkspaceDatabase, changes: readonly Change[], progress?: Progress): Promise<{ packs: number; last: number }> {
  const packs = packed(changes)
  let done = 0
  let last = 0
  for (let at = 0; at < packs.length; at += STEP) {
    const some = packs.slice(at, at + STEP)
    last = await database.packs.bulkAdd(some)
    done += some.reduce((sum, pack) => sum + pack.changes.length, 0)
    progress?.(done, changes.length)
  }
  return { packs: packs.length, last }
}

/** Stores anew the changes that a redaction has struck, each in its place. */
export async function replaceChanges(database: WorkspaceDatabase, renewed: ReadonlyMap<ChangeId, Change>): Promise<void> {
  const packs = await packsNaming(database, [...renewed.keys()])
  for (let at = 0; at < packs.length; at += STEP) {
    await database.packs.bulkPut(packs.slice(at, at + STEP).map((pack) => ({ ...pack, changes: pack.changes.map((change) => renewed.get(change.id) ?? change) })))
  }
}

export async function allChanges(database: WorkspaceDatabase): Promise<Change[]> {
  return inThem(await database.packs.toArray())
}

export async function changesOfGestures(database: WorkspaceDatabase, gestures: readonly string[]): Promise<Change[]> {
  return inThem(await database.packs.where('gesture').anyOf([...gestures]).toArray())
}

/** Changes by their numbers; what is not here is left out. */
export async function changesNamed(database: WorkspaceDatabase, ids: readonly ChangeId[]): Promise<Change[]> {
  const wanted = new Set<ChangeId>(ids)
  return inThem(await packsNaming(database, ids)).filter((change) => wanted.has(change.id))
}

/** Every change of the records of one kind. */
export async function changesOfKind(database: WorkspaceDatabase, kind: string): Promise<Change[]> {
  const keys = await database.packs.where('records').between(`${kind}/`, `${kind}/${LAST}`).primaryKeys()
  return inThem(await packsAt(database, keys)).filter(({ record }) => record.kind === kind)
}

/** Every change of some records, by `kind/id`; a record without any has an empty list. */
export async function changesByRecord(database: WorkspaceDatabase, records: readonly RecordRef[]): Promise<Map<string, Change[]>> {
  const byRecord = new Map<string, Change[]>(records.map((record) => [recordKey(record), []]))
  const seqs = new Set<number>()
  for (const kind of new Set(records.map((record) => record.kind))) {
    for (const seq of await packsTouching(database, kind, [...byRecord.keys()].filter((key) => key.startsWith(`${kind}/`)))) seqs.add(seq)
  }
  for (const change of inThem(await packsAt(database, [...seqs]))) byRecord.get(recordKey(change.record))?.push(change)
  return byRecord
}

/** Where the packs are that touch some records of one kind. */
async function packsTouching(database: WorkspaceDatabase, kind: string, keys: readonly string[]): Promise<number[]> {
  const index = database.packs.where('records')
  if (keys.length > MANY) {
    const ofKind = database.packs.where('records').between(`${kind}/`, `${kind}/${LAST}`)
    if ((await ofKind.count()) < keys.length * READ_INSTEAD_OF_LOOK_UP) return ofKind.primaryKeys()
  }
  return index.anyOf([...keys]).primaryKeys()
}

async function packsNaming(database: WorkspaceDatabase, ids: readonly ChangeId[]): Promise<Pack[]> {
  if (ids.length > MANY && (await database.packs.orderBy('ids').count()) < ids.length * READ_INSTEAD_OF_LOOK_UP) return database.packs.toArray()
  return packsAt(database, await database.packs.where('ids').anyOf([...ids]).primaryKeys())
}

async function packsAt(database: WorkspaceDatabase, seqs: readonly number[]): Promise<Pack[]> {
  const found = await database.packs.bulkGet([...new Set(seqs)].sort((a, b) => a - b))
  return found.flatMap((pack) => pack ?? [])
}

/** The changes in packs: those of one user action that follow each other together. */
export function packed(changes: readonly Change[]): Pack[] {
  const packs: Pack[] = []
  let open: Pack | null = null
  for (const change of changes) {
    if (open === null || open.gesture !== change.gesture || open.changes.length >= PACK) {
      open = { gesture: change.gesture, ids: [], records: [], changes: [] }
      packs.push(open)
    }
    open.ids.push(change.id)
    open.changes.push(change)
    const key = recordKey(change.record)
    if (!open.records.includes(key)) open.records.push(key)
  }
  return packs
}

function inThem(packs: readonly Pack[]): Change[] {
  return packs.flatMap((pack) => pack.changes)
}
