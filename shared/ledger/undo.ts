import { jsonEquals } from '#shared/foundation/json.ts'
import { isWording, LIFE, parseChangeId, recordKey, type Change, type ChangeId, type FieldPath, type RecordRef } from './change.ts'
import type { Draft } from './author.ts'
import { byIdOf, firstWritten, replacedBy, standsFor, writerOf, type ById } from './brought-back.ts'
import { foldRecord, isDeletion } from './fold.ts'
import { isRedaction, REDACT } from './redact.ts'
import { takeBackLife } from './undo-life.ts'

/** Something that undo leaves alone, because somebody has changed it since. */
export interface LeftAlone {
  record: RecordRef
  path: FieldPath
  changedBy: string
}

export interface UndoPlan {
  drafts: Draft[]
  leftAlone: LeftAlone[]
}

/**
 * Takes back one gesture with new changes, so that undo itself is history and merges like any edit. A field goes back
 * to what it was; where another laptop wrote meanwhile, only one's own value is withdrawn and theirs stays (UNDO-2);
 * where somebody has written over it since, it is left alone and named (UNDO-3). Where the gesture had decided between several
 * versions, all of them come back, each as a change of its own over the decision, and the question is open again (UNDO-9). Redo is
 * the undo of an undo. A redaction is never taken back.
 *
 * `changesOf` gives all changes of a record.
 */
export function planUndo(gesture: readonly Change[], changesOf: (record: RecordRef) => readonly Change[]): UndoPlan {
  const plan: UndoPlan = { drafts: [], leftAlone: [] }
  const byRecord = new Map<string, Change[]>()
  for (const change of gesture) {
    if (isRedaction(change)) continue
    const key = recordKey(change.record)
    byRecord.set(key, [...(byRecord.get(key) ?? []), change])
  }
  for (const changes of byRecord.values()) takeBack(changes, changesOf, plan)
  return plan
}

/** What an undo writes for one record: what stood alone before, and further versions of fields that had several. */
class RecordUndo {
  readonly main: Draft
  readonly #others: Draft[] = []

  constructor(record: RecordRef) {
    this.main = { record, set: {}, over: {} }
  }

