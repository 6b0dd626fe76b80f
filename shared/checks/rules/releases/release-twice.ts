import { renumberRelease } from '#shared/domain/release/edits.ts'
import { freeNumber, sameNumber } from '#shared/domain/release/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** Two laptops each made a release of one number: whoever is told "version 2" cannot know which. The later one gets another. */
export const releaseTwice: Rule = (view) =>
  sameNumber(view.releases).flatMap((group) => {
    const [first, ...others] = group
    const last = others.at(-1)
    if (first === undefined || last === undefined) return []
    const number = freeNumber(view.releases)
    return [{
      rule: 'releaseTwice' as const,
      severity: 'warning' as const,
      records: [...others.toReversed(), first].map(({ id }) => ({ kind: 'release', id })),
      values: { number: first.number, count: group.length },
      so: [first.number, ...group.map(({ id }) => id)],
      remedies: [{ label: { key: 'remedy.renumber', values: { number } }, edit: renumberRelease(last.id, number) }]
    }]
  })
