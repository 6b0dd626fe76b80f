import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Change } from '#shared/ledger/change.ts'
import type { Rows } from '#shared/view/rows.ts'
import { readMarker } from './commit.ts'
import { ROW_SHAPE, type SnapshotBlock, type WorkspaceDatabase } from './database.ts'
import { effectOf } from './effect.ts'
import { allChanges, changesByRecord } from './packs.ts'
import { emptyRows, withEffect } from './rows.ts'

/** The rows as they are after some pack of changes. */
export interface RowsUpTo {
  rows: Rows
  upTo: number
  /** How many changes redactions had struck by then. */
  struck: number
  /** How many changes have come since the rows were last written down. */
  tail: number
}

/** So many rows are one value: a few milliseconds of the window's time each. */
const BLOCK = 500

/**
 * The rows of a workspace: those of the latest snapshot, with the records folded anew that have changed since. Without a
 * snapshot that can be used, every change is folded.
 */
export async function readRows(database: WorkspaceDatabase): Promise<RowsUpTo> {
  const { struck } = await readMarker(database)
  const snapshot = await latestSnapshot(database, struck)
  if (snapshot === null) {
    const changes = await allChanges(database)
    const last = await database.packs.orderBy('seq').last()
    return { rows: folded(emptyRows(), changes), upTo: last?.seq ?? 0, struck, tail: changes.length }
  }
  const tail = await database.packs.where('seq').above(snapshot.upTo).toArray()
  if (tail.length === 0) return { ...snapshot, struck, tail: 0 }
  const fresh = tail.flatMap(({ changes }) => changes)
  const all = await changesByRecord(database, fresh.map(({ record }) => record))
  return { rows: folded(snapshot.rows, [...all.values()].flat()), upTo: tail.at(-1)?.seq ?? snapshot.upTo, struck, tail: fresh.length }
}

/**
 * Writes the rows down as they are at `upTo`, beside the snapshot that was there; only then does that one go. What was edited
 * in the meantime stands in later packs.
 */
export async function writeSnapshot(database: WorkspaceDatabase, { rows, upTo, struck }: RowsUpTo): Promise<void> {
  const blocks = KINDS.flatMap((kind) => inBlocks(rows, kind))
  for (const [place, block] of blocks.entries()) await database.blocks.put({ upTo, place, kind: block.kind, rows: JSON.stringify(block.rows) })
  await database.meta.put({ name: 'snapshot', upTo, struck, blocks: blocks.length, shape: ROW_SHAPE })
  await database.blocks.where('[upTo+place]').below([upTo, 0]).delete()
}

async function latestSnapshot(database: WorkspaceDatabase, struck: number): Promise<{ rows: Rows; upTo: number } | null> {
  const mark = await database.meta.get('snapshot')
  if (mark?.name !== 'snapshot' || mark.shape !== ROW_SHAPE || mark.struck !== struck) return null
  const blocks = await database.blocks.where('[upTo+place]').between([mark.upTo, 0], [mark.upTo, mark.blocks]).toArray()
  return blocks.length === mark.blocks ? { rows: rowsIn(blocks), upTo: mark.upTo } : null
}

function rowsIn(blocks: readonly SnapshotBlock[]): Rows {
  const rows = new Map<Kind, Entities[Kind][]>(KINDS.map((kind) => [kind, []]))
  for (const block of blocks) {
    // Written by `writeSnapshot` of this version: restored entities of this kind.
    const some = JSON.parse(block.rows) as Entities[Kind][]
    for (const row of some) rows.get(block.kind)?.push(row)
  }
  return withEffect(emptyRows(), { puts: rows, deletes: new Map() })
}

function inBlocks(rows: Rows, kind: Kind): { kind: Kind; rows: readonly Entities[Kind][] }[] {
  const all: readonly Entities[Kind][] = rows[kind]
  return Array.from({ length: Math.ceil(all.length / BLOCK) }, (_, block) => ({ kind, rows: all.slice(block * BLOCK, (block + 1) * BLOCK) }))
}

/** `rows` with every record of `changes`, which are all there are of these records, as it is now. */
function folded(rows: Rows, changes: readonly Change[]): Rows {
  return withEffect(rows, effectOf(changes, new Map()))
}
