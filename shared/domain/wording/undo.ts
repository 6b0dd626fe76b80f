import { isWording, recordKey, WORDING, type FieldPath } from '#shared/ledger/change.ts'
import type { UndoPlan } from '#shared/ledger/undo.ts'
import { textWritten } from './texts.ts'

/**
 * What is noted of a text goes back with its words only: where somebody has written over one of the words since, so that an
 * undo leaves them alone, it leaves alone what was noted together with them. Else a translation would seem to agree with words
 * that it never saw. Of the notes nothing is reported as left alone; of the words it is.
 */
export function undoWithWording(plan: UndoPlan): UndoPlan {
  const leftAlone = plan.leftAlone.filter(({ path }) => !isWording(path))
  const left = new Set(leftAlone.map(({ record, path }) => `${recordKey(record)}/${textWritten(record.kind, path)?.path ?? path}`))
  if (left.size === 0) return { ...plan, leftAlone }
  const drafts = plan.drafts.map((draft) => {
    const isKept = (path: FieldPath): boolean => !isWording(path) || !left.has(`${recordKey(draft.record)}/${textOfNote(path)}`)
    return {
      ...draft,
      set: kept(draft.set, isKept),
      over: kept(draft.over, isKept),
      ...(draft.origin === undefined ? {} : { origin: kept(draft.origin, isKept) })
    }
  })
  return { drafts: drafts.filter(({ set, over }) => Object.keys(set).length + Object.keys(over).length > 0), leftAlone }
}

/** `wording.parts.p2.text.fr` is about `parts.p2.text`. */
function textOfNote(path: FieldPath): FieldPath {
  return path.slice(WORDING.length + 1, path.lastIndexOf('.'))
}

function kept<Value>(fields: Record<FieldPath, Value>, isKept: (path: FieldPath) => boolean): Record<FieldPath, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([path]) => isKept(path)))
}
