import type { Language } from '#shared/foundation/language.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { Side } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import type { PackedFile } from '#shared/briefing/attached/packed-files.ts'
import type { FileFormat } from '#shared/briefing/packs/files/formats.ts'
import { besideFiles, makeDocumentFile, makeFile, picturesNeeded, type PackFile, type ReadyPack } from '#shared/briefing/packs/files/make-files.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { reasonOf } from '../files.ts'
import type { Output } from '../output.ts'
import { WorkError } from '../usage.ts'
import { type AttachedFiles, picturesNamed, typesetWith } from './attached.ts'

/** What files are made with. */
export interface Maker {
  view: MeetingView
  formats: readonly FileFormat[]
  engine: Engine
  output: Output
  /** The instant at which calendars are made. */
  at: string
  files: AttachedFiles
}

/** A file that is complete. */
export interface MadeFile {
  fileName: string
  format: string
  content: Uint8Array
  /** Of a PDF. */
  pages: number | null
}

/** A pack or a single document with its files. */
export interface Made {
  /** The id of the pack, or of the document. */
  id: string
  name: string
  language: Language
  languages: readonly Language[]
  marking: Marking
  side: Side
  /** Sections that had nothing to print. */
  empty: readonly SectionKind[]
  files: MadeFile[]
  /** The attached files that it has, in it or beside it. */
  attached: readonly PackedFile[]
}

export async function madePacks(maker: Maker, ready: readonly ReadyPack[]): Promise<Made[]> {
  const all: Made[] = []
  for (const one of ready) {
    const { source, name, pack, marking, empty, attached } = one
    const pictures = picturesNamed(picturesNeeded(one, maker.formats), maker.files)
    const files = await filesIn(maker, (format) => makeFile(maker.view, one, format, maker.at, pictures))
    files.push(...beside(maker, one, all))
    all.push({ id: source.id, name, language: pack.language, languages: pack.languages, marking, side: source.side, empty, files, attached })
  }
  return all
}

/** Single documents; a calendar is made of a pack alone. */
export async function madeDocuments(maker: Maker, built: readonly BuiltDocument[]): Promise<Made[]> {
  const all: Made[] = []
  for (const { fileName, language, document, marking, pack } of built) {
    const baseName = fileName.replace(/\.pdf$/u, '')
    const files = await filesIn(maker, async (format) => (format === 'ics' ? null : makeDocumentFile(pack, baseName, format, maker.at)))
    all.push({ id: document, name: pack.title, language, languages: pack.languages, marking, side: 'shared', empty: [], files, attached: [] })
  }
  return all
}

/** The files that lie beside a pack, each once in a folder however many packs have it. */
function beside({ formats, files: { bytes } }: Maker, one: ReadyPack, made: readonly Made[]): MadeFile[] {
  const known = new Set(made.flatMap(({ files }) => files.map(({ fileName }) => fileName)))
  return besideFiles(one, formats).flatMap(({ fileName, hash, type }) => {
    const content = bytes.get(hash)
    return content === undefined || known.has(fileName) ? [] : [{ fileName, format: type, content, pages: null }]
  })
}

async function filesIn({ formats, engine, output, files: attached }: Maker, make: (format: FileFormat) => Promise<PackFile | null>): Promise<MadeFile[]> {
  const files: MadeFile[] = []
  for (const format of formats) {
    const file = await make(format)
    if (file !== null) files.push(await finished(engine, file, output, attached))
  }
  return files
}

/** The bytes of a file: what is to be typeset is typeset. Says which letters no font has. */
async function finished(engine: Engine, file: PackFile, output: Output, attached: AttachedFiles): Promise<MadeFile> {
  const { fileName, format } = file
  if ('content' in file) return { fileName, format, content: file.content, pages: null }
  try {
    const { pdf, pages, unprintable } = await typesetWith(engine, file.document, attached)
    if (unprintable.length > 0) output.error(output.say('warning.unprintable', { file: fileName, letters: unprintable.join(' ') }))
    return { fileName, format, content: pdf, pages }
  } catch (error) {
    throw new WorkError('failed.typeset', { file: fileName, reason: reasonOf(error) })
  }
}
