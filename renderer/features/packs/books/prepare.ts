import { filesShown } from '#shared/briefing/attached/files-shown.ts'
import { besideFiles, makeFile, picturesNeeded, readyPacks, type ReadyPack, type RefusedPack } from '#shared/briefing/packs/files/make-files.ts'
import { uniqueNames } from '#shared/briefing/packs/names.ts'
import type { GlossaryTerm } from '#shared/briefing/packs/section.ts'
import type { ListedPack } from '#shared/briefing/zip/pack-zip.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { NamedDocument } from '#shared/ipc/contract.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { lookAt, readPictures } from '#renderer/store/index.ts'
import { editionsOf, type BookChoice } from './choice.ts'
import { formerOf } from './former.ts'
import { WordWriter } from './word.ts'

export interface Prepared {
  documents: NamedDocument[]
  listed: ListedPack[]
  refused: RefusedPack[]
}

/** Builds every file but for the typesetting, pack after pack, and lets the window draw in between. Stops where `step` answers false. */
export async function prepareBooks(
  view: MeetingView,
  packs: readonly Pack[],
  choice: BookChoice,
  more: { terms: readonly GlossaryTerm[]; issued: CalendarDate | null; at: string; step: (done: number, total: number, current: string) => boolean }
): Promise<Prepared> {
  const unique = uniqueNames()
  const files = await lookAt(filesShown(view))
  const prepared: Prepared = { documents: [], listed: [], refused: [] }
  const editions = editionsOf(packs, choice)
  const word = new WordWriter()
  try {
    for (const [index, pack] of editions.entries()) {
      const former = await formerOf(view, pack)
      const { ready, refused } = readyPacks(view, { packs: [pack], formerOf: () => former, languages: choice.languages, unique, files, terms: more.terms, ...(more.issued !== null && { issued: more.issued }) })
      prepared.refused.push(...refused)
      for (const one of ready) await addFiles(view, one, choice, { at: more.at, word }, prepared)
      if (!more.step(index, editions.length, ready[0]?.name ?? '')) return { ...prepared, documents: [] }
      await new Promise((resolve) => setTimeout(resolve))
    }
  } finally {
    word.end()
  }
  return prepared
}

async function addFiles(view: MeetingView, one: ReadyPack, { formats }: BookChoice, { at, word }: { at: string; word: WordWriter }, { documents, listed }: Prepared): Promise<void> {
  const { language } = one.pack
  const files: { fileName: string; format: string }[] = []
  const pictures = await readPictures(picturesNeeded(one, formats))
  for (const format of formats) {
    const file = format === 'docx' ? { fileName: `${one.baseName}.docx`, format, content: await word.write({ pack: one.pack, pictures }) } : await makeFile(view, one, format, at, pictures)
    if (file === null) continue
    const { fileName } = file
    files.push({ fileName, format })
    documents.push('document' in file ? { fileName, language, document: file.document } : { fileName, language, content: file.content })
  }
  for (const { fileName, hash, type } of besideFiles(one, formats)) {
    files.push({ fileName, format: type })
    // Several packs can have one file: it lies there once.
    if (!documents.some((document) => document.fileName === fileName)) documents.push({ fileName, language, attachment: hash })
  }
  listed.push({ name: one.name, language, marking: one.marking, side: one.source.side, files })
}

