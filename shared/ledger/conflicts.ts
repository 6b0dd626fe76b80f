import { jsonEquals } from '#shared/foundation/json.ts'
import { isWording, LIFE, type Change, type FieldPath, type RecordRef } from './change.ts'
import { byIdOf, writerOf } from './brought-back.ts'
import { isDeletion, type RecordState } from './fold.ts'

/** What two people decided without knowing of each other, and someone has yet to settle. */
export type Conflict =
  | { type: 'values'; record: RecordRef; path: FieldPath; versions: readonly Change[] }
  | { type: 'deletedAndEdited'; record: RecordRef; deletions: readonly Change[]; edits: readonly Change[] }

/**
 * The open conflicts of one record. Equal values written twice are agreement, and a value that was struck is none to choose.
 * What a text was made from is nothing to decide on: the shown one counts, and of other words than its own it says nothing.
 */
export function conflictsOf(state: RecordState): Conflict[] {
  const conflicts: Conflict[] = []
  if (state.survivingEdits.length > 0) {
    const deletions = (state.heads.get(LIFE) ?? []).filter(isDeletion)
    conflicts.push({ type: 'deletedAndEdited', record: state.record, deletions, edits: state.survivingEdits })
  }
  for (const [path, heads] of state.heads) {
    if (path === LIFE || isWording(path) || heads.length < 2) continue
    const versions = heads.filter((head) => !head.struck?.includes(path))
    const shown = versions[0]?.set[path]
    if (versions.some((version) => !jsonEquals(version.set[path], shown))) {
      conflicts.push({ type: 'values', record: state.record, path, versions })
    }
  }
  return conflicts
}

/**
 * The same for people: a version that an undo brought back has the name and the time of who wrote it.
 *
 * @param changes all of the record
 */
export function withWriters(conflicts: readonly Conflict[], changes: Iterable<Change>): Conflict[] {
  const byId = byIdOf(changes)
  const told = (version: Change, path: FieldPath): Change => {
    if (version.undoes === undefined) return version
    const { by, at } = writerOf(version, path, byId)
    return { ...version, by, at }
  }
  return conflicts.map((conflict) =>
    conflict.type === 'values'
      ? { ...conflict, versions: conflict.versions.map((version) => told(version, conflict.path)) }
      : { ...conflict, deletions: conflict.deletions.map((deletion) => told(deletion, LIFE)) }
  )
}
