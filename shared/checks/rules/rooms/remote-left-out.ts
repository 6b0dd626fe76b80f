import { isEverJoined, isJoined, joinLink } from '#shared/domain/session/joining.ts'
import { roomNeedsOf } from '#shared/view/room-needs.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/**
 * People who take part from afar are expected in a session of a hybrid meeting that nobody can join: its room has no equipment and it has
 * no address. A ceremony, such as the official photo, is for those who are there. Where one of them is named in it, the room is found to lack it instead.
 */
export const remoteLeftOut: Rule = (view) => {
  const here = reading(view)
  if (view.meeting.mode !== 'hybrid') return []
  return here.slots.flatMap((slot) => {
    const { session } = slot
    const room = here.roomOf(session)
    if (room === null || session.kind === 'ceremony' || !isEverJoined(session) || isJoined(view, session) || joinLink(view, session) !== null || roomNeedsOf(here, session).hybrid) return []
    const remote = here.attendees(session).filter(({ attendance }) => attendance.presence === 'remote')
    if (remote.length === 0) return []
    return [{
      rule: 'remoteLeftOut' as const,
      severity: 'warning' as const,
      records: [sessionRef(session.id), { kind: 'room' as const, id: room.id }],
      values: { session: titleOf(view, session), room: room.name, count: remote.length, date: { date: session.day }, time: { time: session.start } },
      when: whenOf(slot),
      so: [room.id, remote.length],
      remedies: [open(sessionRef(session.id)), open({ kind: 'room', id: room.id })]
    }]
  })
}
