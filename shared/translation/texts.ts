import { hasText, LANGUAGES, missingLanguages, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { attachedInOrder, partsInOrder } from '#shared/domain/document/rules.ts'
import type { Attached } from '#shared/domain/document/schema.ts'
import { isOpen } from '#shared/domain/outcome/rules.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import { sourceOf, statesOf, type TextState } from '#shared/domain/wording/rules.ts'
import { NO_WORDING, type Basis, type Wording, type Wordings } from '#shared/domain/wording/schema.ts'
import { isRichText } from '#shared/domain/wording/texts.ts'
import type { FieldPath, RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/**
 * What a text belongs to, in the order in which a meeting needs them. `titles` are honorifics, titles, offices and organisations
 * of people: each in the form that the person uses, never made from another language and never stale.
 */
export const TEXT_KINDS = ['meeting', 'agenda', 'programme', 'runOfShow', 'documents', 'groups', 'outcomes', 'rooms', 'seating', 'calendar', 'biographies', 'titles'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** One text of the meeting with how it stands in each language. */
export interface MeetingText {
  /** `item/i3/title`, `document/d1/parts.p2.text`. */
  id: string
  record: RecordRef
  path: FieldPath
  kind: TextKind
  /** What people call the record that it belongs to. */
  name: Trilingual
  text: Trilingual
  wording: Wording
  source: Language
  /** Whether it is in the small Markdown of long texts. */
  isRich: boolean
  states: Readonly<Record<Language, TextState>>
  basis: Readonly<Partial<Record<Language, Basis>>>
  /** The group whose text it is. */
  group: string | null
}

/**
 * Every text that people write for a meeting, in the order of TEXT_KINDS and of the documents. One that has words in no
 * language has not been begun, and is left out; so are those of cancelled sessions, and titles that no language lacks.
 * A view never changes, and checks, overview, desk and packs ask for the texts of the same one: they are worked out once for it.
 */
export function textsOfMeeting(view: MeetingView): readonly MeetingText[] {
  const texts = known.get(view) ?? everyText(view)
  known.set(view, texts)
  return texts
}

const known = new WeakMap<MeetingView, readonly MeetingText[]>()

function everyText(view: MeetingView): MeetingText[] {
  return [
    ...ofMeeting(view), ...ofAgenda(view), ...ofProgramme(view), ...ofSteps(view), ...ofDocuments(view), ...ofGroups(view),
    ...ofOutcomes(view), ...ofRooms(view), ...ofSeatings(view), ...ofCalendar(view), ...ofPeople(view)
  ]
}

interface Place {
  kind: TextKind
  record: RecordRef
  name: Trilingual
  group?: string | null
  wording: Wordings
}

function ofMeeting({ meeting }: MeetingView): MeetingText[] {
  const place = { kind: 'meeting' as const, record: { kind: 'meeting', id: meeting.id }, name: meeting.title, wording: meeting.wording }
  return (['title', 'theme', 'city', 'venue', 'note'] as const).flatMap((field) => textOf(place, field, meeting[field]))
}

function ofAgenda({ agenda }: MeetingView): MeetingText[] {
  return agenda.flatMap(({ item, session }) => {
    const place = { kind: 'agenda' as const, record: { kind: 'item', id: item.id }, name: item.title, wording: item.wording, group: session?.group ?? null }
    return [...textOf(place, 'title', item.title), ...textOf(place, 'note', item.note)]
  })
}

function ofProgramme({ sessions }: MeetingView): MeetingText[] {
  return sessions.flatMap((session) => {
    if (session.status === 'cancelled') return []
    const { id, title, description, wording, group } = session
    const place = { kind: 'programme' as const, record: { kind: 'session', id }, name: title, wording, group }
    return [...textOf(place, 'title', title), ...textOf(place, 'description', description)]
  })
}

function ofSteps({ sessions }: MeetingView): MeetingText[] {
  return sessions.flatMap((session) => {
    if (session.status === 'cancelled') return []
    const { id, title, wording, group } = session
    const place = { kind: 'runOfShow' as const, record: { kind: 'session', id }, name: title, wording, group }
    return runOfShow(session).steps.flatMap((step) => textOf(place, `steps.${step.id}.action`, step.action))
  })
}

function ofDocuments({ documents, group }: MeetingView): MeetingText[] {
  return documents.flatMap((document) => {
    const { id, title, wording } = document
    const isNamed = LANGUAGES.some((language) => hasText(title, language))
    const name = isNamed ? title : (group(document.group)?.name ?? {})
    const place = { kind: 'documents' as const, record: { kind: 'document', id }, name, wording, group: document.group }
    const parts = partsInOrder(document).flatMap((part) => [
      ...textOf(place, `parts.${part.id}.heading`, part.heading),
      ...textOf(place, `parts.${part.id}.text`, part.text)
    ])
    const files = attachedInOrder(document).filter(wantsTitles).flatMap((file) => textOf(place, `attached.${file.id}.title`, file.title))
    return [...textOf(place, 'title', title), ...parts, ...files]
  })
}

/** A file that only books in one language have needs no title in the others. */
function wantsTitles({ title, languages }: Attached): boolean {
  return languages.length !== 1 || !languages.every((language) => hasText(title, language))
}

function ofGroups({ groups }: MeetingView): MeetingText[] {
  return groups.flatMap(({ group: { id, name, mandate, wording } }) => {
    const place = { kind: 'groups' as const, record: { kind: 'group', id }, name, wording, group: id }
    return [...textOf(place, 'name', name), ...textOf(place, 'mandate', mandate)]
  })
}

/** A commitment that has ended needs no other language any more, unless this meeting made it. */
function ofOutcomes({ meeting, outcomes }: MeetingView): MeetingText[] {
  return outcomes.filter((outcome) => isOpen(outcome) || outcome.meeting === meeting.id).flatMap(({ id, text, who, progress, group, wording }) => {
    const place = { kind: 'outcomes' as const, record: { kind: 'outcome', id }, name: text, wording, group }
    return [...textOf(place, 'text', text), ...textOf(place, 'who', who), ...textOf(place, 'progress', progress)]
  })
}

function ofRooms({ rooms }: MeetingView): MeetingText[] {
  return rooms.flatMap(({ id, name, note, wording }) => {
    const place = { kind: 'rooms' as const, record: { kind: 'room', id }, name, wording }
    return [...textOf(place, 'name', name), ...textOf(place, 'note', note)]
  })
}

function ofSeatings({ seatings }: MeetingView): MeetingText[] {
  return seatings.flatMap(({ id, name, wording }) => textOf({ kind: 'seating', record: { kind: 'seating', id }, name, wording }, 'name', name))
}

function ofCalendar({ tasks }: MeetingView): MeetingText[] {
  return tasks.flatMap(({ id, title, wording }) => textOf({ kind: 'calendar', record: { kind: 'task', id }, name: title, wording }, 'title', title))
}

const TITLE_FIELDS = ['honorific', 'title', 'office', 'organisation'] as const satisfies readonly (keyof Person)[]

function ofPeople({ delegates }: MeetingView): MeetingText[] {
  const people = delegates.filter(({ attendance }) => isExpected(attendance)).map(({ person }) => person)
  const placeOf = (person: Person, kind: TextKind): Place => {
    const name = fullName(person)
    return { kind, record: { kind: 'person', id: person.id }, name: { en: name, fr: name, es: name }, wording: person.wording }
  }
  return [
    ...people.flatMap((person) => textOf(placeOf(person, 'biographies'), 'biography', person.biography)),
    ...people.flatMap((person) => TITLE_FIELDS.flatMap((field) => asGiven(placeOf(person, 'titles'), field, person[field])))
  ]
}

type Standing = ReturnType<typeof statesOf>

/** The states of a text, by the text itself: rows that nobody has edited keep theirs. */
const standings = new WeakMap<Trilingual, { wording: Wording; standing: Standing }>()

function standingOf(text: Trilingual, wording: Wording): Standing {
  const known = standings.get(text)
  if (known?.wording === wording) return known.standing
  const standing = statesOf({ text, wording })
  standings.set(text, { wording, standing })
  return standing
}

function textOf(place: Place, path: FieldPath, text: Trilingual): MeetingText[] {
  if (!LANGUAGES.some((language) => hasText(text, language))) return []
  const wording = place.wording[path] ?? NO_WORDING
  return [made(place, path, text, wording, standingOf(text, wording))]
}

/** A title of a person: written in each language as it is, or lacking there. */
function asGiven(place: Place, path: FieldPath, text: Trilingual): MeetingText[] {
  const missing = missingLanguages(text)
  if (missing.length === 0 || missing.length === LANGUAGES.length) return []
  const state = (language: Language): TextState => (missing.includes(language) ? 'missing' : 'source')
  const states = { en: state('en'), fr: state('fr'), es: state('es') }
  return [made(place, path, text, NO_WORDING, { source: sourceOf({ text, wording: NO_WORDING }), states })]
}

function made({ kind, record, name, group }: Place, path: FieldPath, text: Trilingual, wording: Wording, { source, states }: Standing): MeetingText {
  return {
    id: `${record.kind}/${record.id}/${path}`, record, path, kind, name, text, wording, source,
    isRich: isRichText(record.kind, path), states, basis: wording.bases, group: group ?? null
  }
}
