import type { Room } from '#shared/domain/room/schema.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { minutesOf } from '#shared/foundation/time/index.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { USUAL_WALK } from '#shared/domain/meeting/rules.ts'
import { attendeesOf, PAUSES } from '#shared/view/attending.ts'
import { clocksRespected } from '#shared/view/elsewhere.ts'
import { roomNeedsOf, type Participation, type RoomNeeds } from '#shared/view/room-needs.ts'
import { absencesOf, type Absence } from './absence.ts'
import { clockOf, type Clock, type Stretch } from './clock.ts'
import { orderOf, type Precedence } from './order.ts'
import { belongingOf, isStandIn, type Belonging } from './people.ts'
import { hoursElsewhere, type HoursElsewhere } from './hours.ts'
import { needsNoRoom } from './rooms.ts'
import { SLOT_MINUTES } from './weights.ts'

/**
 * Which sessions may be placed anew: those that wait for a place; every one that is not locked, but for breaks and meals that have
 * their hour, since the day hangs upon them; or, to mend a plan, all unlocked ones that have a place.
 */
export type Scope = 'waiting' | 'unlocked' | 'placed'

/** One session with all that the rules ask about it. */
export interface TaskSession {
  session: Session
  belonging: Belonging
  isFree: boolean
  needsNoRoom: boolean
  needs: RoomNeeds
  /** Remote people who belong in it. */
  remote: number
  /** Zones on whose clocks its hours have to be bearable. */
  clocks: readonly string[]
  /** Where it is now, in slots; null when it has no place. */
  now: (Stretch & { room: number | null }) | null
  slots: number
}

/** A meeting as the timetable sees it, still in the words of the field: from it come the problem and the reasons. */
export interface Task {
  view: MeetingView
  clock: Clock
  rooms: readonly Room[]
  /** When each room is closed. */
  closed: readonly (readonly Stretch[])[]
  sessions: readonly TaskSession[]
  order: readonly Precedence[]
  hours: HoursElsewhere
  absences: ReadonlyMap<string, readonly Absence[]>
  /** Slots from one room to another. */
  walk: number
}

/** Cancelled sessions, and those on days that are not of the meeting, play no part. */
export function taskOf(view: MeetingView, scope: Scope): Task {
  const clock = clockOf(view.meeting, view.days)
  const isVirtual = view.meeting.mode === 'virtual'
  const belonging = belongingOf(view)
  const delegates = new Map(view.delegates.map((delegate) => [delegate.person.id, delegate]))
  const participation: Participation = { attendees: attendeesOf(view), delegate: (person) => delegates.get(person) }
  const remote = new Set(
    view.delegates.filter(({ attendance }) => isExpected(attendance) && (attendance.presence === 'remote' || isVirtual)).map(({ person }) => person.id)
  )
  const sessions = view.sessions
    .filter((session) => session.status !== 'cancelled' && (!isPlaced(session) || clock.slotOf(session.day, session.start) !== null))
    .map((session) => taskSession(view, clock, belonging(session), remote, participation, session, scope))
  return {
    view,
    clock,
    rooms: view.rooms,
    closed: view.rooms.map((room) => Object.values(room.closed).flatMap((span) => clock.stretchOf(span) ?? [])),
    sessions,
    order: orderOf(view, sessions.map(({ session }) => session)),
    hours: hoursElsewhere(view.meeting.zone),
    absences: new Map(view.delegates.flatMap(({ person, attendance }) => (isExpected(attendance) ? [[person.id, absencesOf(attendance, clock, isVirtual)]] : []))),
    walk: isVirtual ? 0 : Math.ceil((view.meeting.walk ?? USUAL_WALK) / SLOT_MINUTES)
  }
}

function taskSession(
  view: MeetingView, clock: Clock, belonging: Belonging, remote: ReadonlySet<string>, participation: Participation, session: Session, scope: Scope
): TaskSession {
  const now = nowOf(view, clock, session)
  const away = [...belonging.would].filter((person) => remote.has(person) || (view.meeting.mode === 'virtual' && isStandIn(person))).length
  const isRoomless = needsNoRoom(session, view.meeting, view.rooms)
  const waits = now === null || (now.room === null && !isRoomless)
  return {
    session,
    belonging,
    isFree: !session.locked && (scope === 'unlocked' ? waits || !PAUSES.has(session.kind) : waits === (scope === 'waiting')),
    needsNoRoom: isRoomless,
    needs: roomNeedsOf(participation, session),
    remote: away,
    clocks: [...clocksRespected(view, participation.delegate, session).keys()],
    now,
    slots: now === null ? Math.ceil(session.minutes / SLOT_MINUTES) : now.until - now.from
  }
}

function nowOf({ rooms }: MeetingView, clock: Clock, session: Session): TaskSession['now'] {
  if (!isPlaced(session)) return null
  const from = clock.slotOf(session.day, session.start)
  if (from === null) return null
  const minute = minutesOf(session.start) % SLOT_MINUTES
  const until = Math.min(clock.slots, from + Math.ceil((minute + session.minutes) / SLOT_MINUTES))
  const room = rooms.findIndex(({ id }) => id === session.room)
  return { from, until, room: room === -1 ? null : room }
}
