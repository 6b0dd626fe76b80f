import type { Rule } from '#shared/checks/finding.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Every group that takes part meets at least once. */
export const groupWithoutSession: Rule = ({ groups, sessions }) =>
  groups
    .filter(({ group }) => !sessions.some((session) => session.group === group.id && session.status !== 'cancelled'))
    .map(({ group }) => ({
      rule: 'groupWithoutSession',
      severity: 'warning',
      records: [{ kind: 'group', id: group.id }],
      values: { group: group.name },
      remedies: [open({ kind: 'group', id: group.id })]
    }))
