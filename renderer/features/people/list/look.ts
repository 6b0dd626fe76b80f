import { COLUMNS, GROUPINGS, type ColumnId, type Grouping } from '../find/order.ts'

/** How one likes to see the list: remembered on the computer. */
export interface ListLook {
  columns: readonly ColumnId[]
  sort: { column: ColumnId; isDescending: boolean } | null
  grouping: Grouping
}

/** What one needs most when a delegation is put together. */
const USUAL: readonly ColumnId[] = ['name', 'role', 'title', 'organisation', 'answer', 'groups', 'presence', 'accreditation']

export const USUAL_LOOK: ListLook = { columns: USUAL, sort: null, grouping: 'delegation' }

/** Makes sense of what this or an older version stored. The name is always the first column. */
export function readLook(stored: unknown): ListLook {
  if (typeof stored !== 'object' || stored === null) return USUAL_LOOK
  const { columns, sort, grouping }: { columns?: unknown; sort?: unknown; grouping?: unknown } = stored
  const known = Array.isArray(columns) ? columns.flatMap((id: unknown) => COLUMNS.find((column) => column === id) ?? []) : USUAL
  return {
    columns: [...new Set<ColumnId>(['name', ...known])],
    sort: readSort(sort),
    grouping: GROUPINGS.find((one) => one === grouping) ?? USUAL_LOOK.grouping
  }
}

function readSort(stored: unknown): ListLook['sort'] {
  if (typeof stored !== 'object' || stored === null) return null
  const { column, isDescending }: { column?: unknown; isDescending?: unknown } = stored
  const known = COLUMNS.find((one) => one === column)
  return known === undefined ? null : { column: known, isDescending: isDescending === true }
}

/** A head that is pressed sorts by its column, then the other way round, then by precedence again. */
export function nextSort(sort: ListLook['sort'], column: ColumnId): ListLook['sort'] {
  if (sort?.column !== column) return { column, isDescending: false }
  return sort.isDescending ? null : { column, isDescending: true }
}
