import type { Trilingual } from '#shared/foundation/language.ts'
import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** The fields that agenda and programme print, as the sentences of the gate name them. */
export type PublishedField = 'title' | 'note' | 'description' | 'name' | 'venue' | 'city'

/** A text that agenda or programme print, where it is written. */
export interface PublishedText {
  record: RecordRef
  field: PublishedField
  /** What people call the record. */
  name: Trilingual
  text: Trilingual
  /** A title has to be there; a note only where it is begun. */
  isRequired: boolean
}

/** Every text of agenda and programme, each once: what has to be there in a language before it can go out. */
export function publishedTexts(view: MeetingView): PublishedText[] {
  const { meeting } = view
  const about = { kind: 'meeting', id: meeting.id }
  const sessions = view.sessions.filter(isPlaced).filter(({ visibility, status }) => visibility === 'shared' && status !== 'cancelled')
  const titled = sessions.filter((session) => hasWords(session.title) || view.group(session.group) === null)
  const groups = new Set(sessions.filter((session) => !titled.includes(session)).map(({ group }) => group))
  const rooms = new Set(sessions.map(({ room }) => room))
  const documents = new Set(view.agenda.flatMap(({ item }) => item.documents))
  return [
    ...(['title', 'venue', 'city'] as const).map((field) => ({ record: about, field, name: meeting.title, text: meeting[field], isRequired: field === 'title' })),
    ...view.agenda.flatMap(({ item }) =>
      (['title', 'note'] as const).map((field) => ({ record: { kind: 'item', id: item.id }, field, name: item.title, text: item[field], isRequired: field === 'title' }))
    ),
    ...sessions.flatMap((session) =>
      (['title', 'description'] as const).map((field) => ({
        record: { kind: 'session', id: session.id }, field, name: session.title, text: session[field], isRequired: field === 'title' && titled.includes(session)
      }))
    ),
    ...view.groups.filter(({ group }) => groups.has(group.id)).map(({ group }) => ({ record: { kind: 'group', id: group.id }, field: 'name' as const, name: group.name, text: group.name, isRequired: true })),
    ...view.rooms.filter(({ id }) => rooms.has(id)).map((room) => ({ record: { kind: 'room', id: room.id }, field: 'name' as const, name: room.name, text: room.name, isRequired: true })),
    ...view.documents
      .filter(({ id, side }) => side === 'shared' && documents.has(id))
      .map((document) => ({ record: { kind: 'document', id: document.id }, field: 'title' as const, name: document.title, text: document.title, isRequired: true }))
  ]
}

/** Whether a text has to be written in a language and is not. */
export function isMissing({ text, isRequired }: PublishedText, language: Language): boolean {
  return !hasText(text, language) && (isRequired || hasWords(text))
}

function hasWords(text: Trilingual): boolean {
  return LANGUAGES.some((language) => hasText(text, language))
}
