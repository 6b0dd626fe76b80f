import { boothsFor } from '#shared/domain/session/interpretation.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { titleOf, type Reading } from '../reading/reading.ts'
import { closingsOf, lacksOf, seatsNeeded } from '../reading/room-fit.ts'
import { timeAt } from '../reading/slots.ts'
import { ALWAYS, obstacle, overlapping, type Obstacle } from './obstacle.ts'

/** The room is taken or closed, too small, or lacks what the session needs. */
export function roomObstacles(here: Reading, session: Session, minutes: number, room: Room, without: ReadonlySet<string>): Obstacle[] {
  const { view } = here
  const taken = here.slots
    .filter(({ session: other }) => other.room === room.id && other.id !== session.id && !without.has(other.id))
    .map((slot) => obstacle('roomTaken', 'error', overlapping(slot, minutes), 'taken', { room: room.name, other: titleOf(view, slot.session), time: { time: timeAt(slot.until) } }))
  const closed = closingsOf(room).map((closing) => obstacle('roomClosed', 'error', overlapping(closing, minutes), 'closed', { room: room.name }))
  const seats = seatsNeeded(here, session)
  const small = room.capacity !== null && seats > room.capacity ? [obstacle('roomTooSmall', 'error', ALWAYS, 'small', { seats, capacity: room.capacity })] : []
  const lacks = lacksOf(here, session, room).map((lack) =>
    obstacle('roomLacks', lack === 'layout' ? 'warning' : 'error', ALWAYS, lack, {
      room: room.name,
      ...(lack === 'booths' ? { count: boothsFor(session.languages), there: room.booths ?? 0 } : {}),
      ...(lack === 'layout' ? { layout: { code: `layout.${room.layout ?? ''}` } } : {})
    })
  )
  return [...taken, ...closed, ...small, ...lacks]
}
