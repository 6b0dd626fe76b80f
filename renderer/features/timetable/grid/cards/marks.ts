import type { Finding, RuleId } from '#shared/checks/finding.ts'

/** What the checks find about where and when sessions are: the concern of this screen. */
const ABOUT_PLACES: ReadonlySet<RuleId> = new Set([
  'roomTaken', 'roomTooSmall', 'roomLacks', 'roomClosed', 'linkTwice', 'remoteLeftOut', 'personTwice', 'memberTwice', 'everybodyTwice', 'walkTooShort', 'personAway', 'travelTooTight', 'headAbsent',
  'orderBroken', 'orderCycle', 'openingFirst', 'closingLast', 'reportBeforeGroup', 'noBreak', 'outsideHours', 'outsideDays', 'absurdMinutes',
  'interpreterTwice', 'interpreterRest', 'remoteInterpretation', 'capitalHours', 'localHours', 'sessionWithoutRoom'
])

/** What is found about one session: its gravest severity, and the sentences. */
export interface Mark {
  severity: 'error' | 'warning'
  findings: readonly Finding[]
}

/** The findings that concern places, without those that are only good to know. */
export function aboutPlaces(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, severity }) => severity !== 'notice' && ABOUT_PLACES.has(rule))
}

/** The findings of each session; the gravest come first, as they are given. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, { severity: Mark['severity']; findings: Finding[] }>()
  for (const finding of findings) {
    const severity = finding.severity === 'error' ? 'error' : 'warning'
    for (const { kind, id } of finding.records) {
      if (kind !== 'session') continue
      const known = marks.get(id)
      if (known === undefined) marks.set(id, { severity, findings: [finding] })
      else {
        known.findings.push(finding)
        if (severity === 'error') known.severity = 'error'
      }
    }
  }
  return marks
}

