import { speakersIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { clocksFrom, zoneOfPerson } from '#shared/checks/reading/elsewhere.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { timeAt, type Slot } from '#shared/checks/reading/slots.ts'

/** Nobody is asked to speak before seven in the morning or after ten at night of their own clock. */
const MORNING = 420
const NIGHT = 1320

/**
 * People who take part from a distance would do so at night by their own clock: those who are named in the session one by
 * one, and in a virtual meeting both capitals.
 */
export const localHours: Rule = (view) => {
  const here = reading(view)
  const clock = clocksFrom(view.meeting.zone)
  if (clock === null) return []
  return here.slots.flatMap((slot) =>
    [...remoteByZone(here, slot)].flatMap(([zone, people]) => {
      const { from, until } = clock(slot, zone)
      if (from >= MORNING && until <= NIGHT) return []
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

/** The named people who are elsewhere, by their zone; in a virtual meeting the capitals are there without anybody. */
function remoteByZone({ isVirtual, delegate }: Reading, { session }: Slot): Map<string, string[]> {
  const zones = new Map<string, string[]>(isVirtual ? [['America/Toronto', []], ['America/Mexico_City', []]] : [])
  for (const id of speakersIn(session)) {
    const found = delegate(id)
    if (!found || (!isVirtual && found.attendance.presence !== 'remote')) continue
    const zone = zoneOfPerson(found.person)
    const people = zones.get(zone)
    if (people) people.push(id)
    else zones.set(zone, [id])
  }
  return zones
}
