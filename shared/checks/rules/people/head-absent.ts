import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { overlaps, rangeOf, type Slot } from '#shared/checks/reading/slots.ts'
import { hindranceOf, type Hindrance } from '#shared/checks/reading/whereabouts.ts'

const WITH_HEADS: ReadonlySet<SessionKind> = new Set(['plenary', 'ceremony'])
const REASONS: Record<Hindrance, 'away' | 'travel' | null> = {
  away: 'away', beforeArrival: 'travel', afterDeparture: 'travel', arrivalTight: null, departureTight: null
}

/** A head of delegation cannot be in a plenary or ceremony. Where the head is named in it, other rules say so. */
export const headAbsent: Rule = (view) => {
  const here = reading(view)
  const heads = view.delegates.filter(({ attendance }) => attendance.role === 'head' && isExpected(attendance))
  const plenaries = here.slots.filter(({ session }) => WITH_HEADS.has(session.kind))
  return plenaries.flatMap((slot) =>
    heads.flatMap(({ person, attendance }) => {
      const { session } = slot
      const concerns = session.visibility === 'shared' || session.visibility === attendance.delegation
      if (!concerns || namedIn(session).includes(person.id)) return []
      const hindrance = hindranceOf(attendance, slot)
      const other = elsewhere(here, slot, person.id)
      const reason = (hindrance === null ? null : REASONS[hindrance]) ?? (other === null ? null : 'elsewhere')
      if (reason === null) return []
      return [
        {
          rule: 'headAbsent' as const,
          severity: 'error' as const,
          sentence: reason,
          records: [sessionRef(session.id), { kind: 'person', id: person.id }],
          who: [person.id],
          values: {
            people: namesOf(view, [person.id]), country: { country: attendance.delegation }, session: titleOf(view, session), time: rangeOf(slot), date: { date: session.day },
            ...(reason === 'elsewhere' && other !== null ? { other: titleOf(view, other.session) } : {})
          },
          when: whenOf(slot),
          so: [slot.from, slot.until, reason, other?.session.id ?? null],
          remedies: [...(other === null ? [] : [open(sessionRef(other.session.id))]), open(sessionRef(session.id))]
        }
      ]
    })
  )
}

/** Another session in which the head is named at that time. */
function elsewhere({ slots }: Reading, slot: Slot, person: string): Slot | null {
  return slots.find((other) => other !== slot && overlaps(other, slot) && namedIn(other.session).includes(person)) ?? null
}
