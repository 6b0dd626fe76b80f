import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Rows } from '#shared/view/rows.ts'
import type { Effect } from './effect.ts'

export function emptyRows(): Rows {
  // Built from KINDS, which are the keys of Rows.
  return Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Rows
}

/** The rows after an edit; kinds that it does not touch stay the same lists. */
export function withEffect(rows: Rows, { puts, deletes }: Pick<Effect, 'puts' | 'deletes'>): Rows {
  const changed: Partial<Record<Kind, unknown>> = {}
  for (const kind of new Set([...puts.keys(), ...deletes.keys()])) {
    changed[kind] = withChanges<Entities[Kind]>(rows[kind], puts.get(kind) ?? [], deletes.get(kind) ?? [])
  }
  // Each kind's rows were replaced by rows of that kind.
  return { ...rows, ...changed } as Rows
}

/**
 * Rows in the order of their ids, as the database reads them, with some put in or replaced and others gone. A few are
 * placed one by one; many are sorted in.
 */
export function withChanges<T extends { id: string }>(rows: readonly T[], puts: readonly T[], deletes: readonly string[]): T[] {
  if (puts.length + deletes.length > FEW) {
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of puts) byId.set(row.id, row)
    for (const id of deletes) byId.delete(id)
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const result = [...rows]
  for (const row of puts) {
    const at = placeOf(result, row.id)
    result.splice(at, result[at]?.id === row.id ? 1 : 0, row)
  }
  for (const id of deletes) {
    const at = placeOf(result, id)
    if (result[at]?.id === id) result.splice(at, 1)
  }
  return result
}

const FEW = 50

/** The index of the first row whose id is not below `id`. */
function placeOf(rows: readonly { id: string }[], id: string): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
