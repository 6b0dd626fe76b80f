import { strToU8 } from 'fflate'
import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { writeIcs } from '#shared/briefing/ics/write-ics.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { type TypstDocument, writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { packSheets } from '#shared/briefing/xlsx/pack-sheets.ts'
import { writePackXlsx } from '#shared/briefing/xlsx/write-pack-xlsx.ts'
import { withoutForeignPages } from '#shared/briefing/attached/foreign-pages.ts'
import { canLieBeside, type PackedFile } from '#shared/briefing/attached/packed-files.ts'
import { filesIn } from '#shared/briefing/typst/files.ts'
import type { FileType } from '#shared/domain/attachment/file-types.ts'
import { buildPack, type FormerView, type PackRequest } from '../build-pack.ts'
import { packFileName, packName, uniqueNames } from '../names.ts'
import { readerOf } from '../reader.ts'
import { languagesOfPack } from '../plan/planned-packs.ts'
import type { Refused } from '../section.ts'
import type { FileFormat } from './formats.ts'

export interface FilesRequest extends Omit<PackRequest, 'pack' | 'language' | 'former'> {
  packs: readonly ComposedPack[]
  languages: readonly Language[]
  /** Since which release a pack marks what changed, as the meeting was in it; null: it marks nothing. */
  formerOf?: ((pack: ComposedPack) => FormerView | null) | undefined
  /** Gives each name once; given where packs are made one after the other. */
  unique?: (name: string) => string
}

/** A pack in one language, ready for every format. */
export interface ReadyPack {
  source: ComposedPack
  pack: Pack
  /** In the language of the pack. */
  name: string
  marking: Marking
  /** Without an ending, unique among those asked for together. */
  baseName: string
  /** Sections that have nothing to print, and are left out. */
  empty: readonly SectionKind[]
  /** The files that go with it, in the book or beside it. */
  attached: readonly PackedFile[]
}

/** A pack that is not made, because both sides would receive what is one side's. */
export interface RefusedPack {
  source: ComposedPack
  name: string
  language: Language
  refused: readonly Refused[]
}

/** Every pack asked for in each of its languages; those that must not be made with the reason. */
export function readyPacks(view: MeetingView, { packs, languages, unique = uniqueNames(), formerOf = () => null, ...request }: FilesRequest): { ready: ReadyPack[]; refused: RefusedPack[] } {
  const [ready, refused]: [ReadyPack[], RefusedPack[]] = [[], []]
  for (const source of packs) {
    const former = formerOf(source) ?? undefined
    for (const language of languagesOfPack(view, source, languages)) {
      const outcome = buildPack(view, { ...request, pack: source, language, former })
      const name = packName(source, view, language)
      if (!outcome.ok) refused.push({ source, name, language, refused: outcome.refused })
      else {
        const { pack, marking, empty, attached } = outcome
        ready.push({ source, pack, name, marking, empty, attached, baseName: unique(`${packFileName(source, view, language)}-${pack.languages.join('-')}`) })
      }
    }
  }
  return { ready, refused }
}

/** A file of a pack: a document to be typeset, or its bytes. Null where the pack has nothing for that format. */
export type PackFile = { fileName: string; format: FileFormat } & ({ document: TypstDocument } | { content: Uint8Array })

/** The bytes of pictures by the name under which a pack shows them. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** The names of the pictures that these formats hold themselves; a PDF gets them where it is typeset. */
export function picturesNeeded({ pack }: ReadyPack, formats: readonly FileFormat[]): string[] {
  return formats.some((format) => format === 'docx' || format === 'html') ? filesIn(pack).filter((name) => !name.endsWith('.pdf')) : []
}

/** A file that lies beside a book, by the SHA-256 of its bytes. */
export interface BesideFile {
  fileName: string
  hash: string
  type: FileType
}

/** What lies beside a book in these formats: what cannot be in it, and PDFs beside a document that has no pages, or none of others. */
export function besideFiles({ attached }: ReadyPack, formats: readonly FileFormat[]): BesideFile[] {
  const areWithoutPages = formats.some((format) => format === 'docx' || format === 'html' || format === 'pdfa')
  return attached
    .filter((packed) => canLieBeside(packed) && (packed.reason !== null || (areWithoutPages && packed.file.type === 'pdf')))
    .map(({ file, fileName }) => ({ fileName, hash: file.file, type: file.type }))
}

/**
 * One file of a pack. `at` is the instant at which a calendar is made. A workbook is made of the tables of the pack, a calendar of the
 * sessions of its reader, of its group, or of both sides.
 */
export async function makeFile(view: MeetingView, { source, pack, baseName }: ReadyPack, format: FileFormat, at: string, pictures: Pictures = new Map()): Promise<PackFile | null> {
  if (format !== 'ics') return makeDocumentFile(pack, baseName, format, at, pictures)
  const { text, sessions } = writeIcs(viewFor(view, source), { language: pack.language, at, ...audienceOf(view, source) })
  return sessions === 0 ? null : { fileName: `${baseName}.ics`, format, content: strToU8(text) }
}

/**
 * One file of a pack or of a single document, in a format that needs nothing beyond its words. `at` is the instant at which it is made: a
 * file for archives must bear a day.
 */
export async function makeDocumentFile(pack: Pack, baseName: string, format: Exclude<FileFormat, 'ics'>, at: string, pictures: Pictures = new Map()): Promise<PackFile | null> {
  const fileName = `${baseName}.${format}`
  switch (format) {
    case 'pdf':
      return { fileName, format, document: writeTypst(pack) }
    case 'pdfa':
      // Beside the usual PDF, in the same folder.
      return { fileName: `${baseName}-pdfa.pdf`, format, document: { ...writeTypst({ ...withoutForeignPages(pack), date: pack.date ?? at.slice(0, 10) }), standard: 'a-3a' } }
    case 'docx':
      return { fileName, format, content: await writeDocx(pack, pictures) }
    case 'html':
      return { fileName, format, content: strToU8(writeHtml(pack, pictures)) }
    case 'xlsx': {
      const sheets = packSheets(pack)
      return sheets.length === 0 ? null : { fileName, format, content: await writePackXlsx(sheets) }
    }
    default:
      return assertNever(format)
  }
}

function audienceOf(view: MeetingView, pack: ComposedPack): { person?: string; group?: string } {
  const reader = readerOf(view, pack)
  if (reader !== null && (pack.side === 'shared' || reader.attendance.delegation === pack.side)) return { person: reader.person.id }
  return pack.group === null ? {} : { group: pack.group }
}

/** What one side keeps to itself is in no calendar of a pack for both. */
function viewFor(view: MeetingView, { side }: ComposedPack): MeetingView {
  return { ...view, sessions: view.sessions.filter(({ visibility }) => visibility === 'shared' || visibility === side) }
}