  /** Brings versions of a field back in place of `over`, the one that was shown first. */
  bringBack(path: FieldPath, versions: readonly Change[], over: ChangeId[]): void {
    const [shown, ...others] = versions
    write(this.main, path, shown)
    this.main.over[path] = over
    others.forEach((version, index) => {
      const draft = (this.#others[index] ??= { record: this.main.record, set: {}, over: {} })
      write(draft, path, version)
      draft.over[path] = over
    })
  }

  /** The main one last: of versions side by side, the latest is shown. */
  drafts(): Draft[] {
    return [...this.#others.reverse(), this.main].filter(({ set, over }) => Object.keys(set).length + Object.keys(over).length > 0)
  }
}

/**
 * Writes what the field showed before, or null for nothing, and when that was first written: a redaction that strikes a value has
 * to strike what an undo made of it elsewhere meanwhile.
 */
function write(draft: Draft, path: FieldPath, version: Change | undefined): void {
  const value = version?.set[path] ?? null
  draft.set[path] = value
  if (version && value !== null) draft.origin = { ...draft.origin, [path]: firstWritten(version, path) }
}

/** @param changes those of the gesture on one record: several where it brought several versions of a field back */
function takeBack(changes: readonly Change[], changesOf: (record: RecordRef) => readonly Change[], plan: UndoPlan): void {
  const [first] = changes
  if (first === undefined) return
  const history = changesOf(first.record)
  const byId = byIdOf(history)
  const state = foldRecord(history)
  if (changes.some((change) => LIFE in change.set)) {
    takeBackLife(changes.filter((change) => LIFE in change.set), state, byId, plan)
    return
  }
  const undo = new RecordUndo(first.record)
  for (const path of new Set(changes.flatMap((change) => [...Object.keys(change.set), ...Object.keys(change.over)]))) {
    const heads = state.heads.get(path) ?? []
    const writers = changes.filter((change) => path in change.set)
    if (writers.length > 0) takeBackValue(writers, path, heads, byId, undo, plan)
    else takeBackWithdrawal(changes.find((change) => path in change.over) ?? first, path, heads, byId, undo, plan)
  }
  plan.drafts.push(...undo.drafts())
}

function takeBackValue(writers: readonly Change[], path: FieldPath, heads: readonly Change[], byId: ById, undo: RecordUndo, plan: UndoPlan): void {
  const [first] = writers
  if (first === undefined) return
  const standing = heads.filter((head) => writers.some((change) => standsFor(head, change, path, byId)))
  if (standing.length === 0) {
    plan.leftAlone.push({ record: first.record, path, changedBy: writerOf(heads[0] ?? first, path, byId).by })
    return
  }
  const over = standing.map(({ id }) => id)
  const versions = versionsBefore(first, path, byId)
  if (standing.length === heads.length) undo.bringBack(path, versions, over)
  else {
    // Somebody else's version stands beside it. Of several that were decided between, it has taken the place of what it knew.
    const left = versions.length < 2 ? [] : versions.filter(({ id }) => !isReplaced(id, path, byId, writers))
    if (left.length > 0) undo.bringBack(path, left, over)
    else undo.main.over[path] = over
  }
}

/** What a field held before `change`, the shown version first; equal ones once. What a text was made from is nothing to decide on. */
function versionsBefore(change: Change, path: FieldPath, byId: ById): Change[] {
  const replaced = replacedBy(change, path, byId)
  if (isWording(path)) return replaced.slice(0, 1)
  const standing = replaced.filter((one) => one.struck?.includes(path) !== true)
  return (standing.length > 0 ? standing : replaced.slice(0, 1)).filter((one, index, all) => all.findIndex((other) => jsonEquals(other.set[path], one.set[path])) === index)
}

function isReplaced(id: ChangeId, path: FieldPath, byId: ById, except: readonly Change[]): boolean {
  return [...byId.values()].some((change) => !except.includes(change) && !isDeletion(change) && change.over[path]?.includes(id) === true)
}

/** The redo of an undo that had only withdrawn a value: the value comes back beside the others. */
function takeBackWithdrawal(change: Change, path: FieldPath, heads: readonly Change[], byId: ById, undo: RecordUndo, plan: UndoPlan): void {
  const later = heads.find((head) => head.clock > change.clock && parseChangeId(head.id).device === parseChangeId(change.id).device)
  if (later) plan.leftAlone.push({ record: change.record, path, changedBy: later.by })
  else write(undo.main, path, replacedBy(change, path, byId)[0])
}

export interface UndoStacks {
  /** Gestures that can be undone, the next one last. */
  undo: string[]
  /** Undo gestures that can be taken back, the next one last. */
  redo: string[]
}

/**
 * What one device can undo and redo, read from its own gestures (or changes) in the order in which it made them.
 * Redactions are left out: they cannot be taken back, and what came before them still can. An undo may lie deeper than the
 * last gesture, where undo could only leave that one alone and went on to the one before.
 */
export function undoStacks(own: readonly { gesture: string; verb: string; undoes?: string }[]): UndoStacks {
  const stacks: UndoStacks = { undo: [], redo: [] }
  const origin = new Map<string, string | undefined>()
  for (const change of own) {
    if (origin.has(change.gesture) || change.verb === REDACT) continue
    origin.set(change.gesture, change.undoes)
    if (change.undoes === undefined) {
      stacks.undo.push(change.gesture)
      stacks.redo = []
    } else if (stacks.undo.includes(change.undoes)) {
      stacks.undo.splice(stacks.undo.lastIndexOf(change.undoes), 1)
      stacks.redo.push(change.gesture)
    } else if (stacks.redo.at(-1) === change.undoes) {
      stacks.redo.pop()
      // Undoing a redo takes back the redo itself, which wrote the values again.
      stacks.undo.push(change.gesture)
    }
  }
  return stacks
}
