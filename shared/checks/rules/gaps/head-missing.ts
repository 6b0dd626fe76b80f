import { COUNTRIES } from '#shared/foundation/country.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** Each delegation has one head (PRODUCT, "People"). */
export const headMissing: Rule = ({ meeting, delegates }) =>
  COUNTRIES.filter(
    (country) => !delegates.some(({ attendance }) => attendance.delegation === country && attendance.role === 'head' && isExpected(attendance))
  ).map((country) => ({
    rule: 'headMissing',
    severity: 'warning',
    records: [{ kind: 'meeting', id: meeting.id }],
    key: country,
    values: { country: { country } }
  }))
