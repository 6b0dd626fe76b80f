import type { Json } from '#shared/foundation/json.ts'
import { isRedaction } from '#shared/ledger/redact.ts'
import { compareChanges, isWording, LIFE, type Change, type ChangeId, type RecordRef } from '#shared/ledger/change.ts'

/** What an action did to one field. */
export interface FieldChange {
  record: RecordRef
  path: string
  before: Json
  after: Json
  /** Whether a redaction has removed the value that stood there before, or that was written. */
  isStruck: { before: boolean; after: boolean }
}

/** So many fields are listed of one action; an import of a hundred people is not read field by field. */
const LISTED = 60

/** The changes that an action replaced, for the values before it. */
export function replacedBy(changes: readonly Change[]): ChangeId[] {
  return [...new Set(changes.flatMap((change) => Object.values(change.over).flat()))]
}

/**
 * Field by field what an action did, given the changes it replaced. Places in an order are left out where there is more
 * to say; whether a record is there, and what its texts were made from, is told by the sentence. A withdrawn value has nothing after it.
 */
export function fieldChanges(changes: readonly Change[], replaced: ReadonlyMap<ChangeId, Change>): { fields: FieldChange[]; more: number } {
  const all = changes.flatMap((change) =>
    [...new Set([...Object.keys(change.set), ...Object.keys(change.over)])]
      .filter((path) => path !== LIFE && !isWording(path) && change.set[LIFE] !== false)
      // What a redaction strikes is a list of ids; how many it reached is told beside it.
      .filter((path) => !(isRedaction(change) && path === 'of'))
      .map((path) => fieldChange(change, path, replaced))
      .filter(({ before, after, isStruck }) => before !== null || after !== null || isStruck.before || isStruck.after)
  )
  const told = all.filter(({ path }) => !isPlace(path) && path !== 'meeting')
  const fields = told.length > 0 ? told : all
  return { fields: fields.slice(0, LISTED), more: Math.max(0, fields.length - LISTED) }
}

/** True for the rank of a record or of a part of it. */
export function isPlace(path: string): boolean {
  return path === 'rank' || path.endsWith('.rank')
}

function fieldChange(change: Change, path: string, replaced: ReadonlyMap<ChangeId, Change>): FieldChange {
  const heads = (change.over[path] ?? []).flatMap((id) => replaced.get(id) ?? [])
  const before = heads.sort((a, b) => compareChanges(b, a))[0]
  const isStruck = { before: before?.struck?.includes(path) ?? false, after: change.struck?.includes(path) ?? false }
  return { record: change.record, path, before: before?.set[path] ?? null, after: change.set[path] ?? null, isStruck }
}
