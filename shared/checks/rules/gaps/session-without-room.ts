import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherRoom, open } from '#shared/checks/reading/remedies.ts'

/** Breaks and visits need no room of the venue. */
const NEEDS_NO_ROOM: ReadonlySet<SessionKind> = new Set(['break', 'siteVisit'])

/** A session has a time and no room. A virtual meeting has no rooms to give. */
export const sessionWithoutRoom: Rule = (view) => {
  const here = reading(view)
  if (here.isVirtual) return []
  return here.slots
    .filter(({ session }) => session.room === null && !NEEDS_NO_ROOM.has(session.kind))
    .map((slot) => ({
      rule: 'sessionWithoutRoom',
      severity: 'warning',
      records: [sessionRef(slot.session.id)],
      values: { session: titleOf(view, slot.session) },
      when: whenOf(slot),
      remedies: [...anotherRoom(here, slot), open(sessionRef(slot.session.id))]
    }))
}
