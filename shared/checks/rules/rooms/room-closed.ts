import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherRoom, anotherTime, open } from '#shared/checks/reading/remedies.ts'
import { closingsOf } from '#shared/checks/reading/room-fit.ts'
import { overlaps, rangeOf } from '#shared/checks/reading/slots.ts'

/** The room cannot be had at that time. */
export const roomClosed: Rule = (view) => {
  const here = reading(view)
  return here.slots.flatMap((slot) => {
    const room = here.roomOf(slot.session)
    if (room === null || !closingsOf(room).some((closing) => overlaps(closing, slot))) return []
    return [
      {
        rule: 'roomClosed' as const,
        severity: 'error' as const,
        records: [sessionRef(slot.session.id), { kind: 'room', id: room.id }],
        values: { session: titleOf(view, slot.session), room: room.name, time: rangeOf(slot), date: { date: slot.session.day } },
        when: whenOf(slot),
        so: [room.id, slot.from, slot.until, JSON.stringify(room.closed)],
        remedies: [...anotherRoom(here, slot), ...anotherTime(here, slot), open(sessionRef(slot.session.id))]
      }
    ]
  })
}
