import { isExpected } from '#shared/domain/attendance/rules.ts'
import { assignRoles } from '#shared/domain/session/edits.ts'
import type { RoleInSession, Session } from '#shared/domain/session/schema.ts'
import { rankBetween } from '#shared/ledger/rank.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** A co-chair of the group has no part in its session, although they come to the meeting. */
export const coChairAbsent: Rule = (view) => {
  const here = reading(view)
  return here.active.flatMap((session) => {
    if (session.kind !== 'workingGroup') return []
    const seats = view.groups.find(({ group }) => group.id === session.group)?.seats ?? []
    const named = new Set(namedIn(session))
    const missing = [...new Set(seats.flatMap(({ coChair }) => (coChair === null || named.has(coChair.person) || view.person(coChair.person) === null ? [] : [coChair.person])))]
    if (missing.length === 0) return []
    const coming = missing.filter((person) => {
      const attendance = here.delegate(person)?.attendance
      return attendance === undefined || isExpected(attendance)
    })
    return [
      {
        rule: 'coChairAbsent' as const,
        severity: 'warning' as const,
        sentence: coming.length === 0 ? 'declined' : 'notNamed',
        records: [sessionRef(session.id)],
        who: coming.length === 0 ? missing : coming,
        values: { people: namesOf(view, coming.length === 0 ? missing : coming), session: titleOf(view, session), group: view.group(session.group)?.name ?? {} },
        when: session.day === null ? null : { day: session.day, start: session.start },
        so: missing,
        remedies: [
          ...(coming.length === 0 ? [] : [{ label: { key: 'remedy.name', values: { people: namesOf(view, coming) } }, edit: assignRoles(session.id, asCoChairs(session, coming)) }]),
          open(sessionRef(session.id))
        ]
      }
    ]
  })
}

/** The roles that name them after those who are named already. An id made of the person keeps two laptops from naming them twice. */
function asCoChairs(session: Session, people: readonly string[]): Record<string, RoleInSession> {
  let last = Object.values(session.roles).map(({ rank }) => rank).sort().at(-1) ?? null
  const roles: Record<string, RoleInSession> = {}
  for (const person of people) {
    last = rankBetween(last, null)
    roles[`coChair-${person}`] = { role: 'coChair', person, rank: last, minutes: null }
  }
  return roles
}
