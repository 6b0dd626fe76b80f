import type { Json } from '#shared/foundation/json.ts'
import { compareChanges, LIFE, recordKey, type Change, type ChangeId, type FieldPath, type RecordRef } from './change.ts'
import { joined, struck } from './redact.ts'

/** A record as the app shows it: the shown value of each field, nested by the dots of its path. */
export type Row = { [key: string]: Json }

/** Everything that the changes of one record say. */
export interface RecordState {
  record: RecordRef
  /** For each field, the changes that no other replaces, the shown one first. Several: a conflict to decide. */
  heads: ReadonlyMap<FieldPath, readonly Change[]>
  /** Null when the record is deleted, or was never created. */
  row: Row | null
  /** Edits that a deletion had not seen: they keep the record there until someone decides. Empty otherwise. */
  survivingEdits: readonly Change[]
}

/** True for a change that deletes its record; what it lists in `over` it has seen, and does not replace. */
export function isDeletion(change: Change): boolean {
  return change.set[LIFE] === false
}

/**
 * Folds the changes of one record, in any order and with duplicates, into its state. The answer depends on the set of
 * changes alone (Shapiro et al. 2011, MV-Register): each field keeps the values that no other change has replaced.
 */
export function foldRecord(changes: Iterable<Change>): RecordState {
  const unique = new Map<ChangeId, Change>()
  for (const change of changes) {
    const present = unique.get(change.id)
    unique.set(change.id, present === undefined ? change : (joined(present, change) ?? change))
  }
  const [first] = unique.values()
  if (!first) throw new Error('foldRecord needs at least one change')

  const replaced = replacedByField(unique.values())
  const heads = new Map<FieldPath, Change[]>()
  for (const change of unique.values()) {
    for (const path of Object.keys(change.set)) {
      if (replaced.get(path)?.has(change.id)) continue
      const list = heads.get(path)
      if (list) list.push(change)
      else heads.set(path, [change])
    }
  }
  for (const list of heads.values()) if (list.length > 1) list.sort((a, b) => compareChanges(b, a))

  const { alive, survivingEdits } = lifeOf(heads)
  return { record: first.record, heads, row: alive ? rowOf(first.record, heads) : null, survivingEdits }
}

/** Folds a whole ledger, struck by its own redactions: one state a record, by `kind/id`. */
export function fold(changes: Iterable<Change>): Map<string, RecordState> {
  const byRecord = new Map<string, Change[]>()
  for (const change of struck([...changes])) {
    const key = recordKey(change.record)
    const list = byRecord.get(key)
    if (list) list.push(change)
    else byRecord.set(key, [change])
  }
  const states = new Map<string, RecordState>()
  for (const [key, list] of byRecord) states.set(key, foldRecord(list))
  return states
}

/** The shown value of one field, or undefined when nobody has written it. */
export function shownValue(state: RecordState | undefined, path: FieldPath): Json | undefined {
  return state?.heads.get(path)?.[0]?.set[path]
}

function replacedByField(changes: Iterable<Change>): Map<FieldPath, Set<ChangeId>> {
  const replaced = new Map<FieldPath, Set<ChangeId>>()
  for (const change of changes) {
    const deletes = isDeletion(change)
    for (const [path, ids] of Object.entries(change.over)) {
      if (deletes && path !== LIFE) continue
      let set = replaced.get(path)
      if (!set) replaced.set(path, (set = new Set()))
      for (const id of ids) set.add(id)
    }
  }
  return replaced
}

/** A record is gone when someone deleted it and nobody edited it without knowing that (MERGE-3). */
function lifeOf(heads: Map<FieldPath, Change[]>): { alive: boolean; survivingEdits: Change[] } {
  const life = heads.get(LIFE) ?? []
  const deletions = life.filter(isDeletion)
  if (deletions.length === 0) return { alive: heads.size > 0, survivingEdits: [] }

  const seen = new Set<ChangeId>()
  for (const deletion of deletions) for (const ids of Object.values(deletion.over)) for (const id of ids) seen.add(id)
  const unseen = new Map<ChangeId, Change>()
  for (const list of heads.values()) {
    for (const head of list) if (!isDeletion(head) && !seen.has(head.id)) unseen.set(head.id, head)
  }
  const survivingEdits = [...unseen.values()].sort((a, b) => compareChanges(b, a))
  return { alive: survivingEdits.length > 0, survivingEdits }
}

/** Keys that would reach the prototype of an object; a hostile file must not. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

function rowOf(record: RecordRef, heads: Map<FieldPath, Change[]>): Row {
  const row: Row = {}
  // Sorted, so that a path that runs through a plain value is passed over on every machine alike.
  for (const path of [...heads.keys()].sort()) {
    const value = heads.get(path)?.[0]?.set[path]
    if (path === LIFE || value === undefined || value === null) continue
    place(row, path.split('.'), value)
  }
  row['id'] = record.id
  return row
}

function place(row: Row, segments: string[], value: Json): void {
  if (segments.some((segment) => FORBIDDEN.has(segment))) return
  let target = row
  for (const segment of segments.slice(0, -1)) {
    const next = (target[segment] ??= {})
    if (typeof next !== 'object' || next === null || Array.isArray(next)) return
    target = next
  }
  const last = segments.at(-1)
  // A copy: a hostile path that runs through an object must not reach into the change itself.
  if (last !== undefined && !(last in target)) target[last] = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value
}
