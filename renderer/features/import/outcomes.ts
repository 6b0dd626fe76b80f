import type { ImportDecisions, ImportPlan, Outcome, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'

export type OutcomeType = Outcome['type']

/** In the order of what needs a person most. */
export const OUTCOMES: readonly OutcomeType[] = ['duplicate', 'rejected', 'update', 'new', 'same']

/** What would be done with a row as decided so far. */
export function fateOf(row: PlannedRow, decisions: ImportDecisions): 'created' | 'updated' | 'unchanged' | 'leftOut' | 'undecided' {
  const action = decisions[row.key]?.action ?? 'take'
  if (action === 'leaveOut' || row.outcome.type === 'rejected') return 'leftOut'
  switch (row.outcome.type) {
    case 'new':
      return 'created'
    case 'update':
      return 'updated'
    case 'same':
      return 'unchanged'
    case 'duplicate':
      return action === 'keep' ? 'created' : action === 'merge' ? 'updated' : 'undecided'
  }
}

/** Whether a row is about nobody, such as a title, a total or the headings once more: nothing of it is missing, nor to be mended. */
export function isAboutNobody({ outcome }: PlannedRow): boolean {
  return outcome.type === 'rejected' && (outcome.reason.key === 'rejection.noPerson' || outcome.reason.key === 'rejection.repeatedHeading')
}

/** How many people the import would write: new ones, and known ones that it changes. */
export function countWritten(plan: ImportPlan, decisions: ImportDecisions): { created: number; updated: number; undecided: number } {
  const counts = { created: 0, updated: 0, undecided: 0 }
  for (const row of plan.rows) {
    const fate = fateOf(row, decisions)
    if (fate === 'created' || fate === 'updated' || fate === 'undecided') counts[fate] += 1
  }
  return counts
}
