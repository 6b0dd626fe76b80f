import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'

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
/** Times for everybody at which nobody has to be: they are the break. */
export const PAUSES: ReadonlySet<SessionKind> = new Set(['break', 'meal', 'reception'])
const WITHOUT_WISHES = new Set(['interpreter', 'press', 'staff'])

/**
 * Who belongs in each session of a meeting. Those who have declined belong nowhere. A person with a role in a session has
 * to be there; so have the co-chairs of a group in its working session, heads, alternates and co-chairs in a session for
 * everybody, or those of one side in a session of that side. Delegates would like to be in the sessions of their groups.
 */
export function belongingOf(view: MeetingView): (session: Session) => Belonging {
  const declined = new Set(view.delegates.filter(({ attendance }) => !isExpected(attendance)).map(({ person }) => person.id))
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  const present = new Set(expected.map(({ person }) => person.id))
  const coChairs = new Map(
    view.groups.map(({ group, seats }) => [group.id, seats.flatMap(({ coChair }) => (coChair && present.has(coChair.person) ? [coChair.person] : []))])
  )
  const leaders = expected.filter(({ attendance }) => attendance.role === 'head' || attendance.role === 'alternate').map(({ person }) => person.id)
  const wishing = expected.filter(({ attendance }) => !WITHOUT_WISHES.has(attendance.role))

  return (session) => {
    const roles = Object.values(session.roles).filter(({ person }) => !declined.has(person))
    const ofSide = sideOf(session, expected)
    const must = new Set(roles.map(({ person }) => person))
    if (session.kind === 'workingGroup' && session.group !== null) addAll(must, coChairs.get(session.group) ?? [])
    if (GENERAL.has(session.kind)) addAll(must, [...leaders, ...[...coChairs.values()].flat()].filter(ofSide))
    const would = new Set(must)
    const isGeneral = GENERAL.has(session.kind) || PAUSES.has(session.kind)
    const wishes = isGeneral
      ? wishing
      : session.group === null ? [] : wishing.filter(({ attendance }) => session.group !== null && attendance.groups.includes(session.group))
    addAll(would, wishes.map(({ person }) => person.id).filter(ofSide))
    const interprets = new Set(
      roles.filter(({ role, person }) => role === 'interpreter' && !roles.some((other) => other.person === person && other.role !== 'interpreter')).map(({ person }) => person)
    )
    return { must, would, interprets }
  }
}

function sideOf({ visibility }: Session, expected: readonly Delegate[]): (person: string) => boolean {
  if (visibility === 'shared') return () => true
  const own = new Set(expected.filter(({ attendance }) => attendance.delegation === visibility).map(({ person }) => person.id))
  return (person) => own.has(person)
}

function addAll(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id)
}
