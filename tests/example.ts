import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'

export function exampleView(): MeetingView {
  const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
  if (view === null) throw new Error('The example holds its meeting')
  return view
}

/** The delegate's pack of the example in the three languages, bound into one book of about 100 pages. */
export function exampleBook(): BuiltDocument {
  const books = buildDocuments(exampleView(), { documents: ['delegatePack'], languages: LANGUAGES })
  const [first] = books
  if (!first) throw new Error('There is a book in each language')
  const parts = books.flatMap(({ pack }) => pack.parts.map((part) => anchored({ ...part, language: part.language ?? pack.language }, pack.language)))
  return { ...first, pack: { ...first.pack, languages: [...LANGUAGES], parts } }
}

/** The packs of the example in the three languages, bound into one book of more than 300 pages: every audience, and a quarter of the co-chairs. */
export function exampleLibrary(): Pack {
  const view = exampleView()
  const { ready } = readyPacks(view, { packs: builtInPacks(view), languages: LANGUAGES })
  const books = ready.map(({ pack }) => pack).filter((_, index) => index % 4 === 0)
  const [first] = books
  if (!first) throw new Error('There are packs')
  const parts = books.flatMap((pack) => pack.parts.map((part) => anchored({ ...part, language: part.language ?? pack.language }, pack.id)))
  return { ...first, languages: [...LANGUAGES], parts }
}

/** Anchors are unique in a book; three editions of one document bring the same ones. */
function anchored<P extends BuiltDocument['pack']['parts'][number]>(part: P, language: string): P {
  const blocks = part.blocks.map((block) => (block.kind === 'heading' ? { ...block, id: `${language}-${block.id}` } : block))
  return { ...part, id: `${language}-${part.id}`, blocks }
}
