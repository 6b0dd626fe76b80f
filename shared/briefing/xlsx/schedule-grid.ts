import { formatDate, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { endOf, timeOf, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sessionsFor, type Audience } from '#shared/view/sessions-for.ts'

/** One day of the timetable as a grid of texts: a column for each room, a row for each time at which something begins. */
export interface GridOfDay {
  day: CalendarDate
  /** The name of the sheet: `Thu, Oct 14`. */
  name: string
  rooms: readonly string[]
  rows: readonly { time: string; cells: readonly (GridCell | null)[] }[]
}

export interface GridCell {
  text: string
  kind: SessionKind
  isCancelled: boolean
}

export interface GridOptions extends Audience {
  language: Language
}

/** The timetable day by day, times in figures so that the columns line up. What has no room stands in a column of its own. */
export function scheduleGrid(view: MeetingView, options: GridOptions): GridOfDay[] {
  const sessions = sessionsFor(view, options)
  const { language } = options
  return [...new Set(sessions.map(({ day }) => day))].map((day) => {
    const here = sessions.filter((session) => session.day === day)
    const rooms = [...view.rooms.map(({ id }) => id), null].filter((room) => here.some((session) => (view.room(session.room) === null ? null : session.room) === room))
    const starts = [...new Set(here.map(({ start }) => start))].sort()
    return {
      day,
      name: formatDate(day, language, { weekday: 'short', month: 'short', year: false }),
      rooms: rooms.map((room) => textIn(view.room(room)?.name, language).text),
      rows: starts.map((start) => ({
        time: start,
        cells: rooms.map((room) => cellOf(view, here.filter((session) => session.start === start && (view.room(session.room) === null ? null : session.room) === room), language))
      }))
    }
  })
}

/** What begins in one room at one time: usually one session; two that clash stand one under the other. */
function cellOf(view: MeetingView, sessions: readonly Placed[], language: Language): GridCell | null {
  const [first] = sessions
  if (first === undefined) return null
  const text = sessions.map((session) => {
    const title = textIn(session.title, language).text || textIn(view.group(session.group)?.name, language).text
    return `${formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language, 'table')}\n${title}`
  })
  return { text: text.join('\n\n'), kind: first.kind, isCancelled: sessions.every(({ status }) => status === 'cancelled') }
}
