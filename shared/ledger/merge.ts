import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { jsonEquals, type Json } from '#shared/foundation/json.ts'
import type { Change, ChangeId } from './change.ts'

/** Two different changes carry one id: a data folder was copied and both copies were worked in. */
export interface ForkedDevice {
  id: ChangeId
}

/**
 * The changes of `incoming` that `known` does not have, in the order in which they came. Merging is set union, so
 * taking them twice, or in another order, or from a third laptop, ends in the same ledger.
 * Fails, taking nothing, when one id names two different changes: a union would silently drop one of them.
 */
export function newChanges(known: ReadonlyMap<ChangeId, Change>, incoming: Iterable<Change>): Result<Change[], ForkedDevice> {
  const fresh = new Map<ChangeId, Change>()
  for (const change of incoming) {
    const present = known.get(change.id) ?? fresh.get(change.id)
    if (!present) fresh.set(change.id, change)
    else if (!sameChange(present, change)) return fail({ id: change.id })
  }
  return ok([...fresh.values()])
}

function sameChange(a: Change, b: Change): boolean {
  // A change is JSON by construction; the cast only drops the names of its properties.
  return a === b || jsonEquals(a as unknown as Json, b as unknown as Json)
}
