import type { Finding, RuleId } from '#shared/checks/finding.ts'

/** Of a kind that has more than this, one is shown and the others are a click away. */
const ALIKE = 2

/** A finding, with others of its kind behind it. */
export type Line = readonly [Finding, ...Finding[]]

/** Findings of one kind side by side; many of a kind become one line. */
export function linesOf(findings: readonly Finding[]): Line[] {
  const byRule = new Map<RuleId, Finding[]>()
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  return [...byRule.values()].flatMap((alike): Line[] => {
    const [first, ...others] = alike
    if (first === undefined) return []
    return alike.length > ALIKE ? [[first, ...others]] : alike.map((finding) => [finding])
  })
}

/** What must be seen, what is good to know, and what somebody has accepted. */
export function sorted(findings: readonly Finding[]): { grave: Finding[]; notices: Finding[]; accepted: Finding[] } {
  const open = findings.filter(({ accepted }) => accepted === null)
  return {
    grave: open.filter(({ severity }) => severity !== 'notice'),
    notices: open.filter(({ severity }) => severity === 'notice'),
    accepted: findings.filter(({ accepted }) => accepted !== null)
  }
}
