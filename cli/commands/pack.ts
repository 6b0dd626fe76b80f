import { join } from 'node:path'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import type { DocumentId } from '#shared/briefing/documents/registry.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { languagesOf, listOf, oneFile, readArguments, required } from '../arguments.ts'
import { reasonOf, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { WorkError } from '../usage.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

const DOCUMENTS = ['agenda', 'programme', 'participants', 'groups'] as const
/** Printed when asked for by name. */
const ON_DEMAND = ['interpretationPlan', 'runOfShow', 'wallChart', 'doorSigns'] as const
const AUDIENCES = ['delegate'] as const
const FORMATS = ['pdf', 'docx'] as const

/** The book that each audience receives. */
const BOOKS: Record<(typeof AUDIENCES)[number], DocumentId> = { delegate: 'delegatePack' }

/**
 * `pack F --out DIR …`: prints documents and books of the planned meeting. With `--documents` only those, with
 * `--audience` only that reader's book; with neither, everything. A failure leaves no half-written file.
 */
export async function pack(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' },
    documents: { type: 'string' },
    audience: { type: 'string' },
    languages: { type: 'string' },
    trilingual: { type: 'boolean' },
    formats: { type: 'string' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const folder = required(values.out, '--out')
  const languages = languagesOf(values.languages)
  const formats: readonly Made['format'][] = values.formats === undefined ? ['pdf'] : listOf(values.formats, FORMATS, '--formats')
  const documents = documentsOf(values.documents, values.audience)
  const view = meetingOf(await openWorkspace(path), values.meeting, 'failed.noMeeting')
  const built = buildDocuments(view, {
    documents,
    languages,
    ...(values.trilingual === true ? { trilingual: languages[0] ?? 'en' } : {})
  })
  const made = [...(formats.includes('pdf') ? await typesetAll(built, output) : []), ...(formats.includes('docx') ? await forWord(built) : [])]
  await writeFiles(folder, made.map(({ fileName, content }) => ({ path: join(folder, fileName), content })))

  const files = made.map(({ fileName, language, languages, format, pages }) => ({ path: join(folder, fileName), language, languages, format, ...(pages !== null && { pages }) }))
  if (values.json) output.json({ files })
  else for (const file of files) output.line(file.path)
}

function documentsOf(documents: string | undefined, audience: string | undefined): DocumentId[] {
  const single: DocumentId[] = documents === undefined ? [] : listOf(documents, [...DOCUMENTS, ...ON_DEMAND], '--documents')
  const books = audience === undefined ? [] : listOf(audience, AUDIENCES, '--audience').map((reader) => BOOKS[reader])
  return documents === undefined && audience === undefined ? [...DOCUMENTS, ...Object.values(BOOKS)] : [...single, ...books]
}

interface Made {
  fileName: string
  language: (typeof LANGUAGES)[number]
  languages: string[]
  format: (typeof FORMATS)[number]
  content: Uint8Array
  /** Null where the program that opens the file makes the pages. */
  pages: number | null
}

async function typesetAll(built: readonly BuiltDocument[], output: Output): Promise<Made[]> {
  const engine = await openEngine({ fontsFolder: output.fontsFolder })
  return built.map(({ fileName, language, pack }) => {
    try {
      const { pdf, pages, unprintable } = typeset(engine, writeTypst(pack))
      if (unprintable.length > 0) output.error(output.say('warning.unprintable', { file: fileName, letters: unprintable.join(' ') }))
      return { fileName, language, languages: pack.languages, format: 'pdf', content: pdf, pages }
    } catch (error) {
      throw new WorkError('failed.typeset', { file: fileName, reason: reasonOf(error) })
    }
  })
}

async function forWord(built: readonly BuiltDocument[]): Promise<Made[]> {
  const made: Made[] = []
  for (const { fileName, language, pack } of built) {
    made.push({ fileName: fileName.replace(/\.pdf$/u, '.docx'), language, languages: pack.languages, format: 'docx', content: await writeDocx(pack), pages: null })
  }
  return made
}
