import { retentionDay } from '#shared/domain/meeting/rules.ts'
import { hasContacts, hasNote, hasServices, hasTravel } from '#shared/domain/redaction/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** Past the day up to which personal data is kept, the books have to be closed. */
export const retentionDue: Rule = (view, today) => {
  const { meeting, delegates } = view
  const day = retentionDay(meeting)
  if (day === null || today === null || today <= day) return []
  const left = delegates.filter(({ person, attendance }) =>
    hasTravel(attendance) || hasServices(attendance) || hasNote(attendance) || (hasContacts(person) && !view.isStillNeeded(person.id))
  )
  if (left.length === 0) return []
  return [{ rule: 'retentionDue', severity: 'warning', records: [{ kind: 'meeting', id: meeting.id }], values: { count: left.length, day: { date: day } }, so: [day, left.length] }]
}
