import { styleIn } from '../documents/house-style.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import { sectionsInOrder, type Section } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import { runningHead } from '../documents/build-documents.ts'
import { type Edition, editionIn } from '../documents/edition.ts'
import { coverOf, meetingName } from '../documents/heading.ts'
import { personName } from '../documents/people.ts'
import { highestMarking } from '../documents/registry.ts'
import { wordsIn } from '../documents/words.ts'
import { type Pack, type Part, text } from '../model/index.ts'
import { packName } from './names.ts'
import { SECTIONS } from './registry.ts'
import { scoped } from './scoped.ts'
import { type PackedFile, packedFiles } from '../attached/packed-files.ts'
import type { Files } from '#shared/domain/attachment/facts.ts'
import { type GlossaryTerm, isVisible, type Refused, type SectionContext } from './section.ts'

export interface PackRequest {
  pack: ComposedPack
  /** For a pack in all languages: the one that comes first. */
  language: Language
  terms?: readonly GlossaryTerm[]
  /** What is known of the attached files and photos on this computer; one that is not named counts as missing. Absent: nothing has been looked at yet. */
  files?: Files | null
  /** The day that is named on the cover; the caller's clock gives it. */
  issued?: CalendarDate
}

/** A pack ready to be written, or why it is not made. */
export type PackOutcome =
  | { ok: true; pack: Pack; marking: Marking; empty: readonly SectionKind[]; attached: readonly PackedFile[] }
  | { ok: false; refused: readonly Refused[] }

/**
 * One pack in one language. A pack that both sides receive is refused while it would hold a text of one of them, a pack of one side
 * for a person of the other; and never does one side's pack hold anything of the other. Its marking is the highest of what is in it, and never below what was chosen for it.
 */
export function buildPack(view: MeetingView, request: PackRequest): PackOutcome {
  const { pack, language } = request
  const languages = languagesOf(request)
  const contexts = languages.map((one) => contextsIn(view, request, one))
  const [lead = []] = contexts
  const refused = [...refusedReader(view, pack), ...lead.flatMap((context) => refusedIn(context))]
  if (refused.length > 0) return { ok: false, refused }

  const built = lead.map((context, index) => ({ kind: context.section.kind, parts: partsOf(context, contexts.map((one) => one[index] ?? context), languages) }))
  const printed = lead.filter((_, index) => (built[index]?.parts.length ?? 0) > 0)
  const marking = highestMarking([view.meeting.marking, pack.marking, ...printed.flatMap(markingsOf)])
  const edition = lead[0]?.edition ?? editionOf(view, language)
  const reader = readerOf(view, pack)
  const name = packName(pack, view, language)
  const has = (kind: SectionKind): boolean => lead.some(({ section }) => section.kind === kind)
  const cover = coverOf(edition, name, request.issued)
  const facts = reader === null ? cover.facts : [{ label: edition.words('packName.preparedFor'), value: personName(reader.person, edition) }, ...cover.facts]
  return {
    ok: true,
    marking,
    empty: built.filter(({ kind, parts }) => parts.length === 0 && kind !== 'cover' && kind !== 'contents').map(({ kind }) => kind),
    attached: lead.some(({ section }) => section.kind === 'attachedFiles') ? packedIn(lead, languages) : [],
    pack: {
      id: `${pack.id}-${languages.join('-')}`,
      language,
      languages,
      title: [name, meetingName(edition, language)].filter((part) => part !== '').join(', '),
      runningHead: runningHead(edition),
      ...styleIn(edition),
      marking: [...new Set(languages.map((one) => wordsIn(one)(`marking.${marking}`)))].join(' · '),
      paper: pack.paper,
      ...(request.issued && { date: request.issued }),
      ...(pack.largePrint && { largePrint: true as const }),
      ...(pack.twoSided && { blankPage: edition.words('packName.blankPage') }),
      ...(pack.numbering === 'parts' && { partPage: edition.words('packName.partPage', { part: '{part}', page: '{page}' }) }),
      ...(pack.watermark.trim() !== '' && { watermark: pack.watermark.trim() }),
      ...(has('cover') && { cover: { ...cover, facts } }),
      ...(has('contents') && { contents: { heading: edition.words('titles.contents'), depth: 2 as const } }),
      parts: withSome(built.flatMap(({ parts }) => parts), edition)
    }
  }
}

