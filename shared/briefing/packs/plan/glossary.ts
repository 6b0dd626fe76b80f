import { termBase, termsInUse } from '#shared/translation/terms/base.ts'
import type { GlossaryTerm } from '../section.ts'
import type { Rows } from '#shared/view/rows.ts'

/** The terms of a workspace as a glossary prints them: the standard ones with what the partnership changed, and its own. */
export function glossaryOf(rows: Pick<Rows, 'term'>): readonly GlossaryTerm[] {
  return termsInUse(termBase(rows.term)).filter(({ standing }) => standing !== 'forbidden')
}
