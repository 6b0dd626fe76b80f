import type { Placed } from '#shared/domain/session/rules.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { dateOfDayNumber, dayNumberOf, MINUTES_PER_DAY, minutesOf, timeOfMinutes, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'

/**
 * What is being carried: sessions that move together (`grabbed` is the one under the hand), a copy of one, or one end of one that
 * becomes longer or shorter.
 */
export interface Load {
  kind: 'move' | 'copy' | 'start' | 'end'
  grabbed: Session
  /** All that move along, `grabbed` among them. */
  sessions: readonly Session[]
}

/** True while one end is pulled, and the session stays where it is. */
export function isPull(load: Load): load is Load & { kind: 'start' | 'end' } {
  return load.kind === 'start' || load.kind === 'end'
}

/** Where it would go: the day, the room, and the minute of the day at which it begins (or at which the end that is pulled would be). */
export interface Target {
  day: CalendarDate
  room: string | null
  minute: number
}

/** What a hand points at. */
export type Aim = { kind: 'place'; target: Target } | { kind: 'tray' } | { kind: 'swap'; other: Session }

/** A place with a length. */
export interface Spot {
  day: CalendarDate
  start: WallTime
  room: string | null
  minutes: number
}

/** Nothing can be made shorter than this. */
export const SHORTEST = 5

/**
 * Where every session of a load would stand. Those that move along keep their distance in time and in rooms from the one under the
 * hand, unless they would leave the day or the list of rooms; those that had no time follow it one after another.
 *
 * @param rooms the ids of the rooms in the order of their columns
 */
export function landingOf(load: Load, target: Target, rooms: readonly string[]): Map<string, Spot> {
  const { grabbed, sessions } = load
  if (isPull(load)) return new Map([[grabbed.id, pulled(load.kind, grabbed, target)]])
  const minute = within(target.minute)
  const landing = new Map<string, Spot>([[grabbed.id, spotAt(target.day, minute, target.room, grabbed.minutes)]])
  const shift = isPlaced(grabbed)
    ? { days: dayNumberOf(target.day) - dayNumberOf(grabbed.day), minutes: minute - minutesOf(grabbed.start), rooms: distance(rooms, grabbed.room, target.room) }
    : null
  let next = minute + grabbed.minutes
  for (const session of sessions) {
    if (session.id === grabbed.id) continue
    if (shift !== null && isPlaced(session)) landing.set(session.id, shifted(session, shift, rooms))
    else {
      landing.set(session.id, spotAt(target.day, within(next), target.room, session.minutes))
      next += session.minutes
    }
  }
  return landing
}

function shifted(session: Placed, shift: { days: number; minutes: number; rooms: number }, rooms: readonly string[]): Spot {
  const day = dateOfDayNumber(dayNumberOf(session.day) + shift.days)
  const index = session.room === null ? -1 : rooms.indexOf(session.room)
  const room = index === -1 ? session.room : (rooms[index + shift.rooms] ?? session.room)
  return spotAt(day, within(minutesOf(session.start) + shift.minutes), room, session.minutes)
}

function pulled(kind: 'start' | 'end', session: Session, { day, minute, room }: Target): Spot {
  const from = session.start === null ? 0 : minutesOf(session.start)
  if (kind === 'end') return spotAt(day, from, room, Math.max(SHORTEST, minute - from))
  const until = from + session.minutes
  const start = Math.max(0, Math.min(minute, until - SHORTEST))
  return spotAt(day, start, room, until - start)
}

function spotAt(day: CalendarDate, minute: number, room: string | null, minutes: number): Spot {
  return { day, start: timeOfMinutes(minute), room, minutes }
}

function within(minute: number): number {
  return Math.min(MINUTES_PER_DAY - SHORTEST, Math.max(0, Math.round(minute)))
}

function distance(rooms: readonly string[], from: string | null, to: string | null): number {
  const [first, last] = [from === null ? -1 : rooms.indexOf(from), to === null ? -1 : rooms.indexOf(to)]
  return first === -1 || last === -1 ? 0 : last - first
}
