import type { Language } from '#shared/foundation/language.ts'
import { MARKINGS, type Marking } from '#shared/domain/meeting/schema.ts'
import type { Side } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { editionIn } from '../documents/frame/edition.ts'
import { meetingName } from '../documents/frame/heading.ts'
import { wordsIn } from '../documents/frame/words.ts'
import { type IndexedPack, indexPage } from './index-page.ts'
import { writeZip } from './write-zip.ts'

/** One pack or document with the names of its files. */
export interface ListedPack {
  name: string
  language: Language
  marking: Marking
  side: Side
  files: readonly { fileName: string; format: string }[]
}

/** As a ZIP holds it. */
export interface ZippedPack extends ListedPack {
  files: readonly { fileName: string; format: string; content: Uint8Array }[]
}

/** A ZIP of packs that opens with a page in `language`; the marking on that page is the highest of what is inside. */
export function packZip(view: MeetingView, language: Language, packs: readonly ZippedPack[]): Uint8Array {
  return writeZip(packs.flatMap(({ files }) => files), zipIndex(view, language, packs))
}

/** The page alone, for who gathers the files elsewhere. */
export function zipIndex(view: MeetingView, language: Language, packs: readonly ListedPack[]): string {
  const words = wordsIn(language)
  const highest = MARKINGS[Math.max(0, ...packs.map(({ marking }) => MARKINGS.indexOf(marking)))] ?? 'unclassified'
  const indexed = packs.map(({ marking, side, ...pack }): IndexedPack => ({
    ...pack,
    marking: wordsIn(pack.language)(`marking.${marking}`),
    side: side === 'shared' ? words('packIndex.both') : words(`side.${side}`)
  }))
  return indexPage(indexed, { language, words, title: words('packIndex.title'), marking: words(`marking.${highest}`), made: meetingName(editionIn(view, language, false), language) })
}

/** By rule in the language of the page: `briefing-packs.zip`. */
export function zipName(language: Language): string {
  return `${wordsIn(language)('packIndex.fileName')}.zip`
}
