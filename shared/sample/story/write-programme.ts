import { createDocument } from '#shared/domain/document/edits.ts'
import { edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { createRoom } from '#shared/domain/room/edits.ts'
import { createSeating } from '#shared/domain/seating/edits.ts'
import { createSession } from '#shared/domain/session/edits.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { ITEMS } from '../agenda/index.ts'
import { rankedParts, type SampleDocument } from '../documents/document.ts'
import { REPORTS } from '../documents/reports/index.ts'
import { SAMPLE_MEETING_ID } from '../meeting/meeting.ts'
import { ROOMS } from '../meeting/rooms.ts'
import { SEATINGS } from '../meeting/seatings.ts'
import type { SampleSession } from '../sessions/session.ts'
import { STEPS } from '../sessions/steps.ts'
import { FIRST_PLACES, FIRST_SHORT_PART, FIRST_TITLES } from './first-drafts.ts'

const meeting = SAMPLE_MEETING_ID

export function roomEdits(): DomainEdit[] {
  const ranks = initialRanks(ROOMS.length)
  return ROOMS.map(({ id, ...room }, index) => createRoom(id, { meeting, rank: ranks[index] ?? 'a0', ...room }))
}

/** Creates the sessions where they were placed at first. */
export function sessionEdits(sessions: readonly SampleSession[]): DomainEdit[] {
  return sessions.map((planned) => {
    const { id, roles: _roles, ...session } = planned
    return createSession(id, { meeting, ...session, ...FIRST_PLACES[id] })
  })
}

/** The seating plans, as the rules seat people. */
export function seatingEdits(): DomainEdit[] {
  const ranks = initialRanks(SEATINGS.length)
  return SEATINGS.map(({ id, ...plan }, index) => createSeating(id, { meeting, rank: ranks[index] ?? 'a0', ...plan }))
}

/** Gives every role of a session in one gesture. */
export function roleEdits(sessions: readonly SampleSession[]): DomainEdit[] {
  return sessions.filter(({ roles }) => roles.length > 0).map(({ id, roles }) => {
    const ranks = initialRanks(roles.length)
    const byId = Object.fromEntries(roles.map((role, index) => [`${role.role}-${role.person}`, { ...role, rank: ranks[index] ?? 'a0' }]))
    return edit('session.assign', setting('session', id, { roles: byId }))
  })
}

/** The run of show of the sessions that have one, each in one gesture. */
export function stepEdits(): DomainEdit[] {
  return Object.entries(STEPS).map(([session, steps]) => {
    const ranks = initialRanks(steps.length)
    const byId = Object.fromEntries(steps.map((step, index) => [`${session}-step-${index + 1}`, { ...step, cue: '', rank: ranks[index] ?? 'a0' }]))
    return edit('session.step', setting('session', session, { steps: byId }))
  })
}

/** The agenda as it was first written: without documents, which did not exist yet. */
export function itemEdits(): DomainEdit[] {
  const ranks = initialRanks(ITEMS.length)
  return ITEMS.map(({ id, ...item }, index) => {
    const title = { ...item.title, ...FIRST_TITLES[id] }
    return addItem(id, { meeting, rank: ranks[index] ?? 'a0', ...item, title, documents: [] })
  })
}

/** Attaches to each item the documents that it names. */
export function attachmentEdits(): DomainEdit[] {
  return ITEMS.filter(({ documents }) => documents.length > 0).map(({ id, documents }) =>
    edit('item.attach', setting('item', id, { documents: Object.fromEntries(documents.map((document) => [document, true])) }))
  )
}

/** The parts as they were first written. */
function firstParts(document: string, parts: SampleDocument['parts']): SampleDocument['parts'] {
  if (document !== FIRST_SHORT_PART.document) return parts
  return parts.map((part) => (part.id === FIRST_SHORT_PART.part ? { ...part, text: firstParagraph(part.text) } : part))
}

function firstParagraph(text: Trilingual): Trilingual {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, words.split('\n\n')[0]]))
}

/** The annual report of Gatineau and what its groups had written for it by then. */
export function annualReportEdits(): DomainEdit[] {
  const ranks = initialRanks(REPORTS.length)
  return REPORTS.map(({ id, parts, ...document }, index) => createDocument(id, { meeting: 'm2026', rank: ranks[index] ?? 'a0', ...document, parts: rankedParts(parts) }))
}

/** `ranks` hold the place of each document among all of the meeting. */
export function documentEdits(documents: readonly SampleDocument[], ranks: ReadonlyMap<string, string>): DomainEdit[] {
  return documents.map(({ id, parts, ...document }) =>
    createDocument(id, { meeting, rank: ranks.get(id) ?? 'a0', ...document, parts: rankedParts(firstParts(id, parts)) })
  )
}
