import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { inOrder, meetingDate } from '../meeting/rules.ts'
import type { Meeting } from '../meeting/schema.ts'
import type { Outcome, OutcomeState } from './schema.ts'

/** Whether there is nothing more to follow. */
export function hasEnded(state: OutcomeState): boolean {
  return state === 'met' || state === 'dropped'
}

export function isOpen({ sort, state }: Pick<Outcome, 'sort' | 'state'>): boolean {
  return sort === 'commitment' && !hasEnded(state)
}

/** Whether a commitment should have been met before this day. */
export function isLate(outcome: Outcome, today: CalendarDate): boolean {
  return isOpen(outcome) && outcome.due !== null && outcome.due < today
}

/**
 * What a meeting has to do with: its own decisions and commitments, commitments of earlier meetings that are still open, and those that
 * ended since the meeting before it, which are the results of the year. Where nobody noted the day on which one ended, only its own meeting knows of it.
 */
export function outcomesFor(meeting: Meeting, meetings: readonly Meeting[], outcomes: readonly Outcome[]): Outcome[] {
  const order = inOrder(meetings)
  const places = new Map(order.map(({ id }, index) => [id, index]))
  const at = places.get(meeting.id) ?? order.length
  const before = order[at - 1]
  const since = before === undefined ? '' : meetingDate(before)
  return outcomes.filter((outcome) => {
    if (outcome.meeting === meeting.id) return true
    const made = places.get(outcome.meeting)
    if (outcome.sort === 'decision' || made === undefined || made > at) return false
    return !hasEnded(outcome.state) || (outcome.ended !== null && outcome.ended >= since)
  })
}
