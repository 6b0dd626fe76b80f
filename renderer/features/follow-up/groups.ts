import { isOpen } from '#shared/domain/outcome/rules.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { outcomeGroups } from '#shared/view/outcome-groups.ts'

/** What a list of groups calls the plenary, which is none. */
export const PLENARY = '-'

/** What the page shows: what is still to be done, what has ended, or what was decided. */
export type Shown = 'open' | 'ended' | 'decisions'

/** The outcomes of one group that are shown, with how its commitments stand in all. */
export interface OutcomesOfGroup {
  /** Null: the plenary. */
  id: string | null
  /** Null for the plenary, which the page names. */
  name: Trilingual | null
  outcomes: readonly Outcome[]
  commitments: readonly Outcome[]
}

export function isShown(outcome: Outcome, shown: Shown): boolean {
  if (outcome.sort === 'decision') return shown === 'decisions'
  return shown === (isOpen(outcome) ? 'open' : 'ended')
}

/** The plenary, then the groups of the meeting in their order, then groups that only commitments of earlier years still name. */
export function byGroup(view: MeetingView, shown: Shown): OutcomesOfGroup[] {
  return outcomeGroups(view, view.outcomes).flatMap((id) => {
    const own = view.outcomes.filter(({ group }) => group === id)
    const outcomes = own.filter((outcome) => isShown(outcome, shown))
    if (outcomes.length === 0) return []
    return [{ id, name: id === null ? null : (view.group(id)?.name ?? {}), outcomes, commitments: own.filter(({ sort }) => sort === 'commitment') }]
  })
}
