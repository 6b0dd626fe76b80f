import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { Change, ChangeId } from './change.ts'
import { joined, struck } from './redact.ts'

/** Two different changes carry one id: a data folder was copied and both copies were worked in. */
export interface ForkedDevice {
  id: ChangeId
}

/**
 * The changes of `incoming` that `known` does not have, in the order in which they came, and those of which a copy came
 * that had been struck further. Merging is set union, so taking them twice, or in another order, or from a third
 * laptop, ends in the same ledger.
 * Fails, taking nothing, when one id names two different changes: a union would silently drop one of them. A copy that
 * a redaction has struck is no different change.
 */
export function newChanges(known: ReadonlyMap<ChangeId, Change>, incoming: Iterable<Change>): Result<Change[], ForkedDevice> {
  const fresh = new Map<ChangeId, Change>()
  for (const change of incoming) {
    const present = fresh.get(change.id) ?? known.get(change.id)
    const both = present === undefined ? change : joined(present, change)
    if (both === null) return fail({ id: change.id })
    if (both !== present) fresh.set(change.id, both)
  }
  return ok([...fresh.values()])
}

/**
 * One set of changes out of several that belong to one ledger, each change once and struck by every redaction among
 * them. Of two different changes with one id, which only damage can bring about here, the first is taken.
 */
export function united(changes: Iterable<Change>): readonly Change[] {
  const byId = new Map<ChangeId, Change>()
  for (const change of changes) {
    const present = byId.get(change.id)
    byId.set(change.id, present === undefined ? change : (joined(present, change) ?? present))
  }
  return struck([...byId.values()])
}
