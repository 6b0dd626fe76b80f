import { styleIn } from '../documents/frame/house-style.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import { sectionsInOrder, type Section } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { type Content, contentOf } from '#shared/release/content.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { markPack } from '../changes/mark-pack.ts'
import { type Edition, editionIn } from '../documents/frame/edition.ts'
import { highestMarking } from '../documents/registry.ts'
import { type PrintedVersion, sinceRelease } from '../documents/release/version.ts'
import { wordsIn } from '../documents/frame/words.ts'
import { type Pack, type Part, text, withoutEmptyColumns } from '../model/index.ts'
import { headsOf, inAll, packCover, SHARED_PART_PAGE } from './side-by-side/frame.ts'
import { byLanguage, partsInEach, partsSideBySide } from './side-by-side/sections.ts'
import { readerOf } from './reader.ts'
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
  /** The release since which changes are marked, as the meeting was in it; absent: nothing is marked. */
  former?: FormerView | undefined
}

export interface FormerView {
  number: number
  view: MeetingView
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
  const outcome = withChanges(view, request)
  return outcome.ok ? { ...outcome, pack: { ...outcome.pack, parts: withoutEmptyColumns(outcome.pack.parts) } } : outcome
}

/** The pack with what changed since a release marked, where that is asked for. */
function withChanges(view: MeetingView, request: PackRequest): PackOutcome {
  const { former } = request
  if (former === undefined) return unmarked(view, request, null)
  const since = sinceRelease(former.number, contentThen(former.view), contentOf(view))
  const outcome = unmarked(view, request, { release: null, since })
  if (!outcome.ok) return outcome
  const isShownStruck = (id: string): boolean => {
    const session = view.session(id)
    return session !== null && isVisible(session.visibility, request.pack.side)
  }
  return { ...outcome, pack: markPack(outcome.pack, { pack: formerPack(former.view, request), since, isShownStruck }) }
}

/** The pack as it would have been made of what the release contained; what one side may not see any more is only compared, never printed. */
function formerPack(view: MeetingView, request: PackRequest): Pack {
  const key = JSON.stringify([request.pack, request.language])
  const known = formerPacks.get(view) ?? new Map<string, FormerPack>()
  const found = known.get(key)
  const kept = found?.terms === request.terms && found !== undefined ? found : { terms: request.terms, pack: assembled(view, request, null).pack }
  known.delete(key)
  formerPacks.set(view, new Map([...known, [key, kept] as const].slice(-KEPT)))
  return kept.pack
}

function contentThen(view: MeetingView): Content {
  const content = formerContents.get(view) ?? contentOf(view)
  formerContents.set(view, content)
  return content
}

const formerContents = new WeakMap<MeetingView, Content>()

interface FormerPack {
  /** A glossary is compared with the terms of today: a release holds none. */
  terms: PackRequest['terms']
  pack: Pack
}

/** A release never changes: what was built of it is built once, however often the meeting is edited beside it. */
const formerPacks = new WeakMap<MeetingView, Map<string, FormerPack>>()
/** Editions of one pack in three languages, and some beside it. */
const KEPT = 12

function unmarked(view: MeetingView, request: PackRequest, version: PrintedVersion | null): PackOutcome {
  const languages = languagesOf(request)
  const refused = [...refusedReader(view, request.pack), ...contextsIn(view, request, request.language).flatMap((context) => refusedIn(context, languages))]
  return refused.length > 0 ? { ok: false, refused } : { ok: true, ...assembled(view, request, version) }
}

