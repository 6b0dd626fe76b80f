import { isJoined, joinLink } from '#shared/domain/session/joining.ts'
import { roomNeedsOf } from '#shared/view/room-needs.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/**
 * People are to join a session from afar, and nothing says at which address: every session of a virtual meeting; of a hybrid one, those
 * that ask for it or in which somebody who is named takes part from a distance. Said once of the meeting while there is no address at all.
 */
export const linkMissing: Rule = (view) => {
  const here = reading(view)
  const joined = here.slots.filter(({ session }) => isJoined(view, session) && (here.isVirtual || roomNeedsOf(here, session).hybrid))
  const without = joined.filter(({ session }) => joinLink(view, session) === null)
  if (without.length > 1 && without.length === joined.length) {
    const meeting = { kind: 'meeting' as const, id: view.meeting.id }
    return [{ rule: 'linkMissing', severity: 'warning', sentence: 'meeting', records: [meeting], values: {}, remedies: [open(meeting)] }]
  }
  return without.map((slot) => ({
    rule: 'linkMissing',
    severity: 'warning',
    sentence: 'session',
    records: [sessionRef(slot.session.id)],
    values: { session: titleOf(view, slot.session) },
    when: whenOf(slot),
    so: [slot.session.link],
    remedies: [open(sessionRef(slot.session.id))]
  }))
}
