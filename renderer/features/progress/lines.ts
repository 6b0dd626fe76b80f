import type { CommitmentPlan, PlannedRow } from '#shared/intake/outcomes/plan.ts'
import type { Left } from '#shared/intake/outcomes/row.ts'

/** One row of the file: planned in some way, or left out. */
export type Line = { type: 'planned'; row: PlannedRow } | { type: 'left'; left: Left }

export const SHOWN = ['all', 'changes', 'decide', 'attention'] as const
export type Shown = (typeof SHOWN)[number]

/** What is left first, since somebody has to see it, then what changes; what stays as it is comes last. */
export function linesOf({ rows, left }: CommitmentPlan, shown: Shown): Line[] {
  const planned = [...rows.filter(({ outcome }) => outcome.type !== 'same'), ...rows.filter(({ outcome }) => outcome.type === 'same')]
  const lines: Line[] = [...left.map((one) => ({ type: 'left' as const, left: one })), ...planned.map((row) => ({ type: 'planned' as const, row }))]
  return lines.filter((line) => isShown(line, shown))
}

function isShown(line: Line, shown: Shown): boolean {
  if (shown === 'all') return true
  if (line.type === 'left') return shown === 'attention'
  const { outcome, remarks } = line.row
  if (shown === 'attention') return remarks.length > 0
  return shown === 'changes' ? outcome.type !== 'same' : isToDecide(line.row)
}

export function isToDecide({ outcome }: PlannedRow): boolean {
  return outcome.type === 'update' && outcome.changes.some(({ contested }) => contested !== null)
}
