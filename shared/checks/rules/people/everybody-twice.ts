import type { Session } from '#shared/domain/session/schema.ts'
import { isForAll, PAUSES } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { overlaps, rangeOf, type Slot } from '#shared/checks/reading/slots.ts'

/**
 * A session for everybody, and at the same time another one, a pause, or that of a group. It is seen while nobody is on the list yet: a
 * programme is laid out long before its lists arrive.
 */
export const everybodyTwice: Rule = (view) => {
  const called = reading(view).slots.filter(({ session }) => isForAll(session) || (session.kind === 'workingGroup' && session.group !== null))
  const isGeneral = ({ session }: Slot): boolean => isForAll(session) && !PAUSES.has(session.kind)
  const general = called.filter(isGeneral)
  const rest = called.filter((slot) => !isGeneral(slot))
  return general.flatMap((one, index) => {
    const others = [...general.slice(index + 1), ...rest].filter((other) => overlaps(one, other) && shareASide(one.session, other.session))
    return others.map((other) => ({
      rule: 'everybodyTwice' as const,
      severity: 'warning' as const,
      records: [sessionRef(other.session.id), sessionRef(one.session.id)],
      values: { session: titleOf(view, other.session), other: titleOf(view, one.session), time: rangeOf(other), otherTime: rangeOf(one), date: { date: other.session.day } },
      when: whenOf(other),
      so: [one.from, one.until, other.from, other.until],
      remedies: [open(sessionRef(other.session.id))]
    }))
  })
}

/** Whether people of one side go to both. */
function shareASide(one: Session, other: Session): boolean {
  return one.visibility === other.visibility || one.visibility === 'shared' || other.visibility === 'shared'
}
