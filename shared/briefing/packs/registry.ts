import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { SectionDefinition } from './section.ts'
import { reportBackForm, workPlanForm } from './sections/forms/index.ts'
import { overview } from './sections/frame/overview.ts'
import { biographies } from './sections/people/biographies.ts'
import { contacts } from './sections/people/contacts.ts'
import { participants, participantsContacts, seating } from './sections/people/index.ts'
import { speakers } from './sections/people/speakers.ts'
import { counts, interpretationGrid } from './sections/place/index.ts'
import { roomGrid } from './sections/place/room-grid.ts'
import { transport } from './sections/place/transport.ts'
import { venueNotes } from './sections/place/venue-notes.ts'
import { annotatedAgenda } from './sections/programme/annotated-agenda.ts'
import { agenda, programme, runOfShow } from './sections/programme/index.ts'
import { myDay } from './sections/programme/my-day.ts'
import { attachedFiles } from './sections/texts/attached-files.ts'
import { commitments, groupBrief, results } from './sections/texts/briefs.ts'
import { glossary } from './sections/texts/glossary.ts'
import { circular, draftOutcome, issueNotes, scenarioNotes, speakingPoints, texts } from './sections/texts/index.ts'

/** Made of the pack as a whole: see `build-pack.ts`. */
const cover: SectionDefinition = { kind: 'cover', build: () => [] }
const contents: SectionDefinition = { kind: 'contents', build: () => [] }

/** The palette: every section, by its kind. A kind without a section is a type error. */
export const SECTIONS: Readonly<Record<SectionKind, SectionDefinition>> = {
  cover, contents, overview,
  agenda, annotatedAgenda, programme, myDay, runOfShow,
  scenarioNotes, speakingPoints, issueNotes, groupBrief, results, commitments, draftOutcome, circular, texts, glossary, attachedFiles,
  participants, participantsContacts, biographies, speakers, seating, contacts,
  venueNotes, roomGrid, interpretationGrid, transport, counts,
  workPlanForm, reportBackForm
}
