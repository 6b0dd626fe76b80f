import { COUNTRIES } from '#shared/foundation/country.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import { attendeesOf, interpretersIn, namedIn, speakersIn } from '#shared/view/attending.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** Who belongs in a session: by id. */
export interface Belonging {
  /** They have to be there: two sessions that share one cannot overlap. */
  must: ReadonlySet<string>
  /** They would like to be, those who must included. */
  would: ReadonlySet<string>
  /** Those of `must` who only interpret: their rest has rules of its own. */
  interprets: ReadonlySet<string>
}

/** Sessions for everybody: the heads, their alternates and the co-chairs of all groups have to be there. */
const GENERAL: ReadonlySet<SessionKind> = new Set(['plenary', 'reportBack', 'ceremony'])

/**
 * Who belongs in each session of a meeting. A person who is named in a session has to be there, as for the checks; so have the
 * co-chairs of a group in its working session, heads, alternates and co-chairs in a session for everybody, or those of one
 * side in a session of that side. Whoever else is expected would like to be. Heads and co-chairs whom nobody has named yet have to be
 * there as well: a meeting is laid out long before its lists arrive.
 */
export function belongingOf(view: MeetingView): (session: Session) => Belonging {
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  const sides = new Map(expected.map(({ person, attendance }) => [person.id, attendance.delegation]))
  const coChairs = new Map(
    view.groups.map(({ group, seats }) => [group.id, seats.flatMap(({ coChair }) => (coChair !== null && sides.has(coChair.person) ? [coChair.person] : []))])
  )
  const leaders = expected.filter(({ attendance }) => attendance.role === 'head' || attendance.role === 'alternate').map(({ person }) => person.id)
  const unnamedHeads = COUNTRIES.filter((side) => !leaders.some((person) => sides.get(person) === side)).map((side) => ({ side, id: standIn(side) }))
  const unseated = [...coChairs].flatMap(([group, seated]) => (seated.length === 0 ? [group] : []))
  const attendees = attendeesOf(view)

  return (session) => {
    const ofSide = (person: string): boolean => session.visibility === 'shared' || sides.get(person) === session.visibility
    const must = new Set(namedIn(session))
    if (session.kind === 'workingGroup' && session.group !== null) addAll(must, (coChairs.get(session.group) ?? []).filter(ofSide))
    if (GENERAL.has(session.kind)) addAll(must, [...leaders, ...[...coChairs.values()].flat()].filter(ofSide))
    if (GENERAL.has(session.kind)) addAll(must, unnamedHeads.filter(({ side }) => session.visibility === 'shared' || session.visibility === side).map(({ id }) => id))
    if (session.visibility === 'shared') addAll(must, unseated.filter((group) => GENERAL.has(session.kind) || (session.kind === 'workingGroup' && session.group === group)).map(standIn))
    const would = new Set(must)
    addAll(would, attendees(session).map(({ person }) => person.id))
    const speakers = new Set(speakersIn(session))
    return { must, would, interprets: new Set(interpretersIn(session).filter((person) => !speakers.has(person))) }
  }
}

/** Stands for the head of a side, or for the co-chairs of a group, as long as nobody is named. */
function standIn(place: string): string {
  return `${STAND_IN}${place}`
}

const STAND_IN = 'to be named: '

export function isStandIn(person: string): boolean {
  return person.startsWith(STAND_IN)
}

function addAll(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id)
}
