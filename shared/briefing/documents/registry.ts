import { MARKINGS, type Marking } from '#shared/domain/meeting/schema.ts'
import { type Part, withoutEmptyColumns } from '../model/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { agendaPart, agendaTitle, trilingualAgendaPart } from './agenda.ts'
import { annualReportParts } from './annual-report/parts.ts'
import { reportTexts } from './annual-report/texts.ts'
import { balancePart } from './balance.ts'
import type { Whom } from '../cards/whom.ts'
import { participantsContactsPart } from '../lists/participants-contacts.ts'
import { trilingualParticipantsPart } from '../lists/participants-trilingual.ts'
import { circularParts, sharedCirculars } from './circular.ts'
import { doorSignParts, trilingualDoorSignParts } from './timetable/door-signs.ts'
import type { Edition } from './frame/edition.ts'
import { followUpPart } from './follow-up.ts'
import { groupBriefsPart, sharedBrief } from './group-briefs.ts'
import { interpretationParts } from './interpretation-plan.ts'
import { participantsPart } from './participants.ts'
import { programmePart } from './programme.ts'
import { changeListPart, changeListTitle, trilingualChangeListPart } from './release/change-list.ts'
import { runOfShowPart } from './timetable/run-of-show.ts'
import { seatingParts } from './seating.ts'
import { trilingualWallChartParts, wallChartParts } from './timetable/wall-chart.ts'

/** What can be printed: single documents, and books made of them. */
export const DOCUMENT_IDS = ['agenda', 'programme', 'participants', 'groups', 'delegatePack', 'participantsContacts', 'seating', 'balance', 'interpretationPlan', 'runOfShow', 'wallChart', 'doorSigns', 'followUp', 'annualReport', 'changeList'] as const
export type DocumentId = (typeof DOCUMENT_IDS)[number]

/** Single documents that delegates of both sides may receive; the others are for those who organise the meeting, belong to a release, or are books. */
export const DELEGATE_DOCUMENT_IDS = DOCUMENT_IDS.filter((id) => id !== 'participantsContacts' && id !== 'changeList' && id !== 'delegatePack')

export interface DocumentKind {
  id: DocumentId
  /** Key of its name in `locales/<language>/pack.json`, for lists of documents. */
  labelKey: `documents.${DocumentId}`
  /** A book has a cover and a list of contents. */
  isBook: boolean
  /** On paper of twice the size. */
  isPoster?: true
  title(edition: Edition): string
  /** `whom` narrows lists of people, `sessions` what is about sessions; null: every session that both sides may see. */
  build(edition: Edition, whom: Whom, sessions: readonly string[] | null): Part[]
  /** Side by side in all languages, the lead one first; null where there is no such edition. */
  buildTrilingual: ((lead: Edition, languages: readonly Language[], whom: Whom, sessions: readonly string[] | null) => Part[]) | null
  /** The markings of the texts inside; the document bears the highest of them and of the meeting. */
  markings(edition: Edition): Marking[]
}

const none = (): Marking[] => []
const ofBriefs = ({ view }: Edition): Marking[] => view.groups.flatMap((group) => sharedBrief(group)?.marking ?? [])
const ofCirculars = ({ view }: Edition): Marking[] => sharedCirculars(view).map((document) => document.marking)

