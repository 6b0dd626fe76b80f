import type { Rule } from '../finding.ts'

/** Every group that takes part meets at least once. */
export const groupWithoutSession: Rule = ({ groups, sessions }) =>
  groups
    .filter(({ group }) => !sessions.some((session) => session.group === group.id && session.status !== 'cancelled'))
    .map(({ group }) => ({
      rule: 'groupWithoutSession',
      severity: 'warning',
      records: [{ kind: 'group', id: group.id }],
      values: { group: group.name }
    }))
