import type { Left } from '#shared/intake/schedule/entry.ts'
import type { PlannedEntry, SchedulePlan } from '#shared/intake/schedule/plan.ts'

/** One entry of the file: taken over in some way, or left out. */
export type Line = { type: 'planned'; planned: PlannedEntry } | { type: 'left'; left: Left }

export const SHOWN = ['all', 'attention', 'changes'] as const
export type Shown = (typeof SHOWN)[number]

/** Every entry in the order of the file; only those with remarks, or only those that change something. */
export function linesOf({ entries, left }: SchedulePlan, shown: Shown): Line[] {
  const lines: Line[] = [...entries.map((planned) => ({ type: 'planned' as const, planned })), ...left.map((one) => ({ type: 'left' as const, left: one }))]
  return lines.filter((line) => isShown(line, shown)).sort((a, b) => numberOf(a) - numberOf(b))
}

export function numberOf(line: Line): number {
  return line.type === 'planned' ? line.planned.entry.number : line.left.number
}

function isShown(line: Line, shown: Shown): boolean {
  if (shown === 'all') return true
  if (line.type === 'left') return shown === 'attention'
  return shown === 'attention' ? line.planned.remarks.length > 0 : line.planned.outcome.type !== 'same'
}
