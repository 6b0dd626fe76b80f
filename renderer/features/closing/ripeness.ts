import { daysOf, retentionDay } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { today } from '#renderer/store/index.ts'

/** Whether the books may be closed: the meeting is still to come or under way, the day has not come, or it has passed. */
export type Ripeness = 'running' | 'early' | 'due'

/** A past meeting of which only the month is known has neither day: its books may be closed. */
export function ripenessOf(meeting: Meeting): Ripeness {
  const last = daysOf(meeting).at(-1)
  if (last === undefined ? !meeting.held : today() <= last) return 'running'
  const day = retentionDay(meeting)
  return day !== null && today() <= day ? 'early' : 'due'
}
