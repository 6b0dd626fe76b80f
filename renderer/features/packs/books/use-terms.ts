import { useMemo } from 'react'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import type { GlossaryTerm } from '#shared/briefing/packs/section.ts'
import { useRows } from '#renderer/store/index.ts'

/** The terms that a glossary prints. */
export function useTerms(): readonly GlossaryTerm[] {
  const term = useRows('term')
  return useMemo(() => glossaryOf({ term }), [term])
}
