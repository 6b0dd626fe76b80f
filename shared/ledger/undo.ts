import { compareChanges, LIFE, parseChangeId, recordKey, type Change, type ChangeId, type FieldPath, type RecordRef } from './change.ts'
import { deletionDraft, type Draft } from './author.ts'
import { foldRecord, isDeletion, type RecordState } from './fold.ts'
import { isRedaction, REDACT } from './redact.ts'

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
 * where somebody has written over it since, it is left alone and named (UNDO-3). Redo is the undo of an undo. A redaction
 * is never taken back.
 *
 * `changesOf` gives all changes of a record.
 */
export function planUndo(gesture: readonly Change[], changesOf: (record: RecordRef) => readonly Change[]): UndoPlan {
  const plan: UndoPlan = { drafts: [], leftAlone: [] }
  const done = new Set<string>()
  for (const change of gesture) {
    const key = recordKey(change.record)
    if (done.has(key) || isRedaction(change)) continue
    done.add(key)
    takeBack(change, changesOf(change.record), plan)
  }
  return plan
}

function takeBack(change: Change, history: readonly Change[], plan: UndoPlan): void {
  const state = foldRecord(history)
  if (change.set[LIFE] === true) {
    takeBackCreation(change, state, plan)
    return
  }
  if (isDeletion(change)) {
    takeBackDeletion(change, state, plan)
    return
  }
  const byId = new Map(history.map((item) => [item.id, item]))
  const draft: Draft = { record: change.record, set: {}, over: {} }
  for (const path of new Set([...Object.keys(change.set), ...Object.keys(change.over)])) {
    const heads = state.heads.get(path) ?? []
    if (path in change.set) takeBackValue(change, path, heads, byId, draft, plan)
    else takeBackWithdrawal(change, path, heads, byId, draft, plan)
  }
  if (Object.keys(draft.set).length + Object.keys(draft.over).length > 0) plan.drafts.push(draft)
}

/** A created record is deleted again, unless someone else has worked in it since. */
function takeBackCreation(change: Change, state: RecordState, plan: UndoPlan): void {
  if (!state.row) return
  const device = parseChangeId(change.id).device
  for (const [path, heads] of state.heads) {
    const other = heads.find((head) => parseChangeId(head.id).device !== device && head.clock > change.clock)
    if (other) {
      plan.leftAlone.push({ record: change.record, path, changedBy: other.by })
      return
    }
  }
  plan.drafts.push(deletionDraft(state))
}

function takeBackDeletion(change: Change, state: RecordState, plan: UndoPlan): void {
  const heads = state.heads.get(LIFE) ?? []
  if (heads.some((head) => head.id === change.id)) {
    plan.drafts.push({ record: change.record, set: { [LIFE]: true }, over: { [LIFE]: heads.map((head) => head.id) } })
  } else plan.leftAlone.push({ record: change.record, path: LIFE, changedBy: heads[0]?.by ?? change.by })
}

function takeBackValue(
  change: Change, path: FieldPath, heads: readonly Change[], byId: ReadonlyMap<ChangeId, Change>, draft: Draft, plan: UndoPlan
): void {
  const standing = heads.find((head) => standsFor(head, change, path, byId))
  if (!standing) {
    plan.leftAlone.push({ record: change.record, path, changedBy: writerOf(heads[0] ?? change, path, byId) })
    return
  }
  draft.over[path] = [standing.id]
  if (heads.length === 1) bringBack(change, path, byId, draft)
}

/** True when `head` is `change`, or an undo that brought the value of `change` back. */
function standsFor(head: Change, change: Change, path: FieldPath, byId: ReadonlyMap<ChangeId, Change>): boolean {
  for (let current: Change | undefined = head; current; ) {
    if (current.id === change.id) return true
    const taken: Change | undefined = takenBackBy(current, path, byId)
    current = taken && winnerBefore(taken, path, byId)
  }
  return false
}

/** Who wrote what the field shows: of an undo, not who took something back, but whose value came back with it. */
function writerOf(head: Change, path: FieldPath, byId: ReadonlyMap<ChangeId, Change>): string {
  const taken = takenBackBy(head, path, byId)
  const before = taken && winnerBefore(taken, path, byId)
  return before === undefined ? head.by : writerOf(before, path, byId)
}

/** The change on this field that an undo took back; undefined for an ordinary edit. */
function takenBackBy(undo: Change, path: FieldPath, byId: ReadonlyMap<ChangeId, Change>): Change | undefined {
  if (undo.undoes === undefined) return undefined
  for (const candidate of byId.values()) {
    if (candidate.gesture === undo.undoes && (path in candidate.set || path in candidate.over)) return candidate
  }
  return undefined
}

/** The redo of an undo that had only withdrawn a value: the value comes back beside the others. */
function takeBackWithdrawal(
  change: Change, path: FieldPath, heads: readonly Change[], byId: ReadonlyMap<ChangeId, Change>, draft: Draft, plan: UndoPlan
): void {
  const later = heads.find((head) => head.clock > change.clock && parseChangeId(head.id).device === parseChangeId(change.id).device)
  if (later) plan.leftAlone.push({ record: change.record, path, changedBy: later.by })
  else bringBack(change, path, byId, draft)
}

/**
 * Writes what the field showed before `change`, or null for nothing, and when that was first written: a redaction that
 * strikes a value has to strike what an undo made of it elsewhere meanwhile.
 */
function bringBack(change: Change, path: FieldPath, byId: ReadonlyMap<ChangeId, Change>, draft: Draft): void {
  const winner = winnerBefore(change, path, byId)
  const value = winner?.set[path] ?? null
  draft.set[path] = value
  if (winner && value !== null) draft.origin = { ...draft.origin, [path]: winner.origin?.[path] ?? winner.clock }
}

function winnerBefore(change: Change, path: FieldPath, byId: ReadonlyMap<ChangeId, Change>): Change | undefined {
  const replaced = (change.over[path] ?? []).flatMap((id) => byId.get(id) ?? [])
  return replaced.sort((a, b) => compareChanges(b, a))[0]
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
