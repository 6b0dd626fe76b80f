import { addendumOf, onFormerPages } from '#shared/briefing/addendum/addendum.ts'
import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { type DocumentId, DOCUMENTS } from '#shared/briefing/documents/registry.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { isHeldBack, sinceRelease, type PrintedVersion } from '#shared/briefing/documents/release/version.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Language } from '#shared/foundation/language.ts'
import { releaseBefore } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { contentOf } from '#shared/release/content.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { versionName } from '#shared/view/words/record-name.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import type { Output } from './output.ts'
import { NOTHING, releaseNamed, viewIn } from './releases.ts'
import { UsageError, WorkError } from './usage.ts'
import type { OpenWorkspace } from './workspace.ts'

/** A release that is printed as it was. */
export interface ReleasePrint {
  release: Release
  /** Null: nothing is marked. */
  since: Release | null
  view: MeetingView
  version: PrintedVersion
}

/** A release with its changes since another one, by default the one before. A language that it holds back cannot be asked for. */
export function releasePrint(workspace: OpenWorkspace, now: MeetingView, release: Release, sinceWanted: Release | null, languages: readonly Language[] | null, output: Output): ReleasePrint {
  const view = viewIn(workspace, now, release, output)
  const since = sinceWanted ?? releaseBefore(now.releases, release)
  const before = since === null ? null : viewIn(workspace, now, since, output)
  const version: PrintedVersion = { release, since: since === null || before === null ? null : sinceRelease(since.number, contentOf(before), contentOf(view), before) }
  const held = languages?.find((language) => isHeldBack(version, language))
  if (held !== undefined) throw new WorkError('release.held', { name: versionName(release.number)[output.language] ?? '', language: held })
  return { release, since, view, version }
}

/** The meeting as it stands with its changes since a release, where one is asked for; null: nothing is marked. */
export function draftPrint(workspace: OpenWorkspace, now: MeetingView, since: string | undefined, output: Output): PrintedVersion | null {
  if (since === undefined || since === NOTHING) return null
  const release = releaseNamed(now, since, '--since')
  if (release === null) return null
  const before = viewIn(workspace, now, release, output)
  return { release: null, since: sinceRelease(release.number, contentOf(before), contentOf(now), before) }
}

/** Only the pages that changed since the version before, under its numbers; documents without a changed page are left out. */
export function changedPages(workspace: OpenWorkspace, now: MeetingView, print: ReleasePrint, built: readonly BuiltDocument[], engine: Engine, output: Output): BuiltDocument[] {
  const { since } = print
  if (since === null) throw new UsageError('release.first')
  // As people hold it: with its own changes marked, which take room on its pages.
  const former = releasePrint(workspace, now, since, null, null, output)
  return built.flatMap((document) => {
    const [old] = buildDocuments(former.view, { ...asked(document), version: former.version })
    if (old === undefined) return [document]
    const known = { pack: old.pack, number: since.number, places: typeset(engine, writeTypst(old.pack, true)).places }
    const laid = onFormerPages(document.pack, known)
    if (laid === null) {
      output.error(output.say('release.noPages', { document: wordsIn(output.language)(DOCUMENTS[document.document].labelKey) }))
      return []
    }
    const addendum = addendumOf(document.pack, known, typeset(engine, writeTypst(laid, true)).places)
    return addendum === null ? [] : [{ ...document, fileName: document.fileName.replace(/\.pdf$/u, '-pages.pdf'), pack: addendum.pack }]
  })
}

function asked({ document, language, pack }: BuiltDocument): { documents: DocumentId[]; languages: Language[]; trilingual?: Language } {
  return pack.languages.length > 1 ? { documents: [document], languages: [], trilingual: language } : { documents: [document], languages: [language] }
}
