import type { Language } from '#shared/foundation/language.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { Side } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import type { FileFormat } from '#shared/briefing/packs/files/formats.ts'
import { makeDocumentFile, makeFile, type PackFile, type ReadyPack } from '#shared/briefing/packs/files/make-files.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { reasonOf } from '../files.ts'
import type { Output } from '../output.ts'
import { WorkError } from '../usage.ts'

/** What files are made with. */
export interface Maker {
  view: MeetingView
  formats: readonly FileFormat[]
  engine: Engine
  output: Output
  /** The instant at which calendars are made. */
  at: string
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
}

export async function madePacks(maker: Maker, ready: readonly ReadyPack[]): Promise<Made[]> {
  const all: Made[] = []
  for (const one of ready) {
    const { source, name, pack, marking, empty } = one
    const files = await filesIn(maker, (format) => makeFile(maker.view, one, format, maker.at))
    all.push({ id: source.id, name, language: pack.language, languages: pack.languages, marking, side: source.side, empty, files })
  }
  return all
}

/** Single documents; a calendar is made of a pack alone. */
export async function madeDocuments(maker: Maker, built: readonly BuiltDocument[]): Promise<Made[]> {
  const all: Made[] = []
  for (const { fileName, language, document, marking, pack } of built) {
    const baseName = fileName.replace(/\.pdf$/u, '')
    const files = await filesIn(maker, async (format) => (format === 'ics' ? null : makeDocumentFile(pack, baseName, format, maker.at)))
    all.push({ id: document, name: pack.title, language, languages: pack.languages, marking, side: 'shared', empty: [], files })
  }
  return all
}

async function filesIn({ formats, engine, output }: Maker, make: (format: FileFormat) => Promise<PackFile | null>): Promise<MadeFile[]> {
  const files: MadeFile[] = []
  for (const format of formats) {
    const file = await make(format)
    if (file !== null) files.push(finished(engine, file, output))
  }
  return files
}

/** The bytes of a file: what is to be typeset is typeset. Says which letters no font has. */
function finished(engine: Engine, file: PackFile, output: Output): MadeFile {
  const { fileName, format } = file
  if ('content' in file) return { fileName, format, content: file.content, pages: null }
  try {
    const { pdf, pages, unprintable } = typeset(engine, file.document)
    if (unprintable.length > 0) output.error(output.say('warning.unprintable', { file: fileName, letters: unprintable.join(' ') }))
    return { fileName, format, content: pdf, pages }
  } catch (error) {
    throw new WorkError('failed.typeset', { file: fileName, reason: reasonOf(error) })
  }
}
