import { joinLink } from '#shared/domain/session/joining.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { paired, stayOf } from '#shared/checks/reading/meetings-of-people.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { rangeOf, type Slot } from '#shared/checks/reading/slots.ts'

/**
 * Sessions at one time that are joined at one address: those who come to one land in the other. All of one day that share an address so
 * are one finding; two in one room are told as such.
 */
export const linkTwice: Rule = (view) => {
  const here = reading(view)
  const stays = here.slots.flatMap((slot) => {
    const link = joinLink(view, slot.session)
    return link === null ? [] : [stayOf(slot, [link])]
  })
  const together = new Map<string, Set<Slot>>()
  for (const { first, second, people: [link = ''] } of paired(view, stays, 0)) {
    if (first.session.room !== null && first.session.room === second.session.room) continue
    const key = `${first.session.day} ${link}`
    together.set(key, (together.get(key) ?? new Set()).add(first).add(second))
  }
  return [...together.values()].flatMap((slots) => {
    const [first, second, ...others] = [...slots].sort((a, b) => a.from - b.from || (a.session.id < b.session.id ? -1 : 1))
    if (first === undefined || second === undefined) return []
    return [{
      rule: 'linkTwice' as const,
      severity: 'warning' as const,
      sentence: others.length === 0 ? 'two' : 'several',
      records: [second, first, ...others].map(({ session }) => sessionRef(session.id)),
      values: {
        session: titleOf(view, second.session), other: titleOf(view, first.session), time: rangeOf(second), otherTime: rangeOf(first), count: others.length + 1,
        date: { date: second.session.day }
      },
      when: whenOf(second),
      so: [joinLink(view, second.session), ...[first, second, ...others].flatMap(({ from, until }) => [from, until])],
      remedies: [open(sessionRef(second.session.id))]
    }]
  })
}
