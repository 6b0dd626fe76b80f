import { boothsFor } from '#shared/domain/session/interpretation.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherRoom, open } from '#shared/checks/reading/remedies.ts'
import { lacksOf } from '#shared/checks/reading/room-fit.ts'

/**
 * The room has too few booths (three languages need three, two need one), no equipment for those who take part from a
 * distance, no access without steps, or another layout. Who asked for access is never said: only that it is asked for.
 */
export const roomLacks: Rule = (view) => {
  const here = reading(view)
  return here.slots.flatMap((slot) => {
    const { session } = slot
    const room = here.roomOf(session)
    if (room === null) return []
    return lacksOf(here, session, room).map((lack) => ({
      rule: 'roomLacks' as const,
      // Tables can be moved; booths, cameras and stairs cannot.
      severity: lack === 'layout' ? ('warning' as const) : ('error' as const),
      sentence: lack,
      records: [sessionRef(session.id), { kind: 'room', id: room.id }],
      values: {
        session: titleOf(view, session), room: room.name, date: { date: session.day }, time: { time: session.start },
        ...(lack === 'booths' ? { booths: boothsFor(session.languages), there: room.booths ?? 0 } : {}),
        ...(lack === 'layout' ? { layout: { code: `layout.${session.layout}` }, there: { code: `layout.${room.layout}` } } : {})
      },
      when: whenOf(slot),
      so: [room.id, room.booths, room.hybrid, room.stepFree, room.layout, session.layout, boothsFor(session.languages)],
      remedies: [...anotherRoom(here, slot), open(sessionRef(session.id))]
    }))
  })
}
