import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Task } from '../model/task.ts'

/** What upsets a plan. Without `from` and `until`: all day; a room without a day is lost for the whole meeting. */
export type Disturbance =
  | { kind: 'personAway'; person: string; day: CalendarDate; from: WallTime | null; until: WallTime | null }
  | { kind: 'roomLost'; room: string; day: CalendarDate | null; from: WallTime | null; until: WallTime | null }
  | { kind: 'sessionLonger'; session: string; minutes: number }

/** No id that people or devices make looks like this one. */
const SPAN = '$disturbance'

/** The meeting as it is once that has happened. Nothing is written: whoever accepts a repair notes the disturbance too. */
export function disturbed(view: MeetingView, disturbance: Disturbance): MeetingView {
  if (disturbance.kind === 'personAway') {
    const { person, day, from, until } = disturbance
    return {
      ...view,
      delegates: view.delegates.map((delegate) =>
        delegate.person.id === person ? { ...delegate, attendance: { ...delegate.attendance, away: { ...delegate.attendance.away, [SPAN]: { day, from, until } } } } : delegate
      )
    }
  }
  if (disturbance.kind === 'roomLost') {
    const { room, day, from, until } = disturbance
    const spans = (day === null ? view.days : [day]).map((one) => [`${SPAN}-${one}`, day === null ? { day: one, from: null, until: null } : { day: one, from, until }] as const)
    return { ...view, rooms: view.rooms.map((one) => (one.id === room ? { ...one, closed: { ...one.closed, ...Object.fromEntries(spans) } } : one)) }
  }
  const { session, minutes } = disturbance
  return { ...view, sessions: view.sessions.map((one) => (one.id === session ? { ...one, minutes } : one)) }
}

/** True when the disturbance takes away the place where a session is now. */
export function isTouched({ sessions, rooms, clock }: Task, session: number, disturbance: Disturbance): boolean {
  const one = sessions[session]
  if (one === undefined || one.now === null) return false
  if (disturbance.kind === 'sessionLonger') return one.session.id === disturbance.session
  const { day, from, until } = disturbance
  const stretch = day === null ? { from: 0, until: clock.slots } : clock.stretchOf({ day, from, until })
  if (stretch === null || stretch.from >= one.now.until || one.now.from >= stretch.until) return false
  return disturbance.kind === 'personAway' ? one.belonging.must.has(disturbance.person) : one.now.room !== null && rooms[one.now.room]?.id === disturbance.room
}

/** Sessions that stay because they are locked, although the disturbance takes their place away: somebody has to decide. */
export function lockedAndTouched(task: Task, disturbance: Disturbance): string[] {
  return task.sessions.flatMap(({ session }, index) => (session.locked && isTouched(task, index, disturbance) ? [session.id] : []))
}
