import { dropRole } from '#shared/domain/session/edits.ts'
import { ARRIVAL_MINUTES, DEPARTURE_MINUTES } from '#shared/domain/attendance/travel.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Found, Remedy, Rule } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { anotherTime, open } from '#shared/checks/reading/remedies.ts'
import { rangeOf, type Slot } from '#shared/checks/reading/slots.ts'
import { absencesOf, hindranceOf } from '#shared/checks/reading/whereabouts.ts'

/** Somebody who is named in a session is away then, or has declined to come at all. */
export const personAway: Rule = (view) => {
  const here = reading(view)
  return forEachNamed(here, (slot, person) => {
    const attendance = here.delegate(person)?.attendance
    if (attendance === undefined) return []
    const isAway = isExpected(attendance) && hindranceOf(attendance, slot) === 'away'
    if (!isAway && isExpected(attendance)) return []
    return [
      {
        ...about(here, slot, person),
        rule: 'personAway',
        severity: isAway ? 'error' : 'warning',
        sentence: isAway ? 'away' : 'declined',
        so: [slot.from, slot.until, attendance.answer, JSON.stringify(absencesOf(attendance))],
        remedies: [...(isAway ? anotherTime(here, slot) : []), ...takenOff(here, slot, person), open(sessionRef(slot.session.id))]
      }
    ]
  })
}

/** Somebody is named in a session that begins before they can be there after their arrival, or ends too late for their departure. */
export const travelTooTight: Rule = (view) => {
  const here = reading(view)
  return forEachNamed(here, (slot, person) => {
    const attendance = here.delegate(person)?.attendance
    const hindrance = attendance === undefined || here.isVirtual ? null : hindranceOf(attendance, slot)
    if (attendance === undefined || hindrance === null || hindrance === 'away' || !isExpected(attendance)) return []
    const isArrival = hindrance === 'beforeArrival' || hindrance === 'arrivalTight'
    const day = isArrival ? attendance.arrivalDay : attendance.departureDay
    const time = isArrival ? attendance.arrivalTime : attendance.departureTime
    if (day === null) return []
    const isTight = hindrance === 'arrivalTight' || hindrance === 'departureTight'
    const base = about(here, slot, person)
    return [
      {
        ...base,
        rule: 'travelTooTight',
        severity: isTight ? 'warning' : 'error',
        sentence: hindrance,
        values: {
          ...base.values, travel: { date: day, ...(time === null ? {} : { at: time }) },
          margin: { minutes: isArrival ? ARRIVAL_MINUTES : DEPARTURE_MINUTES }
        },
        so: [slot.from, slot.until, day, time],
        remedies: [...anotherTime(here, slot), { label: { key: 'remedy.person', values: {} }, link: { kind: 'person', id: person } }]
      }
    ]
  })
}

function forEachNamed({ slots }: Reading, find: (slot: Slot, person: string) => Found[]): Found[] {
  return slots.flatMap((slot) => namedIn(slot.session).flatMap((person) => find(slot, person)))
}

function about({ view }: Reading, slot: Slot, person: string) {
  return {
    records: [sessionRef(slot.session.id), { kind: 'person', id: person }],
    who: [person],
    values: { people: namesOf(view, [person]), session: titleOf(view, slot.session), time: rangeOf(slot), date: { date: slot.session.day } },
    when: whenOf(slot)
  }
}

/** Takes the person's role in the session back, where they have one and no more. */
function takenOff({ view }: Reading, { session }: Slot, person: string): Remedy[] {
  const [only, ...others] = Object.entries(session.roles).filter(([, role]) => role.person === person)
  if (only === undefined || others.length > 0) return []
  return [{ label: { key: 'remedy.takeOff', values: { people: namesOf(view, [person]) } }, edit: dropRole(session.id, only[0]) }]
}
