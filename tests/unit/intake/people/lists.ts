import type { Cell, Grid, MergedCells } from '#shared/intake/grid.ts'
import { proposeMapping, type MatchingHints } from '#shared/intake/people/columns.ts'
import type { Mapping } from '#shared/intake/people/mapping.ts'
import { planImportAtOnce } from '#shared/intake/people/plan.ts'
import type { ImportInput, ImportPlan, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'

/** A list of one sheet, as a reader of files answers with it. */
export function grid(rows: Cell[][], more: { merged?: MergedCells[]; format?: Grid['format']; epoch?: 1900 | 1904 } = {}): Grid {
  return { format: more.format ?? 'xlsx', epoch: more.epoch ?? 1900, sheets: [{ name: 'Hoja1', isHidden: false, rows, merged: more.merged ?? [] }] }
}

export function mappingFor(list: Grid, hints: MatchingHints = {}): Mapping {
  const mapping = proposeMapping(list, hints)
  if (mapping === null) throw new Error('The list is empty')
  return mapping
}

/** The field of each column, in their order. */
export function fieldsFor(list: Grid): string[] {
  return mappingFor(list).columns.map(({ field }) => field)
}

export const MEETING = { id: 'm2027', start: null }

export function plan(rows: Cell[][], more: Partial<ImportInput> = {}): ImportPlan {
  const list = more.grid ?? grid(rows)
  return planImportAtOnce({ grid: list, mapping: mappingFor(list), delegation: 'MX', meeting: MEETING, people: [], attendances: [], groups: [], ...more })
}

export function onlyRow(rows: Cell[][], more: Partial<ImportInput> = {}): PlannedRow {
  const [row, ...others] = plan(rows, more).rows
  if (!row || others.length > 0) throw new Error('The list has one row of people')
  return row
}

/** The keys of a row's remarks without their room. */
export function remarksOf(row: PlannedRow): string[] {
  return row.remarks.map(({ key }) => key.replace('remark.', ''))
}
