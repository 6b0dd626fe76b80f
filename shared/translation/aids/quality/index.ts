import type { BaseTerm } from '#shared/translation/terms/base.ts'
import { termWarnings } from '../term-warnings.ts'
import { countryOrderFindings } from './countries.ts'
import { figureFindings } from './figures.ts'
import type { Draft, QualityFinding } from './finding.ts'
import { endFindings, markFindings } from './marks.ts'
import { nameFindings } from './names.ts'
import { richFindings } from './rich.ts'
import { spacingFindings } from './spacing.ts'
import { wordFindings } from './words.ts'

const CHECKS = [figureFindings, nameFindings, countryOrderFindings, wordFindings, richFindings, endFindings, markFindings, spacingFindings]

/**
 * Everything that a translation should be looked at for, errors first, then by place. An empty translation has nothing to look at:
 * that it is missing is said elsewhere.
 */
export function qualityFindings(draft: Draft, base: readonly BaseTerm[]): QualityFinding[] {
  if (draft.target.trim() === '' || draft.source.trim() === '') return []
  const findings = [...termWarnings(draft, base), ...CHECKS.flatMap((check) => check(draft))]
  return findings.sort((a, b) => Number(b.severity === 'err') - Number(a.severity === 'err') || a.from - b.from)
}

/** The translation with one finding mended. */
export function mended(target: string, { from, to, replacement }: QualityFinding): string {
  return replacement === null ? target : target.slice(0, from) + replacement + target.slice(to)
}

/** Mending one thing may bring another to light, such as the space before a mark that was put in. */
const ROUNDS = 5

/** The translation with everything mended that can be without a person's judgement. */
export function mendedAll(draft: Draft, base: readonly BaseTerm[]): string {
  let { target } = draft
  for (let round = 0; round < ROUNDS; round++) {
    const mechanical = qualityFindings({ ...draft, target }, base).filter(({ replacement }) => replacement !== null)
    if (mechanical.length === 0) break
    let start = target.length + 1
    for (const finding of mechanical.sort((a, b) => b.from - a.from || b.to - a.to)) {
      if (finding.to > start || (finding.to === start && finding.from === start)) continue
      target = mended(target, finding)
      start = finding.from
    }
  }
  return target
}
