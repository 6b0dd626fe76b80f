import { jsonEquals } from '#shared/foundation/json.ts'
import { compareChanges, type Change, type ChangeId, type FieldPath } from './change.ts'

/** The changes of one record, by their ids. */
export type ById = ReadonlyMap<ChangeId, Change>

export function byIdOf(changes: Iterable<Change>): ById {
  return new Map([...changes].map((change) => [change.id, change]))
}

/** What `change` replaced on a field, the one that was shown first. */
export function replacedBy(change: Change, path: FieldPath, byId: ById): Change[] {
  const replaced = (change.over[path] ?? []).flatMap((id) => byId.get(id) ?? [])
  return replaced.sort((a, b) => compareChanges(b, a))
}

/** The clock at which the value of a field was first written, whatever undo and redo have made of it since. */
export function firstWritten(change: Change, path: FieldPath): number {
  return change.origin?.[path] ?? change.clock
}

/** True when `head` is `change`, or an undo that brought the value of `change` back. */
export function standsFor(head: Change, change: Change, path: FieldPath, byId: ById): boolean {
  for (let current: Change | undefined = head; current; current = broughtBackBy(current, path, byId)) {
    if (current.id === change.id) return true
  }
  return false
}

/** Who wrote what the field shows: of an undo, not who took something back, but whose value came back with it. */
export function writerOf(head: Change, path: FieldPath, byId: ById): Change {
  const before = broughtBackBy(head, path, byId)
  return before === undefined ? head : writerOf(before, path, byId)
}

/** The change whose value an undo brought back; undefined for an ordinary edit, and where there was nothing before. */
function broughtBackBy(undo: Change, path: FieldPath, byId: ById): Change | undefined {
  const taken = takenBackBy(undo, path, byId)
  if (taken === undefined) return undefined
  const replaced = replacedBy(taken, path, byId)
  // Of several versions that came back together, each is one change of its own.
  return replaced.find((one) => jsonEquals(one.set[path] ?? null, undo.set[path] ?? null) && firstWritten(one, path) === firstWritten(undo, path)) ?? replaced[0]
}

/** The change on this field that an undo took back; undefined for an ordinary edit. */
function takenBackBy(undo: Change, path: FieldPath, byId: ById): Change | undefined {
  if (undo.undoes === undefined) return undefined
  for (const candidate of byId.values()) {
    if (candidate.gesture === undo.undoes && (path in candidate.set || path in candidate.over)) return candidate
  }
  return undefined
}
