import type { FieldPath, RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Target } from './finding.ts'

const SCREENS: Readonly<Record<string, Target['screen']>> = {
  meeting: 'overview', item: 'agenda', session: 'sessions', document: 'documents', group: 'groups', room: 'rooms', person: 'people', seating: 'seating', pack: 'packs', outcome: 'followUp'
}

/** Where a text of a record is written: of a document at its part, or at the file whose title it is. */
export function targetOfText(view: MeetingView, record: RecordRef, path: FieldPath): Target {
  const target = targetOf(view, record)
  const [field, part = ''] = path.split('.')
  if (record.kind !== 'document') return target
  if (field === 'attached') return targetOfFile(record.id, part)
  return field === 'parts' ? { ...target, focus: `${target.focus ?? ''}/parts.${part}` } : target
}

/** Where a file that goes with a document stands, whatever the document is. */
export function targetOfFile(document: string, file: string): Target {
  return { screen: 'documents', focus: `${document}/attached.${file}` }
}

/** Where a record is written; the brief of a group is written in its group. */
export function targetOf(view: MeetingView, { kind, id }: RecordRef): Target {
  const document = kind === 'document' ? view.document(id) : null
  if (document?.kind === 'groupBrief' && document.group !== null) return { screen: 'groups', focus: document.group }
  return { screen: SCREENS[kind] ?? 'overview', focus: kind === 'meeting' ? null : id }
}
