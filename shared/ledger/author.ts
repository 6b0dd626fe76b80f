import { jsonEquals, type Json } from '#shared/foundation/json.ts'
import { changeId, LIFE, recordKey, type Change, type ChangeId, type FieldPath, type RecordRef } from './change.ts'
import { shownValue, type RecordState } from './fold.ts'

/** What an edit does to one record. `null` clears a field. */
export type Write =
  | { type: 'create'; record: RecordRef; set: Record<FieldPath, Json> }
  | { type: 'set'; record: RecordRef; set: Record<FieldPath, Json> }
  | { type: 'delete'; record: RecordRef }

/** A named edit: one user action, which may touch several records and is undone as one. */
export interface Edit {
  verb: string
  writes: Write[]
}

/** A write with its heads, ready to be numbered. */
export interface Draft {
  record: RecordRef
  set: Record<FieldPath, Json>
  over: Record<FieldPath, ChangeId[]>
  /** See `Change.origin`. */
  origin?: Record<FieldPath, number>
}

/** Who writes, when, and where in the order: all that a change needs and pure code cannot know. */
export interface Authorship {
  device: string
  /** The number of the first new change of this device. */
  number: number
  /** The highest clock seen so far; the new changes get the next ones. */
  clock: number
  at: string
  by: string
  gesture: string
}

export type StateOf = (record: RecordRef) => RecordState | undefined

/** Turns an edit into drafts against what is shown now. Fields that already have the value are left alone. */
export function draftsOf(edit: Edit, stateOf: StateOf): Draft[] {
  const seen = new Set<string>()
  const drafts: Draft[] = []
  for (const write of edit.writes) {
    const key = recordKey(write.record)
    if (seen.has(key)) throw new Error(`The edit "${edit.verb}" writes ${key} twice`)
    seen.add(key)
    const draft = draftOf(write, stateOf(write.record))
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** Numbers the drafts and gives them one gesture. */
export function stamp(drafts: readonly Draft[], verb: string, authorship: Authorship, undoes?: string): Change[] {
  return drafts.map((draft, index) => ({
    id: changeId(authorship.device, authorship.number + index),
    clock: authorship.clock + 1 + index,
    at: authorship.at,
    by: authorship.by,
    gesture: authorship.gesture,
    verb,
    ...(undoes === undefined ? {} : { undoes }),
    ...draft
  }))
}

/** A deletion lists every head that it has seen, so that an edit made elsewhere meanwhile is not lost. */
export function deletionDraft(state: RecordState): Draft {
  const over: Record<FieldPath, ChangeId[]> = {}
  for (const [path, heads] of state.heads) over[path] = heads.map((head) => head.id)
  return { record: state.record, set: { [LIFE]: false }, over }
}

function draftOf(write: Write, state: RecordState | undefined): Draft | null {
  if (write.type === 'delete') return state?.row ? deletionDraft(state) : null
  const wanted = write.type === 'create' ? { [LIFE]: true, ...write.set } : write.set
  const set: Record<FieldPath, Json> = {}
  const over: Record<FieldPath, ChangeId[]> = {}
  for (const [path, value] of Object.entries(wanted)) {
    const heads = state?.heads.get(path) ?? []
    const unchanged = heads.length === 1 ? jsonEquals(shownValue(state, path), value) : heads.length === 0 && value === null
    if (unchanged) continue
    set[path] = value
    if (heads.length > 0) over[path] = heads.map((head) => head.id)
  }
  return Object.keys(set).length === 0 ? null : { record: write.record, set, over }
}
