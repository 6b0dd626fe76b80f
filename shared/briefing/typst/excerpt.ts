import type { Block, Pack, Text } from '#shared/briefing/model/index.ts'
import type { Language } from '#shared/foundation/language.ts'

/**
 * Some stretches of a book by themselves, so that the pages in view follow an edit without the whole book being set. A stretch is what has
 * pages of its own: the cover, the contents, each part. Where the excerpt stands in the book is taken from when that was last set.
 */
export interface Excerpt {
  /** The first and the last stretch, counted from 0. */
  from: number
  to: number
  /** How many pages of the book there are before and after it. */
  before: number
  after: number
  /** On which page, from 1, each heading stood. */
  headings: ReadonlyMap<string, number>
}

/** What is not in an excerpt, but is listed in its contents or linked to from it. The template reads it so. */
export interface Other {
  id: string
  page: number
  /** Of a heading that the contents list. */
  level?: number
  text?: Text
  language?: Language | undefined
}

/** The stretches of a book in their order, each by a name of its own. */
export function stretchesOf({ cover, contents, parts }: Pack): string[] {
  return [...(cover ? ['/cover'] : []), ...(contents ? ['/contents'] : []), ...parts.map(({ id }) => id)]
}

/** The book with nothing but the stretches of an excerpt, and how many of its parts come before them. */
export function excerptOf(pack: Pack, { from, to }: Excerpt): { shown: Pack; partsBefore: number } {
  const { cover, contents, parts, ...book } = pack
  const opening = stretchesOf(pack).length - parts.length
  const isShown = (stretch: number): boolean => from <= stretch && stretch <= to
  const partsBefore = Math.max(0, from - opening)
  return {
    shown: {
      ...book,
      ...(cover && isShown(0) && { cover }),
      ...(contents && isShown(opening - 1) && { contents }),
      parts: parts.slice(partsBefore, Math.max(0, to + 1 - opening))
    },
    partsBefore
  }
}

/** The headings that the contents of an excerpt list although they are not in it, and the places that it links to, in the order of the book. */
export function othersOf(pack: Pack, shown: Pack, { headings }: Excerpt, isLinked: (id: string) => boolean): Other[] {
  const depth = shown.contents?.depth ?? 0
  const own = new Set(shown.parts)
  let page = 1
  return pack.parts.filter((part) => !own.has(part)).flatMap(({ id, heading, language, blocks }) =>
    [{ id, level: 1, text: heading, language: undefined }, ...blocks.flatMap((block) => headingIn(block, language))].flatMap(({ id: anchor, level, text, language: spoken }): Other[] => {
      // A heading that was not there yet stands on the page of the one before it.
      page = headings.get(anchor) ?? page
      if (level <= depth) return [{ id: anchor, page, level, text, language: spoken }]
      return isLinked(anchor) ? [{ id: anchor, page }] : []
    })
  )
}

function headingIn(block: Block, language: Language | undefined): { id: string; level: number; text: Text; language: Language | undefined }[] {
  return block.kind === 'heading' ? [{ id: block.id, level: block.level, text: block.text, language: block.language ?? language }] : []
}
