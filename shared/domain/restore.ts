import type { z } from 'zod'
import type { Row } from '#shared/ledger/fold.ts'
import { SCHEMAS, type Entities, type Kind } from './kinds.ts'

interface Blank {
  fields: Readonly<Record<string, z.ZodType>>
  /** What every field is when the row says nothing of it; shared by all entities, so frozen. */
  values: Readonly<Record<string, unknown>>
}

const blanks = new Map<Kind, Blank>()

/**
 * The one door from rows to entities: every field is there and makes sense afterwards. A row without an id is a fault
 * of the program and throws. Fields do not depend on each other, so only those that the row has are parsed: most rows have few.
 */
export function restore<K extends Kind>(kind: K, row: Row): Entities[K] {
  const { fields, values } = blanks.get(kind) ?? blank(kind)
  const entity: Record<string, unknown> = { ...values, id: SCHEMAS[kind].shape.id.parse(row['id']) }
  for (const key in row) {
    if (key !== 'id' && Object.hasOwn(fields, key)) entity[key] = fields[key]?.parse(row[key])
  }
  // Each value has been parsed by the field of that name; a test holds it equal to parsing the whole row at once.
  return entity as unknown as Entities[K]
}

function blank(kind: Kind): Blank {
  const values: Record<string, unknown> = SCHEMAS[kind].parse({ id: kind })
  const made = { fields: SCHEMAS[kind].shape, values: Object.freeze(values) }
  for (const value of Object.values(values)) Object.freeze(value)
  blanks.set(kind, made)
  return made
}
