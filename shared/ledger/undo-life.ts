import { deletionDraft, type Draft } from './author.ts'
import { firstWritten, replacedBy, standsFor, writerOf, type ById } from './brought-back.ts'
import { LIFE, parseChangeId, type Change } from './change.ts'
import { foldRecord, isDeletion, type RecordState } from './fold.ts'
import type { UndoPlan } from './undo.ts'

/**
 * Takes back that a record was created, deleted, or kept or deleted after all. One that was there before is there again, one that
 * was not is gone; and where a deletion met edits that it had not seen, that question is open again (UNDO-10).
 *
 * @param changes those of one gesture on one record that say whether it is there
 */
export function takeBackLife(changes: readonly Change[], state: RecordState, byId: ById, plan: UndoPlan): void {
  const [first] = changes
  if (first === undefined) return
  const replaced = replacedBy(first, LIFE, byId)
  const [before] = replaced
  if (wasQuestion(first, replaced, byId)) askAgain(first, changes, replaced, state, byId, plan)
  else if (before === undefined || isDeletion(before)) deleteAgain(first, state, plan)
  else bringBack(first, changes, state, plan)
}

/** Whether edits that a deletion had not seen kept the record there when `change` was made. */
function wasQuestion(change: Change, replaced: readonly Change[], byId: ById): boolean {
  if (!replaced.some(isDeletion)) return false
  return foldRecord([...byId.values()].filter(({ clock }) => clock < change.clock)).survivingEdits.length > 0
}

/** Every deletion comes back with what it had seen, over the decision; what it had not seen keeps the record there. */
function askAgain(first: Change, changes: readonly Change[], replaced: readonly Change[], state: RecordState, byId: ById, plan: UndoPlan): void {
  const heads = state.heads.get(LIFE) ?? []
  const standing = heads.filter((head) => changes.some((change) => standsFor(head, change, LIFE, byId)))
  if (standing.length === 0) {
    plan.leftAlone.push({ record: first.record, path: LIFE, changedBy: writerOf(heads[0] ?? first, LIFE, byId).by })
    return
  }
  const over = standing.map(({ id }) => id)
  if (standing.length < heads.length) {
    plan.drafts.push({ record: first.record, set: {}, over: { [LIFE]: over } })
    return
  }
  // The one that was shown last, so that it is shown again.
  plan.drafts.push(...replaced.toReversed().map((version): Draft => ({
    record: first.record,
    set: { [LIFE]: version.set[LIFE] ?? null },
    over: { ...(isDeletion(version) ? version.over : {}), [LIFE]: over },
    origin: { [LIFE]: firstWritten(version, LIFE) }
  })))
}

/** The record goes, unless someone else has worked in it since. */
function deleteAgain(first: Change, state: RecordState, plan: UndoPlan): void {
  if (!state.row) return
  const { device } = parseChangeId(first.id)
  for (const [path, heads] of state.heads) {
    const other = heads.find((head) => parseChangeId(head.id).device !== device && head.clock > first.clock)
    if (other) {
      plan.leftAlone.push({ record: first.record, path, changedBy: other.by })
      return
    }
  }
  plan.drafts.push(deletionDraft(state))
}

function bringBack(first: Change, changes: readonly Change[], state: RecordState, plan: UndoPlan): void {
  const heads = state.heads.get(LIFE) ?? []
  if (heads.some((head) => changes.some(({ id }) => id === head.id))) {
    plan.drafts.push({ record: first.record, set: { [LIFE]: true }, over: { [LIFE]: heads.map((head) => head.id) } })
  } else plan.leftAlone.push({ record: first.record, path: LIFE, changedBy: heads[0]?.by ?? first.by })
}
