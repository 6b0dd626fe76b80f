import { circularParts, sharedCirculars } from '#shared/briefing/documents/circular.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'
import { documentsSection } from './documents.ts'

export const scenarioNotes = documentsSection('scenarioNotes', ['scenarioNote'])
export const speakingPoints = documentsSection('speakingPoints', ['speakingPoints'])
export const issueNotes = documentsSection('issueNotes', ['issueNote'])
export const draftOutcome = documentsSection('draftOutcome', ['jointStatement'])
/** What will be read out or negotiated, for those who interpret it: only what both sides have. */
export const texts = documentsSection('texts', ['scenarioNote', 'speakingPoints', 'issueNote', 'jointStatement', 'other'], { isSharedOnly: true })

export const circular: SectionDefinition = {
  kind: 'circular',
  isSharedOnly: true,
  documents: ({ edition }) => sharedCirculars(edition.view),
  build: ({ edition }) => circularParts(edition)
}
