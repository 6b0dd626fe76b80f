import { hasText } from '#shared/foundation/language.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Without dates, zone and city nothing can be placed or printed. A virtual meeting needs no city. */
export const meetingFacts: Rule = ({ meeting }) => {
  const missing = [
    ...(meeting.start === null || meeting.end === null ? ['dates'] : []),
    ...(meeting.zone === '' ? ['zone'] : []),
    ...(meeting.mode !== 'virtual' && !hasText(meeting.city, 'en') && !hasText(meeting.city, 'fr') && !hasText(meeting.city, 'es') ? ['city'] : [])
  ]
  return missing.map((code) => ({
    rule: 'meetingFacts',
    severity: 'error',
    records: [{ kind: 'meeting', id: meeting.id }],
    sentence: code,
    values: {},
    remedies: [open({ kind: 'meeting', id: meeting.id })]
  }))
}
