import type { Json } from '#shared/foundation/json.ts'
import { compareChanges, LIFE, type Change, type ChangeId, type RecordRef } from '#shared/ledger/change.ts'

/** What an action did to one field. */
export interface FieldChange {
  record: RecordRef
  path: string
  before: Json
  after: Json
}

/** So many fields are listed of one action; an import of a hundred people is not read field by field. */
const LISTED = 60

/** The changes that an action replaced, for the values before it. */
export function replacedBy(changes: readonly Change[]): ChangeId[] {
  return [...new Set(changes.flatMap((change) => Object.values(change.over).flat()))]
}

/**
 * Field by field what an action did, given the changes it replaced. Places in an order are left out where there is more
 * to say; whether a record is there is told by the sentence. A withdrawn value has nothing after it.
 */
export function fieldChanges(changes: readonly Change[], replaced: ReadonlyMap<ChangeId, Change>): { fields: FieldChange[]; more: number } {
  const all = changes.flatMap((change) =>
    [...new Set([...Object.keys(change.set), ...Object.keys(change.over)])]
      .filter((path) => path !== LIFE && change.set[LIFE] !== false)
      .map((path) => ({ record: change.record, path, before: before(change, path, replaced), after: change.set[path] ?? null }))
      .filter((field) => field.before !== null || field.after !== null)
  )
  const told = all.filter(({ path }) => !isPlace(path) && path !== 'meeting')
  const fields = told.length > 0 ? told : all
  return { fields: fields.slice(0, LISTED), more: Math.max(0, fields.length - LISTED) }
}

/** True for the rank of a record or of a part of it. */
export function isPlace(path: string): boolean {
  return path === 'rank' || path.endsWith('.rank')
}

function before(change: Change, path: string, replaced: ReadonlyMap<ChangeId, Change>): Json {
  const heads = (change.over[path] ?? []).flatMap((id) => replaced.get(id) ?? [])
  return heads.sort((a, b) => compareChanges(b, a))[0]?.set[path] ?? null
}
