import { joinLink } from '#shared/domain/session/joining.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { paired, stayOf } from '#shared/checks/reading/meetings-of-people.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { rangeOf } from '#shared/checks/reading/slots.ts'

/** Two sessions at one time that are joined at one address: those who come to one land in the other. Two in one room are told as such. */
export const linkTwice: Rule = (view) => {
  const here = reading(view)
  const stays = here.slots.flatMap((slot) => {
    const link = joinLink(view, slot.session)
    return link === null ? [] : [stayOf(slot, [link])]
  })
  return paired(view, stays, 0)
    .filter(({ first, second }) => first.session.room === null || first.session.room !== second.session.room)
    .map(({ first, second, people: [link = ''] }) => ({
      rule: 'linkTwice',
      severity: 'warning',
      records: [sessionRef(second.session.id), sessionRef(first.session.id)],
      values: {
        session: titleOf(view, second.session), other: titleOf(view, first.session), time: rangeOf(second), otherTime: rangeOf(first), date: { date: second.session.day }
      },
      when: whenOf(second),
      so: [link, first.from, first.until, second.from, second.until],
      remedies: [open(sessionRef(second.session.id))]
    }))
}
