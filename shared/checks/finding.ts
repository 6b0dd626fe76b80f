import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Phrase, PhraseValue } from '#shared/view/phrase.ts'

export type Severity = 'error' | 'warning'

/** Something that stands in the way of a ready meeting. Its sentence is `checks:<rule>` in each language. */
export interface Finding {
  rule: RuleId
  severity: Severity
  /** The records that it is about, the one to open first. */
  records: readonly RecordRef[]
  values: Readonly<Record<string, PhraseValue>>
}

export const RULE_IDS = [
  'meetingFacts', 'headMissing', 'emptySeat', 'groupWithoutSession', 'sessionUnplaced', 'sessionWithoutRoom', 'roomTaken',
  'textMissing', 'briefMissing', 'agendaEmpty', 'danglingReference', 'retentionDue'
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** One rule: reads the meeting, says what it found. Where nobody says which day it is, nothing is due. */
export type Rule = (view: MeetingView, today: CalendarDate | null) => Finding[]

/** The sentence of a finding: `checks:<rule>`, or `checks:<rule>.<code>` where a rule has several. */
export function phraseOf(finding: Finding): Phrase {
  const detail = finding.values['what'] ?? finding.values['target']
  const code = typeof detail === 'object' && 'code' in detail ? `.${detail.code}` : ''
  return { key: `${finding.rule}${code}`, values: finding.values }
}
