import { Dexie, type Table } from 'dexie'
import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Change } from '#shared/ledger/change.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { packed, type Pack } from './packs.ts'

/** One user action, kept beside its changes so that undo and history need not read them all. */
export interface Gesture {
  gesture: string
  verb: string
  device: string
  by: string
  at: string
  /** The clock of its latest change here. */
  clock: number
  undoes?: string
}

export interface RecordConflicts {
  /** `kind/id`. */
  key: string
  conflicts: Conflict[]
}

/** How far this database has come; written in the transaction of every change. */
export interface Marker {
  name: 'marker'
  count: number
  /** How many packs hold the changes. */
  packs: number
  highest: Record<string, number>
  clock: number
  /** The number of live rows, to notice a table that has vanished. */
  rows: number
  /** The version of the rows; another one means that they are folded again. */
  shape: number
}

/** Raised whenever a schema of the domain changes what a row holds: rows are then folded anew from the changes. */
export const ROW_SHAPE = 4

export const EMPTY_MARKER: Marker = { name: 'marker', count: 0, packs: 0, highest: {}, clock: 0, rows: 0, shape: ROW_SHAPE }

/** How far back history is followed live, and undo reaches. */
export const FOLLOWED_GESTURES = 1_000

const ROW_INDICES: Record<Kind, string> = {
  partnership: 'id',
  meeting: 'id',
  group: 'id',
  coChair: 'id, group, person',
  person: 'id',
  attendance: 'id, meeting, person',
  room: 'id, meeting',
  session: 'id, meeting',
  item: 'id, meeting',
  document: 'id, meeting',
  task: 'id, meeting',
  seating: 'id, meeting',
  sender: 'id',
  acceptance: 'id, meeting',
  redaction: 'id, meeting'
}

/**
 * The database of one workspace. Changes, in packs, are the truth; rows, gestures and conflicts are folded from them. Strict
 * durability: an edit counts as stored only once the disk has it.
 */
export class WorkspaceDatabase extends Dexie {
  declare packs: Table<Pack, number>
  declare gestures: Table<Gesture, string>
  declare conflicts: Table<RecordConflicts, string>
  declare meta: Table<Marker, string>

  constructor(workspace: string) {
    super(`alternat-${workspace}`, { chromeTransactionDurability: 'strict' })
    const others = { gestures: 'gesture, clock, device', conflicts: 'key', meta: 'name', ...ROW_INDICES }
    this.version(4).stores({ changes: 'id, [record.kind+record.id], gesture', ...others })
    this.version(5).stores({ changes: null, packs: '++seq, gesture, *ids, *records', ...others }).upgrade(async (transaction) => {
      const packs = packed(await transaction.table<Change>('changes').toArray())
      await transaction.table('packs').bulkAdd(packs)
      await transaction.table('meta').update('marker', { packs: packs.length })
    })
  }

  rows<K extends Kind>(kind: K): Table<Entities[K], string> {
    return this.table(kind)
  }

  /** The newest user actions, the latest first. */
  newestGestures(): Promise<Gesture[]> {
    return this.gestures.orderBy('clock').reverse().limit(FOLLOWED_GESTURES).toArray()
  }

  rowTables(): Table[] {
    return KINDS.map((kind) => this.table(kind))
  }
}
