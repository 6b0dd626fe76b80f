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

/** The rooms of each day, and a column for what has a time and no room, where there is such a thing. */
export function roomColumns(view: MeetingView, days: readonly CalendarDate[]): Column[] {
  return days.flatMap((day) => {
    const isAnyWithout = view.sessions.some((session) => session.day === day && session.start !== null && view.room(session.room) === null && !isForAll(session))
    const ids = [...view.rooms.map(({ id }) => id), ...(isAnyWithout || view.rooms.length === 0 ? [null] : [])]
    return ids.map((of) => columnOf('room', day, of))
  })
}

/** The groups of each day, and a column for what belongs to none and is not for everybody. */
export function groupColumns(view: MeetingView, days: readonly CalendarDate[]): Column[] {
  const known = new Set(view.groups.map(({ group }) => group.id))
  return days.flatMap((day) => {
    const isAnyWithout = view.sessions.some((session) => session.day === day && session.start !== null && !isForAll(session) && (session.group === null || !known.has(session.group)))
    const ids = [...known, ...(isAnyWithout || known.size === 0 ? [null] : [])]
    return ids.map((of) => columnOf('group', day, of))
  })
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
