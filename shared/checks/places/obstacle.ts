import type { Phrase, PhraseValue } from '#shared/view/words/phrase.ts'
import type { RuleId } from '../finding.ts'

/**
 * What keeps a session from beginning at some times: starts from `from` up to but not at `until`, in minutes since 1970 on the venue's
 * clock, without end either way where it always holds. `error`: the checks would say that it cannot be carried out so. `warning`: they
 * would say that somebody has to look.
 */
export interface Obstacle {
  severity: 'error' | 'warning'
  from: number
  until: number
  rule: RuleId
  /** Why, under `timetable:places`. */
  why: Phrase
}

/** An obstacle with its sentence. */
export function obstacle(rule: RuleId, severity: Obstacle['severity'], starts: { from: number; until: number }, key: string, values: Readonly<Record<string, PhraseValue>>): Obstacle {
  return { rule, severity, ...starts, why: { key: `places.${key}`, values } }
}

/** Whatever the time. */
export const ALWAYS = { from: -Infinity, until: Infinity }

/** The starts at which something of `minutes` would overlap what lasts from `from` to `until`. Something of no length is a point in time. */
export function overlapping({ from, until }: { from: number; until: number }, minutes: number): { from: number; until: number } {
  return { from: from - minutes + 1, until }
}