/** The languages of a pack: one, or all with the one asked for first. */
function languagesOf({ pack, language }: PackRequest): Language[] {
  return pack.languages === 'trilingual' ? [language, ...LANGUAGES.filter((other) => other !== language)] : [language]
}

/** The person for whom a pack is, while they are expected. */
export function readerOf(view: MeetingView, { person }: Pick<ComposedPack, 'person'>): Delegate | null {
  if (person === null) return null
  return view.delegates.find((delegate) => delegate.person.id === person && isExpected(delegate.attendance)) ?? null
}

/** What each section that is not left out reads, in order. A person of the other side has no day in a pack of one side. */
export function contextsIn(view: MeetingView, { pack, terms = [], files = null }: Pick<PackRequest, 'pack' | 'terms' | 'files'>, language: Language): SectionContext[] {
  const edition = editionOf(view, language)
  const found = readerOf(view, pack)
  const reader = found !== null && (pack.side === 'shared' || found.attendance.delegation === pack.side) ? found : null
  return sectionsInOrder(pack).filter(({ isOff }) => !isOff).map((section): SectionContext => {
    const group = groupOf(view, pack, section)
    const groups = group === null ? view.groups : view.groups.filter((one) => one.group.id === group)
    return { edition, pack, section, side: pack.side, reader, groups, isOfOneGroup: group !== null, terms, files }
  })
}

/** The group that a section is about: its own choice, else that of the pack; one that the meeting does not have counts as none. */
function groupOf(view: MeetingView, pack: ComposedPack, section: Section): string | null {
  const wanted = section.group ?? pack.group
  return view.groups.some(({ group }) => group.id === wanted) ? wanted : null
}

function editionOf(view: MeetingView, language: Language): Edition {
  return editionIn(view, language, view.meeting.mode !== 'inPerson')
}

function documentsOf(context: SectionContext): readonly Document[] {
  return SECTIONS[context.section.kind].documents?.(context) ?? []
}

/** A pack of one side is not made for a person of the other. */
function refusedReader(view: MeetingView, pack: ComposedPack): Refused[] {
  const reader = readerOf(view, pack)
  if (reader === null || pack.side === 'shared' || reader.attendance.delegation === pack.side) return []
  const name = fullName(reader.person)
  return [{ section: 'myDay', record: { kind: 'person', id: reader.person.id }, title: { en: name, fr: name, es: name }, side: reader.attendance.delegation }]
}

/** The texts of one side that a section of a shared pack would print. */
function refusedIn(context: SectionContext): Refused[] {
  const { section, side } = context
  if (side !== 'shared' || SECTIONS[section.kind].isSharedOnly) return []
  return documentsOf(context).flatMap(({ id, title, side: owner }) =>
    owner === 'shared' ? [] : [{ section: section.kind, record: { kind: 'document', id }, title, side: owner }]
  )
}

function markingsOf(context: SectionContext): Marking[] {
  const { kind } = context.section
  const own = SECTIONS[kind].marking
  const seen = documentsOf(context).filter(({ side }) => isVisible(side, SECTIONS[kind].isSharedOnly ? 'shared' : context.side))
  return [...(own === undefined ? [] : [own]), ...seen.map(({ marking }) => marking)]
}

/** The pages of a section: in the language of the book; in three side by side, or one after the other. */
function partsOf(lead: SectionContext, contexts: readonly SectionContext[], languages: readonly Language[]): Part[] {
  const definition = SECTIONS[lead.section.kind]
  const { id } = lead.section
  if (languages.length === 1) return definition.build(lead).map((part) => scoped(part, id, undefined))
  if (definition.buildTrilingual) return definition.buildTrilingual(lead, languages).map((part) => scoped(part, id, undefined))
  return contexts.flatMap((context) => {
    const { language } = context.edition
    return definition.build(context).map((part) => scoped(part, `${id}.${language}`, language))
  })
}

/** The files of the pack, each once, however many sections have it. */
function packedIn(contexts: readonly SectionContext[], languages: readonly Language[]): PackedFile[] {
  const all = contexts.filter(({ section }) => section.kind === 'attachedFiles').flatMap((context) => packedFiles(context, languages))
  return [...new Map(all.map((file) => [file.fileName, file])).values()]
}

/** A book without any page says so: the typesetting wants one. */
function withSome(parts: Part[], edition: Edition): Part[] {
  if (parts.length > 0) return parts
  const { words } = edition
  return [{ id: 'empty', heading: text(words('packName.empty')), lines: [], orientation: 'portrait', blocks: [] }]
}
