import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherRoom, open } from '#shared/checks/reading/remedies.ts'
import { seatsNeeded } from '#shared/checks/reading/room-fit.ts'

/** More people are expected than the room holds. */
export const roomTooSmall: Rule = (view) => {
  const here = reading(view)
  return here.slots.flatMap((slot) => {
    const room = here.roomOf(slot.session)
    const seats = seatsNeeded(here, slot.session)
    if (room === null || room.capacity === null || seats <= room.capacity) return []
    return [
      {
        rule: 'roomTooSmall' as const,
        severity: 'error' as const,
        records: [sessionRef(slot.session.id), { kind: 'room', id: room.id }],
        values: { session: titleOf(view, slot.session), room: room.name, seats, capacity: room.capacity, date: { date: slot.session.day }, time: { time: slot.session.start } },
        when: whenOf(slot),
        so: [room.id, room.capacity, seats],
        remedies: [...anotherRoom(here, slot), open(sessionRef(slot.session.id))]
      }
    ]
  })
}
