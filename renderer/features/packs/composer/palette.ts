import type { SectionKind } from '#shared/domain/pack/sections.ts'

export type PaletteGroup = 'frame' | 'programme' | 'texts' | 'people' | 'place' | 'forms'

/** The palette by subject, in the order in which it is offered. */
export const PALETTE: readonly { group: PaletteGroup; kinds: readonly SectionKind[] }[] = [
  { group: 'frame', kinds: ['cover', 'contents', 'overview'] },
  { group: 'programme', kinds: ['agenda', 'annotatedAgenda', 'programme', 'myDay', 'runOfShow'] },
  { group: 'texts', kinds: ['scenarioNotes', 'speakingPoints', 'issueNotes', 'groupBrief', 'results', 'commitments', 'draftOutcome', 'circular', 'texts', 'glossary', 'attachedFiles'] },
  { group: 'people', kinds: ['participants', 'participantsContacts', 'biographies', 'speakers', 'seating', 'contacts'] },
  { group: 'place', kinds: ['venueNotes', 'roomGrid', 'interpretationGrid', 'transport', 'counts'] },
  { group: 'forms', kinds: ['workPlanForm', 'reportBackForm'] }
]
