import type { SectionKind, SectionPeople } from './sections.ts'

/** The readers for whom the app brings a book along (PRODUCT, "Packs by audience"). */
export const AUDIENCES = ['head', 'coChair', 'delegate', 'interpreter', 'logistics'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface AudienceSection {
  kind: SectionKind
  people?: SectionPeople
}

/** What each reader's book holds, in this order: the table of PRODUCT. */
export const AUDIENCE_SECTIONS: Readonly<Record<Audience, readonly AudienceSection[]>> = {
  head: [
    { kind: 'overview' }, { kind: 'programme' }, { kind: 'scenarioNotes' }, { kind: 'speakingPoints' }, { kind: 'issueNotes' },
    { kind: 'biographies', people: 'leads' }, { kind: 'seating' }, { kind: 'draftOutcome' }, { kind: 'contacts' }, { kind: 'attachedFiles' }
  ],
  coChair: [
    { kind: 'annotatedAgenda' }, { kind: 'participants' }, { kind: 'results' }, { kind: 'commitments' }, { kind: 'workPlanForm' }, { kind: 'reportBackForm' }
  ],
  delegate: [{ kind: 'programme' }, { kind: 'circular' }, { kind: 'venueNotes' }, { kind: 'participants' }],
  interpreter: [{ kind: 'agenda' }, { kind: 'speakers' }, { kind: 'participants' }, { kind: 'texts' }, { kind: 'glossary' }],
  logistics: [{ kind: 'runOfShow' }, { kind: 'roomGrid' }, { kind: 'interpretationGrid' }, { kind: 'transport' }, { kind: 'counts' }]
}

/** What every book opens with. */
export const OPENING_SECTIONS: readonly AudienceSection[] = [{ kind: 'cover' }, { kind: 'contents' }]

/** What a book holds beside that, before the table, when it is made for one person; a head of delegation has the overview. */
export const PERSONAL_SECTIONS: Readonly<Record<Audience, readonly AudienceSection[]>> = {
  head: [],
  coChair: [{ kind: 'myDay' }, { kind: 'groupBrief' }, { kind: 'speakingPoints' }, { kind: 'issueNotes' }],
  delegate: [{ kind: 'myDay' }],
  interpreter: [{ kind: 'myDay' }],
  logistics: [{ kind: 'myDay' }]
}
