import { findingsOf } from '#shared/checks/registry.ts'
import { SEVERITIES } from '#shared/checks/finding.ts'
import { inEach } from '#shared/foundation/language.ts'
import { oneFile, readArguments } from '../arguments.ts'
import type { Output } from '../output.ts'
import { openPhrases } from '../phrases.ts'
import { DONE, FAILED } from '../usage.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

/**
 * `check F [--json]`: what stands in the way of the planned meeting, the gravest first, without what somebody has
 * accepted. Ends with 1 when there is an error among it, as a test would.
 */
export async function check(words: string[], output: Output): Promise<number> {
  const { values, positionals } = readArguments(words, { json: { type: 'boolean' }, meeting: { type: 'string' } })
  const findings = findingsOf(meetingOf(await openWorkspace(oneFile(positionals)), values.meeting))
  const say = await openPhrases('checks')
  if (values.json) {
    output.json({
      findings: findings.map(({ id, rule, severity, records, what }) => ({
        rule, severity, records, message: inEach((language) => say(what, language)), id
      }))
    })
  } else {
    for (const { severity, what } of findings) output.line(output.say('check.line', { severity: output.say(`check.${severity}`), text: say(what, output.language) }))
    const [errors, warnings, notices] = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length)
    output.line(output.say('check.sum', { errors: errors ?? 0, warnings: warnings ?? 0, notices: notices ?? 0 }))
  }
  return findings.some(({ severity }) => severity === 'error') ? FAILED : DONE
}
