import { addDays, type CalendarDate } from '#shared/foundation/time/index.ts'
import { otherCountry, type Country } from '#shared/foundation/country.ts'
import type { Meeting } from './schema.ts'

/** The day, month or year by which a meeting is placed in time; empty when nobody has said. */
export function meetingDate(meeting: Meeting): string {
  return meeting.start ?? meeting.when ?? ''
}

/**
 * Meetings in the order of time; two in one year stay two. One that is planned without dates is still to come and stands last; one that
 * was held nobody knows when stands first.
 */
export function inOrder(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => {
    if (isStillOpen(a) !== isStillOpen(b)) return isStillOpen(a) ? 1 : -1
    const left = meetingDate(a)
    const right = meetingDate(b)
    if (left !== right) return left < right ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}

/** Planned, and nobody has said yet when it is. */
export function isStillOpen(meeting: Meeting): boolean {
  return !meeting.held && meetingDate(meeting) === ''
}

/**
 * The host and ordinal that usually come next. The host alternates; the ordinal is one more than the last one that
 * people entered. Both are suggestions: history has exceptions (two Canadian meetings in a row in 2004 and 2005).
 */
export function suggestNext(meetings: readonly Meeting[]): { host: Country; ordinal: number | null } {
  const past = inOrder(meetings)
  const last = past.at(-1)
  const lastOrdinal = past.findLast((meeting) => meeting.ordinal !== null)
  if (!last) return { host: 'CA', ordinal: 1 }
  const since = lastOrdinal ? past.length - 1 - past.lastIndexOf(lastOrdinal) : 0
  const ordinal = lastOrdinal?.ordinal == null ? null : lastOrdinal.ordinal + since + 1
  return { host: otherCountry(last.host), ordinal }
}

/** Whether it lies behind: it was held, or its last day is past. */
export function isOver(meeting: Pick<Meeting, 'start' | 'end' | 'held'>, today: CalendarDate | null): boolean {
  const last = daysOf(meeting).at(-1)
  return meeting.held || (last !== undefined && today !== null && last < today)
}

/** Hours of a venue that has not said when it opens and closes, in minutes of the day. */
export const USUAL_HOURS = { opens: 540, closes: 1080 }
/** Minutes from one room to another where the meeting has not said. */
export const USUAL_WALK = 5

const RETENTION_DAYS = 90

/**
 * The last day on which contacts, travel and requirements are kept: as entered, or 90 days after the last day. Null while
 * the dates are open, and for meetings of which only the month is known.
 */
export function retentionDay(meeting: Pick<Meeting, 'start' | 'end' | 'retainUntil'>): CalendarDate | null {
  const last = daysOf(meeting).at(-1)
  return meeting.retainUntil ?? (last === undefined ? null : addDays(last, RETENTION_DAYS))
}

/** The days of a meeting, `2027-10-14` and so on; empty while the dates are open. At most 31, whatever was typed. */
export function daysOf(meeting: Pick<Meeting, 'start' | 'end'>): CalendarDate[] {
  if (meeting.start === null) return []
  const last = meeting.end === null || meeting.end < meeting.start ? meeting.start : meeting.end
  const days: CalendarDate[] = []
  for (let day = meeting.start; day <= last && days.length < 31; day = addDays(day, 1)) days.push(day)
  return days
}
