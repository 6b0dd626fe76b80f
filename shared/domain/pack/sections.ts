/** What a pack can be made of, in the order in which the palette offers it (PRODUCT, "Documents" and "Packs by audience"). */
export const SECTION_KINDS = [
  'cover', 'contents', 'overview',
  'agenda', 'annotatedAgenda', 'programme', 'myDay', 'runOfShow',
  'scenarioNotes', 'speakingPoints', 'issueNotes', 'groupBrief', 'results', 'commitments', 'draftOutcome', 'circular', 'texts', 'glossary', 'attachedFiles',
  'participants', 'participantsContacts', 'biographies', 'speakers', 'seating', 'contacts',
  'venueNotes', 'roomGrid', 'interpretationGrid', 'transport', 'counts',
  'workPlanForm', 'reportBackForm'
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** Whom a section about people names: everybody, one delegation, or those who lead (heads, alternates, co-chairs). */
export const SECTION_PEOPLE = ['everyone', 'leads', 'CA', 'MX'] as const
export type SectionPeople = (typeof SECTION_PEOPLE)[number]

/** Sections that are about people, and can be narrowed to some of them. */
export const PEOPLE_SECTIONS: readonly SectionKind[] = ['participants', 'participantsContacts', 'biographies', 'contacts', 'transport', 'counts']

/** Sections that are about working groups, and can be narrowed to one of them. */
export const GROUP_SECTIONS: readonly SectionKind[] = [
  'annotatedAgenda', 'groupBrief', 'results', 'commitments', 'speakingPoints', 'issueNotes', 'participants', 'attachedFiles', 'workPlanForm', 'reportBackForm'
]