export const DOCUMENTS: Readonly<Record<DocumentId, DocumentKind>> = {
  agenda: {
    id: 'agenda', labelKey: 'documents.agenda', isBook: false,
    title: agendaTitle, build: (edition) => [agendaPart(edition)], markings: none,
    buildTrilingual: (lead, languages) => [trilingualAgendaPart(lead, languages)]
  },
  programme: {
    id: 'programme', labelKey: 'documents.programme', isBook: false,
    title: ({ words }) => words('titles.programme'), build: (edition) => withoutEmptyColumns([programmePart(edition)]), markings: none, buildTrilingual: null
  },
  participants: {
    id: 'participants', labelKey: 'documents.participants', isBook: false,
    title: ({ words }) => words('titles.participants'), build: (edition, whom) => [participantsPart(edition, whom)], markings: none,
    buildTrilingual: (lead, languages, whom) => [trilingualParticipantsPart(lead, languages, whom, false)]
  },
  groups: {
    id: 'groups', labelKey: 'documents.groups', isBook: false,
    title: ({ words }) => words('titles.groups'), build: (edition) => [groupBriefsPart(edition)], markings: ofBriefs, buildTrilingual: null
  },
  delegatePack: {
    id: 'delegatePack', labelKey: 'documents.delegatePack', isBook: true,
    title: ({ words }) => words('titles.delegatePack'),
    build: (edition) => [agendaPart(edition), ...withoutEmptyColumns([programmePart(edition)]), ...circularParts(edition), participantsPart(edition), groupBriefsPart(edition)],
    markings: (edition) => [...ofBriefs(edition), ...ofCirculars(edition)],
    buildTrilingual: null
  },
  participantsContacts: {
    id: 'participantsContacts', labelKey: 'documents.participantsContacts', isBook: false,
    title: ({ words }) => words('titles.participantsContacts'), build: (edition, whom) => [participantsContactsPart(edition, whom)], markings: none,
    buildTrilingual: (lead, languages, whom) => [trilingualParticipantsPart(lead, languages, whom, true)]
  },
  seating: {
    id: 'seating', labelKey: 'documents.seating', isBook: false,
    title: ({ words }) => words('titles.seating'), build: seatingParts, markings: none,
    buildTrilingual: null
  },
  balance: {
    id: 'balance', labelKey: 'documents.balance', isBook: false,
    title: ({ words }) => words('titles.balance'), build: (edition) => [balancePart(edition)], markings: none,
    buildTrilingual: null
  },
  interpretationPlan: {
    id: 'interpretationPlan', labelKey: 'documents.interpretationPlan', isBook: false,
    title: ({ words }) => words('titles.interpretationPlan'), build: interpretationParts, markings: none,
    buildTrilingual: null
  },
  runOfShow: {
    id: 'runOfShow', labelKey: 'documents.runOfShow', isBook: false,
    title: ({ words }) => words('titles.runOfShow'), build: (edition, _, sessions) => withoutEmptyColumns([runOfShowPart(edition, sessions)]), markings: none,
    buildTrilingual: null
  },
  wallChart: {
    id: 'wallChart', labelKey: 'documents.wallChart', isBook: false, isPoster: true,
    title: ({ words }) => words('titles.wallChart'), build: (edition, _, sessions) => wallChartParts(edition, sessions), markings: none,
    buildTrilingual: (lead, languages, _, sessions) => trilingualWallChartParts(lead, languages, sessions)
  },
  doorSigns: {
    id: 'doorSigns', labelKey: 'documents.doorSigns', isBook: false,
    title: ({ words }) => words('titles.doorSigns'), build: (edition, _, sessions) => doorSignParts(edition, sessions), markings: none,
    buildTrilingual: (lead, languages, _, sessions) => trilingualDoorSignParts(lead, languages, sessions)
  },
  followUp: {
    id: 'followUp', labelKey: 'documents.followUp', isBook: false,
    title: ({ words }) => words('titles.followUp'), build: (edition) => [followUpPart(edition)], markings: none,
    buildTrilingual: null
  },
  annualReport: {
    id: 'annualReport', labelKey: 'documents.annualReport', isBook: true,
    title: ({ words }) => words('titles.annualReport'), build: annualReportParts, markings: ({ view }) => reportTexts(view).map(({ marking }) => marking),
    buildTrilingual: null
  },
  changeList: {
    id: 'changeList', labelKey: 'documents.changeList', isBook: false,
    title: changeListTitle, build: (edition) => [changeListPart(edition)], markings: none,
    buildTrilingual: (lead, languages) => [trilingualChangeListPart(lead, languages)]
  }
}

export function highestMarking(markings: readonly Marking[]): Marking {
  return MARKINGS[Math.max(0, ...markings.map((marking) => MARKINGS.indexOf(marking)))] ?? 'unclassified'
}
