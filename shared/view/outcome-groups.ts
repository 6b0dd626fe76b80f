import type { Outcome } from '#shared/domain/outcome/schema.ts'
import type { MeetingView } from './meeting-view.ts'

/** The groups that outcomes concern: the plenary (null), those of the meeting in their order, then those that only earlier years still name. */
export function outcomeGroups(view: MeetingView, outcomes: readonly Outcome[]): (string | null)[] {
  const concerned = new Set(outcomes.map(({ group }) => group))
  const order = new Set([null, ...view.groups.map(({ group }) => group.id), ...concerned])
  return [...order].filter((group) => concerned.has(group))
}
