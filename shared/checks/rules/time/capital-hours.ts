import type { Rule } from '#shared/checks/finding.ts'
import { clocksFrom, OTTAWA } from '#shared/checks/reading/elsewhere.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherTime } from '#shared/checks/reading/remedies.ts'
import { timeAt } from '#shared/checks/reading/slots.ts'

/** Virtual sessions should fall between 11:00 and 16:00 in Ottawa, which is morning in Tijuana and not yet evening in Halifax (PRODUCT, "Time"). */
const OPENS = 660
const CLOSES = 960

/** A virtual session lies outside the hours that suit both countries from coast to coast. */
export const capitalHours: Rule = (view) => {
  const here = reading(view)
  const clock = here.isVirtual ? clocksFrom(view.meeting.zone) : null
  if (clock === null) return []
  return here.slots.flatMap((slot) => {
    const { from, until } = clock(slot, OTTAWA)
    if (from >= OPENS && until <= CLOSES) return []
    const shift = from - slot.from
    return [
      {
        rule: 'capitalHours' as const,
        severity: 'notice' as const,
        records: [sessionRef(slot.session.id)],
        values: { session: titleOf(view, slot.session), time: { time: timeAt(from), until: timeAt(until) }, zone: { zone: OTTAWA }, date: { date: slot.session.day } },
        when: whenOf(slot),
        so: [from, until],
        remedies: anotherTime(here, slot, (at) => at.from + shift >= OPENS && at.until + shift <= CLOSES)
      }
    ]
  })
}