function assembled(view: MeetingView, request: PackRequest, version: PrintedVersion | null): Omit<Extract<PackOutcome, { ok: true }>, 'ok'> {
  const { pack, language } = request
  const languages = languagesOf(request)
  const contexts = languages.map((one) => contextsIn(view, request, one, version))
  const [lead = []] = contexts
  const built = lead.map((context, index) => ({ kind: context.section.kind, parts: partsOf(contexts.map((one) => one[index] ?? context), languages) }))
  const printed = lead.filter((_, index) => (built[index]?.parts.length ?? 0) > 0)
  const marking = highestMarking([view.meeting.marking, pack.marking, ...printed.flatMap((context) => markingsOf(context, languages))])
  const edition = lead[0]?.edition ?? editionOf(view, language)
  const editions = languages.map((one) => editionOf(view, one, version))
  const has = (kind: SectionKind): boolean => lead.some(({ section }) => section.kind === kind)
  return {
    marking,
    empty: built.filter(({ kind, parts }) => parts.length === 0 && kind !== 'cover' && kind !== 'contents').map(({ kind }) => kind),
    attached: lead.some(({ section }) => section.kind === 'attachedFiles') ? packedIn(lead, languages) : [],
    pack: {
      id: `${pack.id}-${languages.join('-')}`,
      language,
      languages,
      ...headsOf(pack, editions),
      ...styleIn(edition),
      marking: [...new Set(languages.map((one) => wordsIn(one)(`marking.${marking}`)))].join(' · '),
      paper: pack.paper,
      ...(request.issued && { date: request.issued }),
      ...(pack.largePrint && { largePrint: true as const }),
      ...(pack.twoSided && { blankPage: editions.map(({ words }) => words('packName.blankPage')).join('\n') }),
      ...(pack.numbering === 'parts' && { partPage: editions.length > 1 ? SHARED_PART_PAGE : edition.words('packName.partPage', { part: '{part}', page: '{page}' }) }),
      ...(pack.watermark.trim() !== '' && { watermark: pack.watermark.trim() }),
      ...(has('cover') && { cover: packCover(pack, editions, request.issued) }),
      ...(has('contents') && { contents: { heading: inAll(editions, ({ words }) => words('titles.contents')), depth: 2 as const } }),
      parts: withSome(byLanguage(built.flatMap(({ parts }) => parts), languages), edition).map((part) => ({ about: `meeting/${view.meeting.id}`, ...part }))
    }
  }
}

/** The languages of a pack: one, or all with the one asked for first. */
function languagesOf({ pack, language }: PackRequest): Language[] {
  return pack.languages === 'trilingual' ? [language, ...LANGUAGES.filter((other) => other !== language)] : [language]
}

/** What each section that is not left out reads, in order. A person of the other side has no day in a pack of one side. */
export function contextsIn(view: MeetingView, { pack, terms = [], files = null }: Pick<PackRequest, 'pack' | 'terms' | 'files'>, language: Language, version: PrintedVersion | null = null): SectionContext[] {
  const edition = editionOf(view, language, version)
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

function editionOf(view: MeetingView, language: Language, version: PrintedVersion | null = null): Edition {
  return editionIn(view, language, view.meeting.mode !== 'inPerson', version)
}

function documentsOf(context: SectionContext, languages: readonly Language[]): readonly Document[] {
  return SECTIONS[context.section.kind].documents?.(context, languages) ?? []
}

/** A pack of one side is not made for a person of the other. */
function refusedReader(view: MeetingView, pack: ComposedPack): Refused[] {
  const reader = readerOf(view, pack)
  if (reader === null || pack.side === 'shared' || reader.attendance.delegation === pack.side) return []
  const name = fullName(reader.person)
  return [{ section: 'myDay', record: { kind: 'person', id: reader.person.id }, title: { en: name, fr: name, es: name }, side: reader.attendance.delegation }]
}

/** The texts of one side that a section of a shared pack would print. */
function refusedIn(context: SectionContext, languages: readonly Language[]): Refused[] {
  const { section, side } = context
  if (side !== 'shared' || SECTIONS[section.kind].isSharedOnly) return []
  return documentsOf(context, languages).flatMap(({ id, title, side: owner }) =>
    owner === 'shared' ? [] : [{ section: section.kind, record: { kind: 'document', id }, title, side: owner }]
  )
}

function markingsOf(context: SectionContext, languages: readonly Language[]): Marking[] {
  const { kind } = context.section
  const own = SECTIONS[kind].marking
  const seen = documentsOf(context, languages).filter(({ side }) => isVisible(side, SECTIONS[kind].isSharedOnly ? 'shared' : context.side))
  return [...(own === undefined ? [] : [own]), ...seen.map(({ marking }) => marking)]
}

/** The pages of a section: in the language of the book; in three side by side, or in each by themselves. */
function partsOf(contexts: readonly SectionContext[], languages: readonly Language[]): Part[] {
  const [lead] = contexts
  if (lead === undefined) return []
  const definition = SECTIONS[lead.section.kind]
  const { id } = lead.section
  if (languages.length === 1) return definition.build(lead).map((part) => scoped(part, id, undefined))
  const together = definition.buildTrilingual?.(lead, languages) ?? partsSideBySide(definition, contexts)
  return together?.map((part) => scoped(part, id, undefined)) ?? partsInEach(definition, contexts)
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
