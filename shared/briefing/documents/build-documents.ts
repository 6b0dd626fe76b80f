import { styleIn } from './frame/house-style.ts'
import type { Language } from '#shared/foundation/language.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Cover, Pack, Paper, Part } from '../model/index.ts'
import { EVERYONE, type Whom } from '../cards/whom.ts'
import { editionBefore, markCover, markOpenings } from '../changes/opening.ts'
import { type Edition, editionIn } from './frame/edition.ts'
import { isHeldBack, type PrintedVersion, versionLine } from './release/version.ts'
import { bodyName, coverOf, meetingName } from './frame/heading.ts'
import { markParts } from '../changes/mark-pack.ts'
import { type DocumentId, type DocumentKind, DOCUMENTS, highestMarking } from './registry.ts'
import { wordsIn } from './frame/words.ts'

/** What a person asked to be printed. */
export interface DocumentsRequest {
  documents: readonly DocumentId[]
  languages: readonly Language[]
  /** The lead language of an edition in three columns, for the documents that have one; absent: none. */
  trilingual?: Language
  /** Default: letter, as in both countries. */
  paper?: Paper
  /** The times of the two capitals beside the venue's. Default: where people take part from a distance. */
  capitals?: boolean
  /** For lists of participants: only these. Default: everyone who is expected. */
  whom?: Whom
  /** For what is about sessions: only these, whoever may see them. Default: every one that both sides may see. */
  sessions?: readonly string[]
  /** The day that is named on the cover; the caller's clock gives it. */
  issued?: CalendarDate
  /** The numbered version that `view` is, and since which one its changes are marked. Languages that it holds back are left out. */
  version?: PrintedVersion
}

export interface BuiltDocument {
  /** By rule in the language of the document, such as `ordre-du-jour-fr.pdf`; unique in one request. */
  fileName: string
  language: Language
  document: DocumentId
  marking: Marking
  pack: Pack
}

/** Every document asked for, in every language asked for, then the editions in three columns. */
export function buildDocuments(view: MeetingView, request: DocumentsRequest): BuiltDocument[] {
  const capitals = request.capitals ?? view.meeting.mode !== 'inPerson'
  const ids = [...new Set(request.documents)]
  const version = request.version ?? null
  const single = [...new Set(request.languages)].filter((language) => !isHeldBack(version, language)).flatMap((language) => {
    const edition = editionIn(view, language, capitals, version)
    return ids.map((id) => buildOne(id, edition, request))
  })
  if (request.trilingual === undefined) return single
  const lead = editionIn(view, request.trilingual, capitals, version)
  return [...single, ...ids.flatMap((id) => buildTrilingual(id, lead, request))]
}

function buildOne(id: DocumentId, edition: Edition, { paper = 'letter', issued, whom = EVERYONE, sessions }: DocumentsRequest): BuiltDocument {
  const kind = DOCUMENTS[id]
  const { language, words } = edition
  const title = kind.title(edition)
  return {
    fileName: `${words(`fileNames.${id}`)}-${language}.pdf`,
    language,
    document: id,
    marking: markingOf(id, edition),
    pack: {
      id: `${id}-${language}`,
      language,
      languages: [language],
      title: joined([title, meetingName(edition, language)], ', '),
      ...versionOf(edition),
      runningHead: runningHead(edition),
      ...styleIn(edition),
      marking: words(`marking.${markingOf(id, edition)}`),
      paper,
      ...(kind.isPoster && { isPoster: true as const }),
      ...(issued && { date: issued }),
      ...(kind.isBook && { cover: markedCover(kind, edition, issued), contents: { heading: words('titles.contents'), depth: 2 } }),
      parts: ofMeeting(withMarks(kind, edition, [language], (one) => kind.build(one, whom, sessions ?? null)), edition)
    }
  }
}

/** The parts with bars at what reads differently than in the version before; the list of changes says it itself. */
function withMarks(kind: DocumentKind, edition: Edition, languages: readonly Language[], build: (edition: Edition) => Part[]): Part[] {
  const before = editionBefore(edition)
  const since = edition.version?.since
  if (before === null || !since || kind.id === 'changeList') return build(edition)
  if (since.view === undefined) return markOpenings(build(edition), build(before), edition, languages)
  const isShownStruck = (id: string): boolean => edition.view.session(id)?.visibility === 'shared'
  return markParts(build(edition), build({ ...before, view: since.view }), { since, isShownStruck }, languages)
}

function markedCover(kind: DocumentKind, edition: Edition, issued: CalendarDate | undefined): Cover {
  const before = editionBefore(edition)
  const cover = coverOf(edition, kind.title(edition), issued)
  return before === null || !edition.version?.since ? cover : markCover(cover, coverOf(before, kind.title(before), issued), edition.version.since.number, [edition.language])
}

/** The edition in three columns, where the document has one. */
function buildTrilingual(id: DocumentId, lead: Edition, { paper = 'letter', issued, whom = EVERYONE, sessions }: DocumentsRequest): BuiltDocument[] {
  const languages = [lead.language, ...LANGUAGES.filter((language) => language !== lead.language)].filter((language) => !isHeldBack(lead.version, language))
  const kind = DOCUMENTS[id]
  if (kind.buildTrilingual === null || languages.length < 2) return []
  const inEach = (say: (edition: Edition) => string) => joined(languages.map((language) => say(editionIn(lead.view, language, lead.capitals, lead.version))), ' · ')
  return [{
    fileName: `${lead.words(`fileNames.${id}`)}-${languages.join('-')}.pdf`,
    language: lead.language,
    document: id,
    marking: markingOf(id, lead),
    pack: {
      id: `${id}-${languages.join('-')}`,
      language: lead.language,
      languages,
      title: inEach((edition) => kind.title(edition)),
      ...versionOf(lead),
      runningHead: runningHead(lead),
      ...styleIn(lead),
      marking: joined(languages.map((language) => wordsIn(language)(`marking.${markingOf(id, lead)}`)), ' · '),
      paper,
      ...(kind.isPoster && { isPoster: true as const }),
      ...(issued && { date: issued }),
      parts: ofMeeting(withMarks(kind, lead, languages, (one) => kind.buildTrilingual?.(one, languages, whom, sessions ?? null) ?? []), lead)
    }
  }]
}

/** The title of a part and the lines below it are made from the meeting, where the part does not say otherwise. */
function ofMeeting(parts: readonly Part[], { view }: Edition): Part[] {
  return parts.map((part) => ({ about: `meeting/${view.meeting.id}`, ...part }))
}

/** At the foot of each page, in the language that leads. */
function versionOf({ version, language }: Edition): { version?: string } {
  const line = versionLine(version, language)
  return line === '' ? {} : { version: line }
}

/** At the head of each page: the body and the meeting. */
export function runningHead(edition: Edition): string {
  return joined([bodyName(edition, edition.language), meetingName(edition, edition.language)], ' · ')
}

function markingOf(id: DocumentId, edition: Edition) {
  return highestMarking([edition.view.meeting.marking, ...DOCUMENTS[id].markings(edition)])
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator)
}
