import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** How long one room is in use on one day. */
export interface DayOfUse {
  day: CalendarDate
  minutes: number
}

/** The days of the meeting, and any other day on which a session is placed. */
export function daysOfUse({ days, sessions }: MeetingView): CalendarDate[] {
  return [...new Set([...days, ...sessions.flatMap((session) => session.day ?? [])])].sort()
}

/** The minutes for which a room is used on each day. Sessions at one time, which is a clash, count once each. */
export function minutesInUse(room: string, sessions: readonly Session[], days: readonly CalendarDate[]): DayOfUse[] {
  const here = sessions.filter((session) => session.room === room && session.status !== 'cancelled' && isPlaced(session))
  return days.map((day) => ({
    day,
    minutes: here.reduce((sum, session) => sum + (session.day === day ? session.minutes : 0), 0)
  }))
}
