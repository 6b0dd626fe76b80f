import type { Found, Rule } from '#shared/checks/finding.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** After a merge a record can point to one that the other side has deleted: named here, so that somebody decides. */
export const danglingReference: Rule = (view) => {
  const found: Found[] = []
  const report = (kind: string, id: string, target: string, title: Found['values'][string]): void => {
    found.push({ rule: 'danglingReference', severity: 'error', records: [{ kind, id }], sentence: target, values: { title }, remedies: [open({ kind, id })] })
  }
  for (const session of view.sessions) {
    if (session.room !== null && view.room(session.room) === null) report('session', session.id, 'room', session.title)
    if (session.group !== null && view.group(session.group) === null) report('session', session.id, 'group', session.title)
    if (session.after.some((earlier) => view.session(earlier) === null)) report('session', session.id, 'session', session.title)
    if (Object.values(session.roles).some((role) => view.person(role.person) === null)) report('session', session.id, 'person', session.title)
  }
  for (const { item } of view.agenda) {
    if (item.session !== null && view.session(item.session) === null) report('item', item.id, 'session', item.title)
    if (item.documents.some((document) => view.document(document) === null)) report('item', item.id, 'document', item.title)
  }
  for (const { group, seats } of view.groups) {
    if (seats.some((seat) => seat.coChair !== null && view.person(seat.coChair.person) === null)) report('group', group.id, 'person', group.name)
  }
  return found
}
