import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { buildDocuments, type BuiltDocument, type DocumentsRequest } from '#shared/briefing/documents/build-documents.ts'
import type { DocumentId } from '#shared/briefing/documents/registry.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { FILE_FORMATS, PACK_FORMATS, ZIP_FORMATS } from '#shared/briefing/packs/files/formats.ts'
import { readyPacks, type RefusedPack } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { builtInPacks, withTrilingual } from '#shared/briefing/packs/plan/planned-packs.ts'
import { packZip, zipName } from '#shared/briefing/zip/pack-zip.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCKED, lockFile } from '#electron/files/lock-file.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { languagesOf, listOf, oneFile, readArguments, required } from '../arguments.ts'
import { reasonOf, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { packAnswer } from '../packs/answer.ts'
import { attachedFiles } from '../packs/attached.ts'
import { chosenPacks, PACK_OPTIONS } from '../packs/choose.ts'
import { madeDocuments, madePacks, type Made, type MadeFile } from '../packs/make.ts'
import { latestNumber, NOTHING, releaseNamed } from '../releases.ts'
import { DONE, FAILED, UsageError, WorkError } from '../usage.ts'
import { changedPages, draftPrint, releasePrint, type ReleasePrint } from '../versions.ts'
import { formerPackViews } from '../packs/former.ts'
import { meetingOf, openWorkspace, type OpenWorkspace } from '../workspace.ts'

const DOCUMENTS = ['agenda', 'programme', 'participants', 'groups'] as const
/** Printed when asked for by name. */
const ON_DEMAND = ['interpretationPlan', 'runOfShow', 'wallChart', 'doorSigns', 'followUp', 'annualReport', 'changeList'] as const
/** What a release consists of on paper; those of which single pages can be changed. */
const RELEASED = ['agenda', 'programme', 'changeList'] as const
const PAGED = ['agenda', 'programme'] as const

/**
 * `pack F --out DIR …`: documents and packs of the planned meeting, in the formats that were asked for. With `--documents` only
 * those, with `--audience`, `--pack` or `--all` only those packs; with none of it, the usual documents and the delegates' pack. A pack
 * that must not be made is named with the reason, and the command ends with 1. With `--release N` as it was in that release, the
 * changes since `--since N` (by default the release before) marked; with `--changed-pages` only the pages that changed. Packs mark
 * what changed as each of them says, by default since the last release; with `--since N` since that one, with `--since none`
 * nothing; with `--documents changeList` the documents since the last release too. A failure leaves no half-written file.
 */
export async function pack(words: string[], output: Output): Promise<number> {
  const { values, positionals } = readArguments(words, {
    ...PACK_OPTIONS,
    out: { type: 'string' },
    documents: { type: 'string' },
    languages: { type: 'string' },
    trilingual: { type: 'boolean' },
    formats: { type: 'string' },
    'passphrase-file': { type: 'string' },
    release: { type: 'string' },
    since: { type: 'string' },
    'changed-pages': { type: 'boolean' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const folder = required(values.out, '--out')
  const languages = languagesOf(values.languages)
  const formats = values.formats === undefined ? (['pdf'] as const) : listOf(values.formats, PACK_FORMATS, '--formats')
  const passphrase = values['passphrase-file'] === undefined ? null : await passphraseIn(values['passphrase-file'])
  if (passphrase !== null && !formats.some((format) => format === 'zip')) throw new UsageError('usage.passphraseWithoutZip')
  const wanted: DocumentId[] | null = values.documents === undefined ? null : listOf(values.documents, [...DOCUMENTS, ...ON_DEMAND], '--documents')
  const loose = FILE_FORMATS.filter((format) => formats.some((one) => one === format))
  const workspace = await openWorkspace(path)
  const now = meetingOf(workspace, values.meeting, 'failed.noMeeting')
  const print = printOf(workspace, now, values, output)
  const view = print?.view ?? now
  // A list of changes is of those since the last release, where nobody says.
  const since = values.since ?? (wanted?.includes('changeList') === true ? latestNumber(now) : undefined)
  const version = print?.version ?? draftPrint(workspace, now, since, output)
  const isUsual = values.documents === undefined && values.audience === undefined && values.pack === undefined && values.all !== true
  const usual = print === null ? DOCUMENTS : values['changed-pages'] === true ? PAGED : RELEASED
  const documents: DocumentId[] = wanted ?? (isUsual ? [...usual] : [])
  const chosen = isUsual ? [] : chosenPacks(view, values)
  const packs = !isUsual ? (values.trilingual === true ? withTrilingual(chosen) : chosen) : print === null ? builtInPacks(view, ['delegate']) : []

  const inside = loose.length > 0 ? loose : ZIP_FORMATS
  const engine = await openEngine({ fontsFolder: output.fontsFolder })
  const files = await attachedFiles(workspace, view)
  const maker = { view, formats: inside, engine, output, at: new Date().toISOString(), files }
  const built = (request: Omit<DocumentsRequest, 'documents' | 'version'>): BuiltDocument[] => {
    const whole = buildDocuments(view, { ...request, documents, ...(version !== null && { version }) })
    return print !== null && values['changed-pages'] === true ? changedPages(workspace, now, print, whole, engine, output) : whole
  }
  const formerOf = formerPackViews(workspace, now, { print, since: values.since }, output)
  const { ready, refused } = readyPacks(view, { packs, languages, terms: glossaryOf(workspace.rows), files: files.facts, formerOf })
  const all: Made[] = []
  for (const language of languages) {
    all.push(...(await madeDocuments(maker, built({ languages: [language] }))))
    all.push(...(await madePacks(maker, ready.filter((one) => one.pack.language === language))))
  }
  all.push(...(await madePacks(maker, ready.filter((one) => !languages.includes(one.pack.language)))))
  if (values.trilingual === true) all.push(...(await madeDocuments(maker, built({ languages: [], trilingual: languages[0] ?? 'en' }))))
  for (const one of refused) sayRefused(one, output)
  if (values.json !== true) sayBeside(all, output)
  if (all.length === 0 && refused.length > 0 && values.json === true) {
    output.json(packAnswer({ folder, loose: [], archive: null, refused }, output))
    return FAILED
  }
  if (all.length === 0) throw new WorkError('failed.nothingToMake')

  const archive = formats.some((format) => format === 'zip') ? await archiveOf(view, languages[0] ?? 'en', all, passphrase) : null
  const written = [...(loose.length > 0 ? all.flatMap(({ files }) => files) : []), ...(archive ? [archive] : [])]
  await writeFiles(folder, written.map(({ fileName, content }) => ({ path: join(folder, fileName), content })))
  if (values.json) output.json(packAnswer({ folder, loose: loose.length > 0 ? all : [], archive, refused }, output))
  else for (const { fileName } of written) output.line(join(folder, fileName))
  return refused.length > 0 ? FAILED : DONE
}

interface ReleaseChoice {
  release?: string | undefined
  since?: string | undefined
  languages?: string | undefined
  'changed-pages'?: boolean | undefined
}

/** The release that was asked for, with its changes; null for the meeting as it stands. */
function printOf(workspace: OpenWorkspace, now: MeetingView, choice: ReleaseChoice, output: Output): ReleasePrint | null {
  const release = choice.release === undefined ? null : releaseNamed(now, choice.release, '--release')
  if (release === null && choice['changed-pages'] === true) throw new UsageError('usage.missingOption', { option: '--release' })
  if (release === null) return null
  const since = choice.since === undefined || choice.since === NOTHING ? null : releaseNamed(now, choice.since, '--since')
  const print = releasePrint(workspace, now, release, since, choice.languages === undefined ? null : languagesOf(choice.languages), output)
  return choice.since === NOTHING ? { ...print, version: { ...print.version, since: null } } : print
}

/** What stands beside the packs instead of in them, each once with the reason. */
function sayBeside(all: readonly Made[], output: Output): void {
  const words = wordsIn(output.language)
  const said = new Set<string>()
  for (const { attached } of all) {
    for (const { document, file, reason } of attached) {
      if (reason === null || said.has(`${document.id}/${file.id}`)) continue
      said.add(`${document.id}/${file.id}`)
      output.error(output.say('packs.beside', { file: titleOfFile(file, output.language), reason: words(`fileReason.${reason}`) }))
    }
  }
}

/** Why a pack is not made, with every text that stands in the way. */
function sayRefused({ name, refused }: RefusedPack, output: Output): void {
  output.error(output.say('packs.refused', { name }))
  for (const { title, side, section } of refused) {
    const words = wordsIn(output.language)
    output.error(output.say('packs.refusedText', { title: textIn(title, output.language).text, side: words(`side.${side}`), section: words(`section.${section}`) }))
  }
}

async function archiveOf(view: MeetingView, language: Language, all: readonly Made[], passphrase: string | null): Promise<MadeFile> {
  const content = packZip(view, language, all)
  const fileName = zipName(language)
  if (passphrase === null) return { fileName, format: 'zip', content, pages: null }
  return { fileName: `${fileName}${LOCKED}`, format: 'zip', content: await lockFile(content, passphrase), pages: null }
}

/** The first line of a file, so that the passphrase stands in no list of commands. */
async function passphraseIn(path: string): Promise<string> {
  let words: string
  try {
    words = (await readFile(path, 'utf8')).split(/\r?\n/u)[0] ?? ''
  } catch (error) {
    throw new WorkError('failed.read', { path, reason: reasonOf(error) })
  }
  if (words === '') throw new WorkError('failed.noPassphrase', { path })
  return words
}
