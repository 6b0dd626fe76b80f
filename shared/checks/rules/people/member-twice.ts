import { namedIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { paired, stayOf } from '#shared/checks/reading/meetings-of-people.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { rangeOf } from '#shared/checks/reading/slots.ts'

/** Members of a group are expected in its session and in another at the same time, and have to choose. */
export const memberTwice: Rule = (view) => {
  const here = reading(view)
  const ofGroups = here.slots.filter(({ session }) => session.group !== null || Object.keys(session.roles).length > 0)
  const stays = ofGroups.map((slot) => stayOf(slot, here.attendees(slot.session).map(({ person }) => person.id)))
  return paired(view, stays, 0).flatMap(({ first, second, people }) => {
    const named = new Set(namedIn(first.session))
    const inBoth = new Set(namedIn(second.session).filter((person) => named.has(person)))
    const torn = people.filter((person) => !inBoth.has(person))
    if (torn.length === 0 || (first.session.group === null && second.session.group === null)) return []
    return [
      {
        rule: 'memberTwice' as const,
        severity: 'notice' as const,
        records: [sessionRef(second.session.id), sessionRef(first.session.id)],
        who: torn,
        values: {
          people: namesOf(view, torn), session: titleOf(view, second.session), other: titleOf(view, first.session), time: rangeOf(second), date: { date: second.session.day }
        },
        when: whenOf(second),
        so: [...torn, first.from, second.from],
        remedies: [open(sessionRef(second.session.id))]
      }
    ]
  })
}
