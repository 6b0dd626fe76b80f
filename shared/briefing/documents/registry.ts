import { MARKINGS, type Marking } from '#shared/domain/meeting/schema.ts'
import type { Part } from '../model/index.ts'
import { agendaPart, agendaTitle } from './agenda.ts'
import { balancePart } from './balance.ts'
import { circularParts, sharedCirculars } from './circular.ts'
import type { Edition } from './edition.ts'
import { groupBriefsPart, sharedBrief } from './group-briefs.ts'
import { participantsPart } from './participants.ts'
import { programmePart } from './programme.ts'
import { seatingParts } from './seating.ts'

/** What can be printed: single documents, and books made of them. */
export const DOCUMENT_IDS = ['agenda', 'programme', 'participants', 'groups', 'delegatePack', 'seating', 'balance'] as const
export type DocumentId = (typeof DOCUMENT_IDS)[number]

export interface DocumentKind {
  id: DocumentId
  /** Key of its name in `locales/<language>/pack.json`, for lists of documents. */
  labelKey: `documents.${DocumentId}`
  /** A book has a cover and a list of contents. */
  isBook: boolean
  /** Whether it can be printed side by side in all languages. */
  hasTrilingualEdition: boolean
  title(edition: Edition): string
  build(edition: Edition): Part[]
  /** The markings of the texts inside; the document bears the highest of them and of the meeting. */
  markings(edition: Edition): Marking[]
}

const none = (): Marking[] => []
const ofBriefs = ({ view }: Edition): Marking[] => view.groups.flatMap((group) => sharedBrief(group)?.marking ?? [])
const ofCirculars = ({ view }: Edition): Marking[] => sharedCirculars(view).map((document) => document.marking)

export const DOCUMENTS: Readonly<Record<DocumentId, DocumentKind>> = {
  agenda: {
    id: 'agenda', labelKey: 'documents.agenda', isBook: false, hasTrilingualEdition: true,
    title: agendaTitle, build: (edition) => [agendaPart(edition)], markings: none
  },
  programme: {
    id: 'programme', labelKey: 'documents.programme', isBook: false, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.programme'), build: (edition) => [programmePart(edition)], markings: none
  },
  participants: {
    id: 'participants', labelKey: 'documents.participants', isBook: false, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.participants'), build: (edition) => [participantsPart(edition)], markings: none
  },
  groups: {
    id: 'groups', labelKey: 'documents.groups', isBook: false, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.groups'), build: (edition) => [groupBriefsPart(edition)], markings: ofBriefs
  },
  delegatePack: {
    id: 'delegatePack', labelKey: 'documents.delegatePack', isBook: true, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.delegatePack'),
    build: (edition) => [agendaPart(edition), programmePart(edition), ...circularParts(edition), participantsPart(edition), groupBriefsPart(edition)],
    markings: (edition) => [...ofBriefs(edition), ...ofCirculars(edition)]
  },
  seating: {
    id: 'seating', labelKey: 'documents.seating', isBook: false, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.seating'), build: seatingParts, markings: none
  },
  balance: {
    id: 'balance', labelKey: 'documents.balance', isBook: false, hasTrilingualEdition: false,
    title: ({ words }) => words('titles.balance'), build: (edition) => [balancePart(edition)], markings: none
  }
}

export function highestMarking(markings: readonly Marking[]): Marking {
  return MARKINGS[Math.max(0, ...markings.map((marking) => MARKINGS.indexOf(marking)))] ?? 'unclassified'
}
