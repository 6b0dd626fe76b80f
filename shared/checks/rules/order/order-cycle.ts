import { orderSessions } from '#shared/domain/session/edits.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'

/** Sessions each of which has to come after the other: no order satisfies them. One finding a ring. */
export const orderCycle: Rule = (view) => {
  const { active } = reading(view)
  return ringsOf(active).map((ring) => {
    const [first] = ring
    const earlier = first?.after.find((id) => ring.some((session) => session.id === id))
    return {
      rule: 'orderCycle',
      severity: 'error',
      records: ring.map(({ id }) => sessionRef(id)),
      key: ring.map(({ id }) => id).sort().join('+'),
      values: { sessions: { list: ring.map((session) => titleOf(view, session)) } },
      so: ring.flatMap(({ id, after }) => after.map((before) => `${before}<${id}`)),
      remedies:
        first === undefined || earlier === undefined
          ? []
          : [{ label: { key: 'remedy.unorder', values: {} }, edit: orderSessions(first.id, earlier, false) }]
    }
  })
}

/**
 * The rings of the relation "after", each as the sessions on it, in order of the programme. Depth first, with the path in
 * hand: a session that is met while it is on the path closes a ring (Tarjan 1972, reduced to what is needed here).
 */
function ringsOf(sessions: readonly Session[]): Session[][] {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const state = new Map<string, 'open' | 'done'>()
  const rings: Session[][] = []
  for (const root of sessions) {
    // An explicit path: two thousand sessions in a row would be too deep for calls.
    const path: { session: Session; next: number }[] = []
    const enter = (session: Session): void => {
      state.set(session.id, 'open')
      path.push({ session, next: 0 })
    }
    if (!state.has(root.id)) enter(root)
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const id = step.session.after[step.next++]
      if (id === undefined) {
        state.set(step.session.id, 'done')
        path.pop()
        continue
      }
      const before = byId.get(id)
      if (before === undefined || state.get(id) === 'done') continue
      if (state.get(id) === 'open') rings.push(path.slice(path.findIndex(({ session }) => session.id === id)).map(({ session }) => session))
      else enter(before)
    }
  }
  return rings
}
