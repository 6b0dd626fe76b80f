import { nameKey } from '#shared/domain/attendance/precedence.ts'
import { isKind, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { restore } from '#shared/domain/restore.ts'
import { parseChangeId, recordKey, type Change, type ChangeId, type RecordRef } from '#shared/ledger/change.ts'
import { conflictsOf, withWriters } from '#shared/ledger/conflicts.ts'
import { foldRecord, type RecordState } from '#shared/ledger/fold.ts'
import type { Gesture, RecordConflicts } from './database.ts'

/** What follows from a set of new changes: what screens then show, and what is written beside the changes. */
export interface Effect {
  puts: Map<Kind, Entities[Kind][]>
  deletes: Map<Kind, string[]>
  conflicts: { puts: RecordConflicts[]; deletes: string[] }
  gestures: Gesture[]
}

export function emptyEffect(): Effect {
  return { puts: new Map(), deletes: new Map(), conflicts: { puts: [], deletes: [] }, gestures: [] }
}

/** The older changes of each record, by `kind/id`. */
export type ByRecord = ReadonlyMap<string, readonly Change[]>

/** Works out what `changes` do, all at once. */
export function effectOf(changes: readonly Change[], byRecord: ByRecord, renewed: ReadonlyMap<ChangeId, Change> = NONE): Effect {
  const whole = emptyEffect()
  for (const part of effectsOf(changes, byRecord, renewed, Infinity)) addTo(whole, part)
  return whole
}

/**
 * Works out what `changes` do, given the older changes of the records that they touch: in parts of so many records, so that a
 * window can draw between the parts of a long list. The gestures come with the last part.
 *
 * @param renewed older changes that a redaction has struck, as they are now; `byRecord` has them as they were
 */
export function* effectsOf(changes: readonly Change[], byRecord: ByRecord, renewed: ReadonlyMap<ChangeId, Change>, records: number): Generator<Effect> {
  let effect = emptyEffect()
  let count = 0
  const touched = new Map<string, Change[]>()
  const touch = (record: RecordRef): Change[] => {
    const key = recordKey(record)
    const list = touched.get(key) ?? (byRecord.get(key) ?? []).map((change) => renewed.get(change.id) ?? change)
    touched.set(key, list)
    return list
  }
  for (const { record } of renewed.values()) touch(record)
  for (const change of changes) touch(change.record).push(change)
  for (const [key, all] of touched) {
    const older = byRecord.get(key) ?? []
    take(effect, key, all, older.length === 0 ? null : foldRecord(older))
    if (++count % records !== 0) continue
    yield effect
    effect = emptyEffect()
  }
  effect.gestures = gesturesOf(changes)
  yield effect
}

/** Adds what a part does to what those before it do. */
export function addTo(whole: Effect, part: Effect): void {
  for (const [kind, entities] of part.puts) for (const entity of entities) push(whole.puts, kind, entity)
  for (const [kind, ids] of part.deletes) for (const id of ids) push(whole.deletes, kind, id)
  whole.conflicts.puts.push(...part.conflicts.puts)
  whole.conflicts.deletes.push(...part.conflicts.deletes)
  whole.gestures.push(...part.gestures)
}

const NONE: ReadonlyMap<ChangeId, Change> = new Map()

function take(effect: Effect, key: string, all: readonly Change[], before: RecordState | null): void {
  const state = foldRecord(all)
  const conflicts = conflictsOf(state)
  if (conflicts.length > 0) effect.conflicts.puts.push({ key, conflicts: withWriters(conflicts, all) })
  else if (before !== null && conflictsOf(before).length > 0) effect.conflicts.deletes.push(key)
  const { kind, id } = state.record
  if (!isKind(kind)) return
  if (state.row === null) {
    push(effect.deletes, kind, id)
    return
  }
  const entity = restore(kind, state.row)
  push(effect.puts, kind, entity)
  if (kind === 'person') prepare(entity as Person) // restored as that kind
}

/** What every screen with people needs first, made here because a long list is worked out in parts, and drawn at once. */
function prepare(person: Person): void {
  nameKey(person, person.country)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function gesturesOf(changes: readonly Change[]): Gesture[] {
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
  return [...gestures.values()]
}
