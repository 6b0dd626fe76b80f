import { Dexie, type Table } from 'dexie'
import type { Kind } from '#shared/domain/kinds.ts'
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
  /** How many changes redactions have struck so far. */
  struck: number
}

/** What the latest snapshot of the rows holds; see snapshot.ts. */
export interface SnapshotMark {
  name: 'snapshot'
  /** The pack up to which it goes. */
  upTo: number
  /** As the marker had it: rows from before a redaction are worth nothing after it. */
  struck: number
  blocks: number
  /** The version of the rows; another one means that they are folded again. */
  shape: number
}

/** Some rows of one kind in a snapshot, as JSON. */
export interface SnapshotBlock {
  upTo: number
  place: number
  kind: Kind
  rows: string
}

/** Raised whenever a schema of the domain changes what a row holds: rows are then folded anew from the changes. */
export const ROW_SHAPE = 9

export const EMPTY_MARKER: Marker = { name: 'marker', count: 0, packs: 0, highest: {}, clock: 0, struck: 0 }

/** How far back history is followed live, and undo reaches. */
export const FOLLOWED_GESTURES = 1_000

/** Version 4 had a table for each kind that there was; rows are now kept in memory, and in snapshots. */
const FORMER_TABLES = [
  'changes', 'partnership', 'meeting', 'group', 'coChair', 'person', 'attendance', 'room', 'session', 'item', 'document', 'task', 'seating', 'sender', 'acceptance', 'redaction'
]

/**
 * The database of one workspace. Changes, in packs, are the truth; gestures, conflicts and the snapshot of the rows are folded
 * from them. Strict durability: an edit counts as stored only once the disk has it.
 */
export class WorkspaceDatabase extends Dexie {
  declare packs: Table<Pack, number>
  declare gestures: Table<Gesture, string>
  declare conflicts: Table<RecordConflicts, string>
  declare meta: Table<Marker | SnapshotMark, string>
  declare blocks: Table<SnapshotBlock, [number, number]>

  constructor(workspace: string) {
    super(`alternat-${workspace}`, { chromeTransactionDurability: 'strict' })
    // Nobody follows tables here (rows are followed in memory), and noting every key that a long list touches takes half a second.
    this.unuse({ stack: 'dbcore', name: 'Observability' })
    this.unuse({ stack: 'dbcore', name: 'Cache' })
    const others = { gestures: 'gesture, clock, device', conflicts: 'key', meta: 'name' }
    this.version(4).stores({ ...Object.fromEntries(FORMER_TABLES.map((table) => [table, 'id'])), ...others })
    this.version(5)
      .stores({ ...Object.fromEntries(FORMER_TABLES.map((table) => [table, null])), ...others, packs: '++seq, gesture, *ids, *records', blocks: '[upTo+place]' })
      .upgrade(async (transaction) => {
        const packs = packed(await transaction.table<Change>('changes').toArray())
        await transaction.table('packs').bulkAdd(packs)
        await transaction.table('meta').update('marker', { packs: packs.length, struck: 0 })
      })
  }

  /** The newest user actions, the latest first. */
  newestGestures(): Promise<Gesture[]> {
    return this.gestures.orderBy('clock').reverse().limit(FOLLOWED_GESTURES).toArray()
  }
}
