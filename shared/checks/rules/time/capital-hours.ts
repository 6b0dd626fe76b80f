import type { Rule } from '#shared/checks/finding.ts'
import { GOOD_HOURS, OTTAWA } from '#shared/view/elsewhere.ts'
import { clocksFrom } from '#shared/checks/reading/elsewhere.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { anotherTime } from '#shared/checks/reading/remedies.ts'
import { timeAt } from '#shared/checks/reading/slots.ts'

/** A virtual session lies outside the hours that suit both countries from coast to coast. */
export const capitalHours: Rule = (view) => {
  const here = reading(view)
  const clock = here.isVirtual ? clocksFrom(view.meeting.zone) : null
  if (clock === null) return []
  return here.slots.flatMap((slot) => {
    const { from, until } = clock(slot, OTTAWA)
    if (from >= GOOD_HOURS.from && until <= GOOD_HOURS.until) return []
    const shift = from - slot.from
    return [
      {
        rule: 'capitalHours' as const,
        severity: 'notice' as const,
        records: [sessionRef(slot.session.id)],
        values: { session: titleOf(view, slot.session), time: { time: timeAt(from), until: timeAt(until) }, zone: { zone: OTTAWA }, date: { date: slot.session.day } },
        when: whenOf(slot),
        so: [from, until],
        remedies: anotherTime(here, slot, (at) => at.from + shift >= GOOD_HOURS.from && at.until + shift <= GOOD_HOURS.until)
      }
    ]
  })
}
