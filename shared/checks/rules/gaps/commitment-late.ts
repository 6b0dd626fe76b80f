import { isLate } from '#shared/domain/outcome/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** A commitment that should have been met by now: its state or its date is not as it should be. */
export const commitmentLate: Rule = ({ outcomes }, today) => {
  if (today === null) return []
  return outcomes.flatMap((outcome) =>
    outcome.due !== null && isLate(outcome, today)
      ? [{ rule: 'commitmentLate', severity: 'warning', records: [{ kind: 'outcome', id: outcome.id }], values: { commitment: outcome.text, day: { date: outcome.due } }, so: [outcome.due, outcome.state] }]
      : []
  )
}
