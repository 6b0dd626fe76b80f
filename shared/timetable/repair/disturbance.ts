import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

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
