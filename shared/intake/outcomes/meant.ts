import type { Group } from '#shared/domain/group/schema.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { tokenOf } from '#shared/translation/units/hash.ts'
import { referenceIn } from './read-commitments.ts'
import type { CommitmentRow, Origin } from './row.ts'

/** Which commitment a row means; a later row of the same reference means none, nor does one whose commitment is gone. */
export type Meant = { type: 'known'; outcome: Outcome; byReference: boolean } | { type: 'unknown' } | { type: 'gone' } | { type: 'repeated'; line: number; sheet: string }

const PLENARY = new Set(['plenary', 'pleniere', 'plenaria'])
/** What `tokenOf` makes; ten digits alone may be a number that a ministry gives. */
const REFERENCE = /^(?=.*[a-f])[\da-f]{10}$/u

/**
 * Which commitment each row means: the one of its reference; else the only one of the same wording, in whatever language. No commitment
 * is meant by two rows.
 *
 * @param sent the references that our workbook was written with; null for a list that is none of ours
 * @param all of whatever meeting: references name any of them
 * @param shown those that the meeting has to do with: only they are found by their wording
 */
export function meantByEach(rows: readonly CommitmentRow[], sent: Origin['rows'] | null, all: readonly Outcome[], shown: readonly Outcome[]): ReadonlyMap<CommitmentRow, Meant> {
  const byReference = new Map(all.flatMap((outcome) => [[tokenOf(outcome.id), outcome] as const, [outcome.id.toLowerCase(), outcome] as const]))
  const found = new Map<CommitmentRow, Meant>()
  const taken = new Map<Outcome, CommitmentRow>()
  for (const row of rows) {
    const reference = referenceIn(row)
    const outcome = byReference.get(reference)
    if (outcome === undefined) found.set(row, { type: REFERENCE.test(reference) || sent?.has(reference) === true ? 'gone' : 'unknown' })
    else {
      const before = taken.get(outcome)
      found.set(row, before === undefined ? { type: 'known', outcome, byReference: true } : { type: 'repeated', line: before.line, sheet: before.sheet })
      if (before === undefined) taken.set(outcome, row)
    }
  }
  const byWording = new Map<string, Outcome[]>()
  for (const outcome of shown) {
    if (outcome.sort !== 'commitment') continue
    for (const wording of new Set(LANGUAGES.map((language) => fold(outcome.text[language] ?? '')))) byWording.set(wording, [...(byWording.get(wording) ?? []), outcome])
  }
  for (const row of rows) {
    if (found.get(row)?.type !== 'unknown') continue
    const candidates = new Set(wordingsOf(row).flatMap((wording) => byWording.get(wording) ?? []))
    const [outcome] = candidates
    if (outcome === undefined || candidates.size > 1 || taken.has(outcome)) continue
    taken.set(outcome, row)
    found.set(row, { type: 'known', outcome, byReference: false })
  }
  return found
}

function wordingsOf({ texts: { text } }: CommitmentRow): string[] {
  return [text.plain, ...LANGUAGES.map((language) => text.each[language] ?? '')].map((wording) => fold(wording)).filter((wording) => wording !== '')
}

/** Groups by their names in any language, or in several beside each other; null for the plenary, undefined for a name that nobody has. */
export function groupFinder(groups: readonly Group[]): (name: string) => string | null | undefined {
  const byName = new Map(groups.flatMap(({ id, name }) => LANGUAGES.map((language) => [fold(name[language] ?? ''), id] as const)))
  const find = (name: string): string | null | undefined => {
    const folded = fold(name).trim()
    return folded === '' ? undefined : PLENARY.has(folded) ? null : byName.get(folded)
  }
  return (name) => {
    const whole = find(name)
    if (whole !== undefined) return whole
    const parts = name.split(/\s*[/|\n]\s*/u).map(find)
    return parts.every((part) => part === parts[0]) ? parts[0] : undefined
  }
}
