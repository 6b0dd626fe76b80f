import { useMemo } from 'react'
import { buildPack, type PackOutcome } from '#shared/briefing/packs/build-pack.ts'
import type { GlossaryTerm } from '#shared/briefing/packs/section.ts'
import type { ReadinessFinding } from '#shared/briefing/readiness/finding.ts'
import { readinessOf } from '#shared/briefing/readiness/readiness.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { today, useFiles } from '#renderer/store/index.ts'
import { useFormer } from './former.ts'

/** A pack as it would be made now in one language, worked out once for each change of the meeting. */
export function useBook(view: MeetingView, pack: Pack, language: Language, terms: readonly GlossaryTerm[]): PackOutcome {
  const day = today()
  const files = useFiles(view)
  const { former } = useFormer(view, pack)
  return useMemo(
    () => buildPack(view, { pack, language, terms, files, issued: day, ...(former !== null && { former }) }),
    [view, pack, language, terms, files, day, former]
  )
}

/** What is missing in a pack in these languages. */
export function useReadiness(view: MeetingView, pack: Pack, languages: readonly Language[], terms: readonly GlossaryTerm[]): readonly ReadinessFinding[] {
  const files = useFiles(view)
  return useMemo(() => readinessOf(view, { packs: [pack], languages, terms, files }), [view, pack, languages, terms, files])
}
