import { join } from 'node:path'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import type { DocumentId } from '#shared/briefing/documents/registry.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { languagesOf, listOf, oneFile, readArguments, required } from '../arguments.ts'
import { reasonOf, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { releaseNamed } from '../releases.ts'
import { UsageError, WorkError } from '../usage.ts'
import { changedPages, releasePrint } from '../versions.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

const DOCUMENTS = ['agenda', 'programme', 'participants', 'groups'] as const
/** Printed when asked for by name. */
const ON_DEMAND = ['interpretationPlan', 'runOfShow', 'wallChart', 'doorSigns', 'changeList'] as const
/** What a release consists of on paper; those of which single pages can be changed. */
const RELEASED = ['agenda', 'programme', 'changeList'] as const
const PAGED = ['agenda', 'programme'] as const
const AUDIENCES = ['delegate'] as const
const FORMATS = ['pdf'] as const

/** The book that each audience receives. */
const BOOKS: Record<(typeof AUDIENCES)[number], DocumentId> = { delegate: 'delegatePack' }

/**
 * `pack F --out DIR …`: prints documents and books of the planned meeting. With `--documents` only those, with
 * `--audience` only that reader's book; with neither, everything. With `--release N` as it was in that release, the changes since
 * `--since N` (by default the release before) marked; with `--changed-pages` only the pages that changed. A failure leaves no
 * half-written file.
 */
export async function pack(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' },
    documents: { type: 'string' },
    audience: { type: 'string' },
    languages: { type: 'string' },
    trilingual: { type: 'boolean' },
    formats: { type: 'string' },
    release: { type: 'string' },
    since: { type: 'string' },
    'changed-pages': { type: 'boolean' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const folder = required(values.out, '--out')
  const languages = languagesOf(values.languages)
  if (values.formats !== undefined) listOf(values.formats, FORMATS, '--formats')
  const workspace = await openWorkspace(path)
  const view = meetingOf(workspace, values.meeting, 'failed.noMeeting')
  const engine = await openEngine({ fontsFolder: output.fontsFolder })
  const release = values.release === undefined ? null : releaseNamed(view, values.release, '--release')
  if (values['changed-pages'] === true && release === null) throw new UsageError('usage.missingOption', { option: '--release' })
  const since = values.since === undefined ? null : releaseNamed(view, values.since, '--since')
  const print = release === null ? null : releasePrint(workspace, view, release, since, values.languages === undefined ? null : languages, output)
  const wanted = values['changed-pages'] === true ? PAGED : RELEASED
  const documents = release !== null && values.documents === undefined && values.audience === undefined ? [...wanted] : documentsOf(values.documents, values.audience)
  const whole = buildDocuments(print?.view ?? view, {
    documents,
    languages,
    ...(values.trilingual === true ? { trilingual: languages[0] ?? 'en' } : {}),
    ...(print !== null && { version: print.version })
  })
  const built = print !== null && values['changed-pages'] === true ? changedPages(workspace, view, print, whole, engine, output) : whole
  const printed = typesetAll(engine, built, output)
  await writeFiles(folder, printed.map(({ fileName, pdf }) => ({ path: join(folder, fileName), content: pdf })))

  const files = printed.map(({ fileName, language, languages, pages }) => ({ path: join(folder, fileName), language, languages, format: 'pdf', pages }))
  if (values.json) output.json({ files })
  else for (const file of files) output.line(file.path)
}

function documentsOf(documents: string | undefined, audience: string | undefined): DocumentId[] {
  const single: DocumentId[] = documents === undefined ? [] : listOf(documents, [...DOCUMENTS, ...ON_DEMAND], '--documents')
  const books = audience === undefined ? [] : listOf(audience, AUDIENCES, '--audience').map((reader) => BOOKS[reader])
  return documents === undefined && audience === undefined ? [...DOCUMENTS, ...Object.values(BOOKS)] : [...single, ...books]
}

interface Printed {
  fileName: string
  language: (typeof LANGUAGES)[number]
  languages: string[]
  pdf: Uint8Array
  pages: number
}

function typesetAll(engine: Engine, built: readonly BuiltDocument[], output: Output): Printed[] {
  return built.map(({ fileName, language, pack }) => {
    try {
      const { pdf, pages, unprintable } = typeset(engine, writeTypst(pack))
      if (unprintable.length > 0) output.error(output.say('warning.unprintable', { file: fileName, letters: unprintable.join(' ') }))
      return { fileName, language, languages: pack.languages, pdf, pages }
    } catch (error) {
      throw new WorkError('failed.typeset', { file: fileName, reason: reasonOf(error) })
    }
  })
}
