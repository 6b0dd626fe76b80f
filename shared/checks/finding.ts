import type { DomainEdit } from '#shared/domain/edit.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Phrase, PhraseValue } from '#shared/view/words/phrase.ts'

/** `error`: the plan cannot be carried out so. `warning`: somebody has to look. `notice`: good to know. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

export const RULE_IDS = [
  'meetingFacts', 'headMissing', 'emptySeat', 'groupWithoutSession', 'sessionUnplaced', 'sessionWithoutRoom', 'linkMissing', 'briefMissing', 'agendaEmpty',
  'danglingReference', 'retentionDue', 'commitmentLate', 'textMissing', 'titleMissing',
  'roomTaken', 'roomTooSmall', 'roomLacks', 'roomClosed', 'linkTwice', 'remoteLeftOut',
  'personTwice', 'memberTwice', 'everybodyTwice', 'walkTooShort', 'personAway', 'travelTooTight', 'headAbsent', 'coChairAbsent',
  'orderBroken', 'orderCycle', 'openingFirst', 'closingLast', 'reportBeforeGroup', 'noBreak', 'outsideHours', 'outsideDays', 'absurdMinutes',
  'speechesTooLong', 'stepsTooLong', 'speakingTime',
  'interpreterTwice', 'interpretersTooFew', 'interpreterLanguages', 'interpreterRest', 'remoteInterpretation', 'signLanguage',
  'capitalHours', 'localHours', 'holiday', 'clockChange', 'releaseTwice'
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** When it is, on the venue's clock. */
export interface When {
  day: CalendarDate
  start: WallTime | null
}

/** One click that mends a finding, or leads to the record where it is mended. Its words are under `checks:remedy`. */
export type Remedy = { label: Phrase; edit: DomainEdit } | { label: Phrase; link: RecordRef }

/** What a rule found, in its own words. */
export interface Found {
  rule: RuleId
  severity: Severity
  /** The records that it is about, the one to open first. */
  records: readonly RecordRef[]
  values: Readonly<Record<string, PhraseValue>>
  /** Which sentence of the rule, where it has several: `checks:<rule>.<sentence>`. */
  sentence?: string
  /** What tells it from others of its rule; absent: its records. */
  key?: string
  /** The people whom it concerns, by id. Never with a requirement of theirs (PRODUCT, "Requirements"). */
  who?: readonly string[]
  when?: When | null
  /** What is so: when any of it changes, an acceptance no longer holds. Absent: its records alone. */
  so?: readonly (string | number | boolean | null)[]
  remedies?: readonly Remedy[]
}

/** Something that stands in the way of a ready meeting, complete. */
export interface Finding extends Found {
  /** Stable: the rule and what it is about, such as `roomTaken:session/s2+session/s1`. An acceptance names it. */
  id: string
  /** Its sentence, in `locales/<language>/checks.json`. */
  what: Phrase
  who: readonly string[]
  when: When | null
  /** What was so, as one line; an acceptance holds while it is the same. */
  facts: string
  remedies: readonly Remedy[]
  /** That somebody has looked at it and accepts it, and why. */
  accepted: { because: string; by: string } | null
}

/** One rule: reads the meeting, says what it found. Where nobody says which day it is, nothing is due. */
export type Rule = (view: MeetingView, today: CalendarDate | null) => Found[]

/** The sentence of a finding: `checks:<rule>`, or `checks:<rule>.<sentence>` where a rule has several. */
export function phraseOf({ rule, sentence, values }: Found): Phrase {
  return { key: sentence === undefined ? rule : `${rule}.${sentence}`, values }
}

/** What a rule found, with its name, its facts, and whether somebody has accepted just that. */
export function complete(found: Found, acceptances: MeetingView['acceptances']): Finding {
  const { rule, sentence, records, who = [], when = null, remedies = [] } = found
  const about = found.key ?? records.map(({ kind, id }) => `${kind}/${id}`).join('+')
  const id = `${rule}${sentence === undefined ? '' : `.${sentence}`}:${about}`
  const facts = (found.so ?? []).map((fact) => fact ?? '').join('|')
  const acceptance = acceptances.find((one) => one.finding === id && one.facts === facts)
  const accepted = acceptance ? { because: acceptance.because, by: acceptance.by } : null
  return { ...found, id, what: phraseOf(found), who, when, facts, remedies, accepted }
}
