import { useMemo } from 'react'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import type { GlossaryTerm } from '#shared/briefing/packs/section.ts'
import { useAllRows } from '#renderer/store/index.ts'

/** The terms that a glossary prints. */
export function useTerms(): readonly GlossaryTerm[] {
  const rows = useAllRows()
  return useMemo(() => glossaryOf(rows), [rows])
}
