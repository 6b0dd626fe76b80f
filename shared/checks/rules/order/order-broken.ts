import { orderSessions } from '#shared/domain/session/edits.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** A session begins before one is over that has to come first. */
export const orderBroken: Rule = (view) => {
  const here = reading(view)
  return here.slots.flatMap((slot) =>
    slot.session.after.flatMap((id) => {
      const earlier = here.slot(id)
      if (earlier === null || earlier === slot || slot.from >= earlier.until) return []
      return [
        {
          rule: 'orderBroken' as const,
          severity: 'error' as const,
          records: [sessionRef(slot.session.id), sessionRef(id)],
          values: {
            session: titleOf(view, slot.session), other: titleOf(view, earlier.session),
            time: { time: slot.session.start }, date: { date: slot.session.day }, otherTime: { time: earlier.session.start }, otherDate: { date: earlier.session.day }
          },
          when: whenOf(slot),
          so: [slot.from, earlier.until],
          remedies: [open(sessionRef(slot.session.id)), { label: { key: 'remedy.unorder', values: {} }, edit: orderSessions(slot.session.id, id, false) }]
        }
      ]
    })
  )
}
