import type { DocumentId } from '#shared/briefing/documents/registry.ts'
import type { Document, DocumentKind } from '#shared/domain/document/schema.ts'
import { textsOwed } from '#shared/checks/rules/texts/text-missing.ts'
import type { MeetingText as OwedText } from '#shared/translation/texts.ts'
import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { PackChoice } from './choice.ts'

/** A text that would be printed in another language, with a mark that the translation is to follow. */
export interface MissingText {
  record: RecordRef
  /** What people call the record. */
  name: Trilingual
}

interface PrintedText {
  record: RecordRef
  text: Trilingual
}

/** The kinds of records whose texts a document prints. */
const PRINTED: Readonly<Record<DocumentId, readonly string[]>> = {
  agenda: ['item', 'meeting'],
  programme: ['session', 'room', 'meeting'],
  participants: ['person', 'meeting'],
  groups: ['group', 'document', 'person', 'meeting'],
  participantsContacts: ['person', 'meeting'],
  delegatePack: ['item', 'session', 'room', 'person', 'group', 'document', 'meeting'],
  seating: ['session', 'room', 'person', 'meeting'],
  balance: ['group', 'meeting'],
  interpretationPlan: ['session', 'room', 'group', 'meeting'],
  runOfShow: ['session', 'room', 'group', 'meeting'],
  wallChart: ['session', 'room', 'group', 'meeting'],
  followUp: ['outcome', 'group', 'meeting'],
  annualReport: ['document', 'outcome', 'group', 'meeting'],
  changeList: ['session', 'item', 'room', 'meeting'],
  doorSigns: ['session', 'room', 'group', 'meeting']
}

/** The kinds of texts among those records, where a document prints some of them. */
const PRINTED_TEXTS: Readonly<Partial<Record<DocumentId, readonly DocumentKind[]>>> = {
  groups: ['groupBrief'],
  delegatePack: ['groupBrief', 'circular'],
  annualReport: ['annualReport', 'groupReport']
}

/** What the chosen documents lack in each chosen language, each record once. */
export function missingTexts(view: MeetingView, choice: PackChoice): { language: Language; texts: MissingText[] }[] {
  const kinds = new Set(choice.documents.flatMap((id) => PRINTED[id]))
  const texts = new Set(choice.documents.flatMap((id) => PRINTED_TEXTS[id] ?? []))
  const isPrinted = ({ kind, path, record }: OwedText): boolean => {
    if (kind === 'documents') return isTextOf(view.document(record.id), texts)
    if (kind === 'runOfShow') return choice.documents.includes('runOfShow')
    return kind !== 'biographies' && (kind === 'agenda' || path !== 'note')
  }
  const printed = [...textsOwed(view).filter(isPrinted), ...titlesOf(view)].filter(({ record }) => kinds.has(record.kind))
  const languages = choice.isTrilingual ? LANGUAGES : LANGUAGES.filter((language) => choice.languages.includes(language))
  return languages.map((language) => ({ language, texts: recordsWithout(view, printed, language) }))
}

/** One-sided texts stay out of what both sides receive. */
function isTextOf(document: Document | null, kinds: ReadonlySet<DocumentKind>): boolean {
  return document !== null && document.side === 'shared' && kinds.has(document.kind)
}

/** The title or office of each person who takes part, in the form that the person uses. */
function titlesOf(view: MeetingView): PrintedText[] {
  return view.delegates.flatMap(({ person }) =>
    LANGUAGES.some((language) => hasText(person.title, language)) ? [{ record: { kind: 'person', id: person.id }, text: person.title }] : []
  )
}

function recordsWithout(view: MeetingView, texts: readonly PrintedText[], language: Language): MissingText[] {
  const records = new Map<string, MissingText>()
  for (const { record, text } of texts) {
    if (!hasText(text, language)) records.set(`${record.kind}/${record.id}`, { record, name: nameOf(view, record) })
  }
  return [...records.values()]
}

function nameOf(view: MeetingView, { kind, id }: RecordRef): Trilingual {
  if (kind === 'item') return view.agenda.find(({ item }) => item.id === id)?.item.title ?? {}
  if (kind === 'session') return view.session(id)?.title ?? {}
  if (kind === 'room') return view.room(id)?.name ?? {}
  if (kind === 'group') return view.group(id)?.name ?? {}
  if (kind === 'outcome') return view.outcomes.find((outcome) => outcome.id === id)?.text ?? {}
  if (kind === 'document') return view.document(id)?.title ?? {}
  const person = kind === 'person' ? view.person(id) : null
  return person ? { en: fullNameOf(person), fr: fullNameOf(person), es: fullNameOf(person) } : view.meeting.title
}

function fullNameOf(person: { givenNames: string; firstSurname: string }): string {
  return `${person.givenNames} ${person.firstSurname}`.trim()
}
