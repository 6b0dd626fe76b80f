import { LANGUAGES, hasText, type Trilingual } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** One text of the meeting, with where it is written. */
export interface MeetingText {
  record: RecordRef
  field: string
  text: Trilingual
}

/** Every text that people write for a meeting. A text empty in all three languages has not been begun, and is left out. */
export function textsOf(view: MeetingView): MeetingText[] {
  const texts: MeetingText[] = []
  const add = (kind: string, id: string, field: string, text: Trilingual): void => {
    if (LANGUAGES.some((language) => hasText(text, language))) texts.push({ record: { kind, id }, field, text })
  }
  const { meeting } = view
  for (const field of ['title', 'theme', 'city', 'venue'] as const) add('meeting', meeting.id, field, meeting[field])
  for (const { group } of view.groups) {
    add('group', group.id, 'name', group.name)
    add('group', group.id, 'mandate', group.mandate)
  }
  for (const session of view.sessions) {
    if (session.status === 'cancelled') continue
    add('session', session.id, 'title', session.title)
    add('session', session.id, 'description', session.description)
  }
  for (const { item } of view.agenda) {
    add('item', item.id, 'title', item.title)
    add('item', item.id, 'note', item.note)
  }
  for (const room of view.rooms) add('room', room.id, 'name', room.name)
  for (const document of view.documents) {
    add('document', document.id, 'title', document.title)
    for (const [id, part] of Object.entries(document.parts)) {
      add('document', document.id, `parts.${id}.heading`, part.heading)
      add('document', document.id, `parts.${id}.text`, part.text)
    }
  }
  return texts
}

/** Each version is equally valid: a text that exists in one language is owed in the others. One finding a language. */
export const textMissing: Rule = (view) => {
  const texts = textsOf(view)
  return LANGUAGES.flatMap((language) => {
    const missing = texts.filter(({ text }) => !hasText(text, language))
    if (missing.length === 0) return []
    const records = missing.map(({ record }) => record)
    const so = missing.map(({ record, field }) => `${record.kind}/${record.id}/${field}`)
    return [{ rule: 'textMissing' as const, severity: 'warning' as const, records, key: language, so, values: { language: { language }, count: missing.length } }]
  })
}
