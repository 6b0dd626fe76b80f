import type { Change, ChangeId } from '#shared/ledger/change.ts'
import { isRedaction, REDACTION, Redactions } from '#shared/ledger/redact.ts'
import { changesByRecord, changesOfKind } from './packs.ts'
import type { WorkspaceDatabase } from './database.ts'

/** The redactions of a workspace. There are a few at most: one for each meeting whose books were closed. */
export function storedRedactions(database: WorkspaceDatabase): Promise<Change[]> {
  return changesOfKind(database, REDACTION)
}

/**
 * The stored changes that have to be stored anew, by their numbers: those of which a struck copy came, and those that a
 * redaction among `fresh` strikes.
 */
export async function renewedBy(
  database: WorkspaceDatabase, fresh: readonly Change[], copies: ReadonlyMap<ChangeId, Change>
): Promise<ReadonlyMap<ChangeId, Change>> {
  const redactions = new Redactions(fresh.filter(isRedaction))
  const renewed = new Map(copies)
  if (redactions.records.length === 0) return renewed
  for (const changes of (await changesByRecord(database, redactions.records)).values()) {
    for (const change of changes) {
      const struck = redactions.strike(copies.get(change.id) ?? change)
      if (struck !== change) renewed.set(change.id, struck)
    }
  }
  return renewed
}
