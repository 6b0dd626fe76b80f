import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { Files } from '#shared/domain/attachment/facts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { buildPack, contextsIn } from '../packs/build-pack.ts'
import { languagesOfPack } from '../packs/plan/planned-packs.ts'
import type { GlossaryTerm } from '../packs/section.ts'
import { GRAVITIES, type ReadinessFinding } from './finding.ts'
import { emptySections, refusedTexts } from './rules/pack-rules.ts'
import { fileRules } from './rules/file-rules.ts'
import { peopleRules } from './rules/people-rules.ts'
import { scenarioRules } from './rules/scenario-rules.ts'
import { textRules } from './rules/text-rules.ts'
import type { Asked } from './rules/asked.ts'

export interface ReadinessRequest {
  packs: readonly ComposedPack[]
  languages: readonly Language[]
  terms?: readonly GlossaryTerm[]
  files?: Files | null
}

/**
 * What is missing if these packs were printed now in these languages: what cannot be made first, then gaps, then what is good to
 * know; each once, with the packs that it concerns and the way to where it is added.
 */
export function readinessOf(view: MeetingView, { packs, languages, terms = [], files = null }: ReadinessRequest): ReadinessFinding[] {
  const found = new Map<string, ReadinessFinding>()
  for (const pack of packs) {
    for (const lead of languagesOfPack(view, pack, languages)) {
      for (const language of pack.languages === 'trilingual' ? LANGUAGES : [lead]) {
        for (const finding of findingsOf({ view, pack, language, contexts: contextsIn(view, { pack, terms, files }, language), outcome: buildPack(view, { pack: { ...pack, languages: 'each' }, language, terms, files }) })) {
          const known = found.get(finding.id)
          found.set(finding.id, known ? { ...known, packs: [...new Set([...known.packs, ...finding.packs])] } : finding)
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity))
}

function findingsOf(asked: Asked): ReadinessFinding[] {
  return [...refusedTexts(asked), ...textRules(asked), ...peopleRules(asked), ...scenarioRules(asked), ...fileRules(asked), ...emptySections(asked)]
}
