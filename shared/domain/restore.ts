import type { Row } from '#shared/ledger/fold.ts'
import { SCHEMAS, type Entities, type Kind } from './kinds.ts'

/**
 * The one door from rows to entities: every field is there and makes sense afterwards. A row without an id is a fault
 * of the program and throws.
 */
export function restore<K extends Kind>(kind: K, row: Row): Entities[K] {
  return SCHEMAS[kind].parse(row)
}
