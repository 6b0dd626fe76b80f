import type { Rule } from '#shared/checks/finding.ts'

/** A meeting without a single agenda item has nothing to adopt. */
export const agendaEmpty: Rule = ({ meeting, agenda }) =>
  agenda.length > 0 ? [] : [{ rule: 'agendaEmpty', severity: 'warning', records: [{ kind: 'meeting', id: meeting.id }], values: {} }]
