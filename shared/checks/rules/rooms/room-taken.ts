import type { Rule } from '#shared/checks/finding.ts'
import { paired, stayOf } from '#shared/checks/reading/meetings-of-people.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherRoom, anotherTime, naming, open } from '#shared/checks/reading/remedies.ts'
import { rangeOf } from '#shared/checks/reading/slots.ts'

/** Two sessions in one room at one time. */
export const roomTaken: Rule = (view) => {
  const here = reading(view)
  const stays = here.slots.flatMap((slot) => (slot.session.room === null ? [] : [stayOf(slot, [slot.session.room])]))
  return paired(view, stays, 0).map(({ first, second }) => ({
    rule: 'roomTaken',
    severity: 'error',
    records: [sessionRef(second.session.id), sessionRef(first.session.id)],
    values: {
      session: titleOf(view, second.session), other: titleOf(view, first.session), room: here.roomOf(first.session)?.name ?? {},
      time: rangeOf(second), otherTime: rangeOf(first), date: { date: second.session.day }
    },
    when: whenOf(second),
    so: [first.session.room, first.from, first.until, second.from, second.until],
    remedies: [
      ...naming(titleOf(view, second.session), anotherRoom(here, second)), ...naming(titleOf(view, first.session), anotherRoom(here, first)),
      ...naming(titleOf(view, second.session), anotherTime(here, second)), open(sessionRef(second.session.id))
    ]
  }))
}
