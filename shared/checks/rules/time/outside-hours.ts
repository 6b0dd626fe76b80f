import type { Found, Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { anotherTime, open } from '#shared/checks/reading/remedies.ts'
import { minuteOf, rangeOf, type Slot } from '#shared/checks/reading/slots.ts'

/** A session in a room of the venue begins before it opens or ends after it closes, as far as its hours are entered. */
export const outsideHours: Rule = (view) => {
  const here = reading(view)
  const { opens, closes } = view.meeting
  if (here.isVirtual) return []
  return here.slots.flatMap((slot) => {
    if (slot.session.room === null) return []
    const isEarly = opens !== null && slot.from < minuteOf(slot.session.day, opens, 0)
    const isLate = closes !== null && slot.until > minuteOf(slot.session.day, closes, 0)
    if (isEarly) return [outside(here, slot, 'early', opens)]
    return isLate ? [outside(here, slot, 'late', closes)] : []
  })
}

function outside(here: Reading, slot: Slot, sentence: 'early' | 'late', limit: Slot['session']['start']): Found {
  return {
    rule: 'outsideHours',
    severity: 'warning',
    sentence,
    records: [sessionRef(slot.session.id)],
    values: { session: titleOf(here.view, slot.session), time: rangeOf(slot), limit: { time: limit }, date: { date: slot.session.day } },
    when: whenOf(slot),
    so: [slot.from, slot.until, limit],
    remedies: [...anotherTime(here, slot), open(sessionRef(slot.session.id))]
  }
}

/** A session lies on a day on which the meeting does not take place. */
export const outsideDays: Rule = (view) => {
  const here = reading(view)
  const days = new Set(view.days)
  if (days.size === 0) return []
  return here.slots
    .filter(({ session }) => !days.has(session.day))
    .map((slot) => ({
      rule: 'outsideDays',
      severity: 'error',
      records: [sessionRef(slot.session.id)],
      values: { session: titleOf(view, slot.session), date: { date: slot.session.day } },
      when: whenOf(slot),
      so: [slot.session.day, view.meeting.start, view.meeting.end],
      remedies: [open(sessionRef(slot.session.id)), open({ kind: 'meeting', id: view.meeting.id })]
    }))
}
