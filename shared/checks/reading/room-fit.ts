import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { lacksOf as lacksFor, roomNeedsOf, type Lack, type RoomNeeds } from '#shared/view/room-needs.ts'
import type { Reading } from './reading.ts'
import { minuteOf, overlaps, type Slot } from './slots.ts'

const known = new WeakMap<Reading, WeakMap<Session, RoomNeeds>>()

/** What a session needs of its room, worked out once for each reading. */
function needsOf(reading: Reading, session: Session): RoomNeeds {
  const ofReading = known.get(reading) ?? new WeakMap<Session, RoomNeeds>()
  known.set(reading, ofReading)
  const found = ofReading.get(session) ?? roomNeedsOf(reading, session)
  ofReading.set(session, found)
  return found
}

/** How many sit in the room: the audience that was entered, or those who are expected and come in person. */
export function seatsNeeded(reading: Reading, session: Session): number {
  return needsOf(reading, session).seats
}

/** What the room lacks for the session, beside seats. */
export function lacksOf(reading: Reading, session: Session, room: Room): Lack[] {
  return lacksFor(room, needsOf(reading, session))
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
