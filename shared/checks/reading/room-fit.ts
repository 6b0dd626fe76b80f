import type { Need } from '#shared/domain/session/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { boothsFor, usesBooths } from '#shared/domain/session/interpretation.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Reading } from './reading.ts'
import { minuteOf, overlaps, type Slot } from './slots.ts'

export const LACKS = ['booths', 'hybrid', 'stepFree', 'layout'] as const
/** What a room can lack for a session. */
export type Lack = (typeof LACKS)[number]

/** How many sit in the room: the audience that was entered, or those who are expected and come in person. */
export function seatsNeeded({ attendees }: Reading, session: Session): number {
  return session.audience ?? attendees(session).filter(({ attendance }) => attendance.presence === 'inPerson').length
}

/** Whether a session needs something: because it says so, or because somebody who comes to it does. */
export function isNeeded(reading: Reading, session: Session, need: Extract<Need, 'hybrid' | 'stepFree'>): boolean {
  if (session.needs.includes(need)) return true
  if (need === 'stepFree') return reading.attendees(session).some(({ attendance }) => attendance.presence === 'inPerson' && attendance.services.includes('stepFree'))
  return namedIn(session).some((person) => reading.delegate(person)?.attendance.presence === 'remote')
}

/** What the room lacks for the session. Booths and a layout that nobody has entered for the room are not held against it. */
export function lacksOf(reading: Reading, session: Session, room: Room): Lack[] {
  const lacks: Record<Lack, boolean> = {
    booths: usesBooths(session) && room.booths !== null && room.booths < boothsFor(session.languages),
    hybrid: !room.hybrid && isNeeded(reading, session, 'hybrid'),
    stepFree: !room.stepFree && isNeeded(reading, session, 'stepFree'),
    layout: session.layout !== null && room.layout !== null && session.layout !== room.layout
  }
  return LACKS.filter((lack) => lacks[lack])
}

/** The times at which a room is lost, as minutes of the venue's clock. */
export function closingsOf(room: Room): { from: number; until: number }[] {
  return Object.values(room.closed).map(({ day, from, until }) => ({ from: minuteOf(day, from, 0), until: minuteOf(day, until, 1440) }))
}

/** The smallest room that is free at the time of a slot and has what its session needs; null when there is none. */
export function freeRoom(reading: Reading, slot: Slot): Room | null {
  const { session } = slot
  const seats = seatsNeeded(reading, session)
  const taken = new Set(reading.slots.filter((other) => other.session.id !== session.id && overlaps(slot, other)).map((other) => other.session.room))
  const fitting = reading.view.rooms.filter(
    (room) =>
      room.id !== session.room &&
      !taken.has(room.id) &&
      (room.capacity ?? 0) >= seats &&
      lacksOf(reading, session, room).length === 0 &&
      !closingsOf(room).some((closing) => overlaps(slot, closing))
  )
  return fitting.reduce<Room | null>((best, room) => (best === null || (room.capacity ?? 0) < (best.capacity ?? 0) ? room : best), null)
}
