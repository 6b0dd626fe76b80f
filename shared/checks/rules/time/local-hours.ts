import type { Rule } from '#shared/checks/finding.ts'
import { BEARABLE_HOURS, clocksRespected } from '#shared/view/elsewhere.ts'
import { clocksFrom } from '#shared/checks/reading/elsewhere.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { timeAt } from '#shared/checks/reading/slots.ts'

/**
 * People who take part from a distance would do so at night by their own clock: those who are named in the session one by
 * one, and in a virtual meeting both capitals.
 */
export const localHours: Rule = (view) => {
  const here = reading(view)
  const clock = clocksFrom(view.meeting.zone)
  if (clock === null) return []
  return here.slots.flatMap((slot) =>
    [...clocksRespected(view, here.delegate, slot.session)].flatMap(([zone, people]) => {
      const { from, until } = clock(slot, zone)
      if (from >= BEARABLE_HOURS.from && until <= BEARABLE_HOURS.until) return []
      return [
        {
          rule: 'localHours' as const,
          severity: 'warning' as const,
          sentence: people.length === 0 ? 'capital' : 'people',
          records: [sessionRef(slot.session.id)],
          key: `${slot.session.id}/${zone}`,
          who: people,
          values: {
            session: titleOf(view, slot.session), zone: { zone }, time: { time: timeAt(from), until: timeAt(until) }, date: { date: slot.session.day },
            ...(people.length === 0 ? {} : { people: namesOf(view, people) })
          },
          when: whenOf(slot),
          so: [zone, from, until, ...people],
          remedies: [open(sessionRef(slot.session.id))]
        }
      ]
    })
  )
}
