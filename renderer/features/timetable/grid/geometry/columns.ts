import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What the columns of a day stand for. */
export type ColumnKind = 'room' | 'group' | 'day'

/** One column of one day. `of` is the id of its room or group; null: no room yet, no group, or the whole day. */
export interface Column {
  id: string
  kind: ColumnKind
  day: CalendarDate
  of: string | null
}

/** Kinds to which everybody goes: one that holds the whole day alone is drawn across all columns. */
const FOR_ALL: ReadonlySet<SessionKind> = new Set(['plenary', 'reportBack', 'ceremony', 'meal', 'reception', 'break'])

/** Everybody goes to it: of no group, and of a kind that is for all. */
export function isForAll({ kind, group }: Pick<Session, 'kind' | 'group'>): boolean {
  return group === null && FOR_ALL.has(kind)
}

/** The days on which something has a time and no room, and is not for everybody. */
export function daysWithoutRoom(view: Pick<MeetingView, 'room'>, sessions: readonly Session[]): CalendarDate[] {
  return daysOf(sessions.filter((session) => view.room(session.room) === null && !isForAll(session)))
}

/** The days on which something belongs to no group of the meeting, and is not for everybody. */
export function daysWithoutGroup(groups: readonly string[], sessions: readonly Session[]): CalendarDate[] {
  return daysOf(sessions.filter((session) => !isForAll(session) && (session.group === null || !groups.includes(session.group))))
}

function daysOf(sessions: readonly Session[]): CalendarDate[] {
  return [...new Set(sessions.flatMap(({ day, start }) => (day === null || start === null ? [] : [day])))].sort()
}

/** A column for each room or group on each day, and one more on the days on which something is without. */
export function columnsOf(kind: 'room' | 'group', ids: readonly string[], days: readonly CalendarDate[], without: readonly string[]): Column[] {
  return days.flatMap((day) => [...ids, ...(ids.length === 0 || without.includes(day) ? [null] : [])].map((of) => columnOf(kind, day, of)))
}

/** One column a day. */
export function dayColumns(days: readonly CalendarDate[]): Column[] {
  return days.map((day) => columnOf('day', day, null))
}

function columnOf(kind: ColumnKind, day: CalendarDate, of: string | null): Column {
  return { id: `${day} ${of ?? ''}`, kind, day, of }
}

/** Which column a session stands in, by its place in the list; -1 when none is shown for it. */
export function columnIndex(columns: readonly Column[], view: MeetingView): (session: Session) => number {
  const byId = new Map(columns.map(({ id }, index) => [id, index]))
  return (session) => {
    const kind = columns[0]?.kind
    const of = kind === 'room' ? (view.room(session.room)?.id ?? null) : kind === 'group' ? session.group : null
    return byId.get(`${session.day} ${of ?? ''}`) ?? byId.get(`${session.day} `) ?? -1
  }
}
