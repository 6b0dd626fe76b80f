import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { namesOf, titleOf, type Reading } from '../reading/reading.ts'
import { minuteOf, timeAt, type Slot } from '../reading/slots.ts'
import { absencesOf } from '../reading/whereabouts.ts'
import { obstacle, overlapping, type Obstacle } from './obstacle.ts'

const WITH_HEADS: ReadonlySet<SessionKind> = new Set(['plenary', 'ceremony'])

/** Heads of delegation are in plenaries and ceremonies without being named: a session keeps them from these, or these from it. */
export function headsNeeded(here: Reading, session: Session, minutes: number, without: ReadonlySet<string>): Obstacle[] {
  const heads = here.view.delegates.filter(({ attendance }) => attendance.role === 'head' && isExpected(attendance))
  const others = here.slots.filter((slot) => slot.session.id !== session.id && !without.has(slot.session.id))
  return heads.flatMap((head) => [...asked(here, head, session, minutes, others), ...takenFrom(here, head, session, minutes, others)])
}

/** The session is a plenary or ceremony of theirs, and they cannot be there. */
function asked({ view }: Reading, head: Delegate, session: Session, minutes: number, others: readonly Slot[]): Obstacle[] {
  const { person, attendance } = head
  if (!isFor(session, head)) return []
  const people = namesOf(view, [person.id])
  const busy = others
    .filter((other) => namedIn(other.session).includes(person.id))
    .map((other) => obstacle('headAbsent', 'error', overlapping(other, minutes), 'busy', { people, other: titleOf(view, other.session), time: { time: timeAt(other.until) } }))
  const away = absencesOf(attendance).map((absence) => obstacle('headAbsent', 'error', overlapping(absence, minutes), 'away', { people }))
  if (attendance.presence === 'remote') return [...busy, ...away]
  const { arrivalDay, arrivalTime, departureDay, departureTime } = attendance
  const travel: Obstacle[] = []
  if (arrivalDay !== null) {
    const values = { people, travel: { date: arrivalDay, ...(arrivalTime === null ? {} : { at: arrivalTime }) } }
    travel.push(obstacle('headAbsent', 'error', { from: -Infinity, until: minuteOf(arrivalDay, arrivalTime, 0) }, 'arrives', values))
  }
  if (departureDay !== null) {
    const values = { people, travel: { date: departureDay, ...(departureTime === null ? {} : { at: departureTime }) } }
    travel.push(obstacle('headAbsent', 'error', { from: minuteOf(departureDay, departureTime, 1440) - minutes + 1, until: Infinity }, 'leaves', values))
  }
  return [...busy, ...away, ...travel]
}

/** They are named in the session, and it would keep them from a plenary or ceremony of theirs. */
function takenFrom({ view }: Reading, head: Delegate, session: Session, minutes: number, others: readonly Slot[]): Obstacle[] {
  if (!namedIn(session).includes(head.person.id)) return []
  return others
    .filter((other) => isFor(other.session, head))
    .map((other) => {
      const values = { people: namesOf(view, [head.person.id]), other: titleOf(view, other.session), time: { time: timeAt(other.until) } }
      return obstacle('headAbsent', 'error', overlapping(other, minutes), 'busy', values)
    })
}

/** Whether a head belongs in a session by office and not by name; where the head is named, the rules about the named hold. */
function isFor(session: Session, { person, attendance }: Delegate): boolean {
  return WITH_HEADS.has(session.kind) && (session.visibility === 'shared' || session.visibility === attendance.delegation) && !namedIn(session).includes(person.id)
}
