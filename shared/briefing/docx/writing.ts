import type { Language } from '#shared/foundation/language.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { accentOf } from './styles.ts'

/** What is counted while a document is written: bookmarks for places that links lead to, and numbered lists. */
export class Writing {
  /** How many numbered lists there are; each has a numbering of its own, so that each begins with 1. */
  numberedLists = 0
  /** How much larger the letters are than usual, as in the house style of the printed page. */
  readonly larger: number
  readonly #bookmarks: ReadonlyMap<string, string>

  readonly accent: string
  /** Behind words. */
  readonly tint: string
  /** Of the document: what is in it need not say so. */
  readonly language: Language
  /** The bytes of pictures by name. */
  readonly files: ReadonlyMap<string, Uint8Array>

  constructor(pack: Pack, files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.larger = pack.largePrint === true ? 1.5 : 1
    this.files = files
    this.language = pack.language
    const { accent, tint } = accentOf(pack.style)
    this.accent = accent
    this.tint = tint
    const anchors = pack.parts.flatMap((part) => [part.id, ...part.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))])
    // Word takes forty letters and digits at most.
    this.#bookmarks = new Map(anchors.map((anchor, index) => [anchor, `place_${index + 1}`]))
  }

  bookmark(anchor: string): string | undefined {
    return this.#bookmarks.get(anchor)
  }

  nextNumberedList(): string {
    this.numberedLists += 1
    return numberingName(this.numberedLists)
  }
}

export function numberingName(list: number): string {
  return `numbers-${list}`
}
