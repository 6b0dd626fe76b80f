import type { MeetingView } from '#shared/view/meeting-view.ts'

/** As many colours as there are tokens for; the name stands beside it, so that colour never says it alone. */
const TINTS = 8

/** The colour of each group, by its place in their order. */
export function tintsOf({ groups }: Pick<MeetingView, 'groups'>): ReadonlyMap<string, string> {
  return new Map(groups.map(({ group }, index) => [group.id, String(index % TINTS)]))
}
