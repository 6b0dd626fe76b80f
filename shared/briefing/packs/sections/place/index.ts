import { interpretationParts } from '#shared/briefing/documents/interpretation-plan.ts'
import { requirementCountsPart } from '#shared/briefing/lists/requirement-counts.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'
import { whomOf } from '../people/index.ts'

export const interpretationGrid: SectionDefinition = {
  kind: 'interpretationGrid',
  sideBySide: 'lines',
  build: ({ edition }) => interpretationParts(edition)
}

/** Numbers only: names with requirements are a restricted list of their own (PRODUCT, "Requirements"). */
export const counts: SectionDefinition = {
  kind: 'counts',
  sideBySide: 'lines',
  build: (context) => [requirementCountsPart(context.edition, whomOf(context))]
}
