import type { Json } from '#shared/foundation/json.ts'

/** `${device}.${n}`: unique in the world, never reused; n counts the changes of one device from 1. */
export type ChangeId = `${string}.${number}`

/** A dotted path into a record, such as `title.fr` or `groups.g7`. Each path is a register of its own. */
export type FieldPath = string

export interface RecordRef {
  kind: string
  id: string
}

/**
 * One edit, small and immutable, that says what it replaces. Everything the app shows follows from the set of changes.
 *
 * `set` holds the new values. `over` holds, for each field, the heads that this change has seen and replaces. A field
 * in `over` without a value in `set` withdraws the heads named there (this is how undo steps back behind a merge).
 */
export interface Change {
  id: ChangeId
  /** Lamport clock: 1 + the highest clock seen. The only order; wall time never decides anything. */
  clock: number
  /** Wall time as ISO 8601 with offset or Z, for people to read. */
  at: string
  /** The name of the person who made the edit, as they gave it in Settings. */
  by: string
  /** Changes of one user action share it: they are undone together. */
  gesture: string
  /** Names the edit in history and undo: `session.move`. */
  verb: string
  /** The gesture that this one takes back, when it is an undo or a redo. */
  undoes?: string
  record: RecordRef
  set: Record<FieldPath, Json>
  over: Record<FieldPath, ChangeId[]>
  /** For values that an undo or a redo brought back: the clock at which each was first written. */
  origin?: Record<FieldPath, number>
  /** Fields whose value a redaction has struck; `set` has null there. Sorted. */
  struck?: FieldPath[]
}

/** The reserved register that says whether a record is there: true from creation, false after deletion. */
export const LIFE: FieldPath = '$life'

/**
 * The reserved part of a record that tells what its texts were made from (`shared/domain/wording`). It keeps copies of words, and
 * follows the words beside it: never a thing of its own to show or to decide on.
 */
export const WORDING: FieldPath = 'wording'

export function isWording(path: FieldPath): boolean {
  return path.startsWith(`${WORDING}.`)
}

export function changeId(device: string, n: number): ChangeId {
  return `${device}.${n}`
}

/** The device and the running number inside a change id. */
export function parseChangeId(id: ChangeId): { device: string; n: number } {
  const dot = id.lastIndexOf('.')
  return { device: id.slice(0, dot), n: Number(id.slice(dot + 1)) }
}

export function recordKey(record: RecordRef): string {
  return `${record.kind}/${record.id}`
}

/**
 * The total order in which concurrent values are ranked: by clock, then device, then number. Negative when `a` comes
 * first. The same on every machine, whatever its locale.
 */
export function compareChanges(a: Change, b: Change): number {
  if (a.clock !== b.clock) return a.clock - b.clock
  const left = parseChangeId(a.id)
  const right = parseChangeId(b.id)
  if (left.device !== right.device) return left.device < right.device ? -1 : 1
  return left.n - right.n
}
