import type { Rule } from '#shared/checks/finding.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** A group has four co-chair seats: each country × public and private sector. */
export const emptySeat: Rule = ({ groups }) =>
  groups.flatMap(({ group, seats }) =>
    seats
      .filter((seat) => seat.coChair === null)
      .map((seat) => ({
        rule: 'emptySeat' as const,
        severity: 'warning' as const,
        records: [{ kind: 'group', id: group.id }],
        key: `${group.id}/${seat.country}/${seat.sector}`,
        remedies: [open({ kind: 'group', id: group.id })],
        values: { group: group.name, country: { country: seat.country }, sector: { code: seat.sector } }
      }))
  )
