import type { Excerpt } from '#shared/briefing/typst/excerpt.ts'
import type { SourcePlace, TypesetPages } from '#shared/ipc/contract.ts'

/** Where things stand in a book as its pages are now; it is from this that an excerpt takes its numbers. */
export interface BookLayout {
  /** The stretches of the book (`stretchesOf`), and on which page, from 1, each begins. */
  stretches: readonly string[]
  begins: readonly number[]
  pages: number
  headings: ReadonlyMap<string, number>
  /** Where what was made from which record stands. */
  places: readonly SourcePlace[]
}

/** Pages that take the place of others: `pages` of them, from behind page `before` on, instead of `replaced`. */
export interface Replaced {
  before: number
  pages: number
  replaced: number
}

/** The first and the last page in view. */
export interface InView {
  first: number
  last: number
}

/** So many pages must be left out for an excerpt to be worth its while. */
const WORTH = 10

/** Null where the pages do not tell what they are: what is no book is always set as a whole. */
export function layoutOf(stretches: readonly string[], { stretches: begins, pages, headings, sources }: TypesetPages): BookLayout | null {
  if (begins.length !== stretches.length || begins.length === 0) return null
  return { stretches, begins, pages, headings: new Map(headings.map(({ id, page }) => [id, page])), places: sources }
}

/** The excerpt that shows the pages in view; null where it would be most of the book, or the book has other stretches now. */
export function excerptAround({ stretches, begins, pages, headings }: BookLayout, now: readonly string[], view: InView): Excerpt | null {
  if (now.length !== stretches.length || now.some((id, index) => id !== stretches[index])) return null
  const from = Math.max(0, begins.findLastIndex((page) => page <= view.first))
  const to = Math.max(from, begins.findLastIndex((page) => page <= view.last))
  const before = (begins[from] ?? 1) - 1
  const after = pages + 1 - (begins[to + 1] ?? pages + 1)
  return before + after < WORTH ? null : { from, to, before, after, headings }
}

/** The layout once the pages of an excerpt stand in the book, and which pages they take the place of. */
export function withExcerpt(layout: BookLayout, { from, to }: Excerpt, set: TypesetPages): { layout: BookLayout; replaced: Replaced } {
  const { begins } = layout
  const before = (begins[from] ?? 1) - 1
  const end = begins[to + 1] ?? layout.pages + 1
  // The last page of an excerpt stands for the rest of the book and is not shown.
  const pages = set.pages - 1
  const replaced = { before, pages, replaced: end - 1 - before }
  const moved = (page: number): number => (page <= before ? page : page + pages - replaced.replaced)
  const isNew = ({ page }: { page: number }): boolean => page <= pages
  return {
    replaced,
    layout: {
      ...layout,
      begins: [...begins.slice(0, from), ...set.stretches.map((page) => before + page), ...begins.slice(to + 1).map(moved)],
      pages: moved(layout.pages),
      headings: new Map([...[...layout.headings].map(([id, page]) => [id, moved(page)] as const), ...set.headings.filter(isNew).map(({ id, page }) => [id, before + page] as const)]),
      places: [
        ...layout.places.filter(({ page }) => page <= before),
        ...set.sources.filter(isNew).map((place) => ({ ...place, page: before + place.page })),
        ...layout.places.filter(({ page }) => page >= end).map((place) => ({ ...place, page: moved(place.page) }))
      ]
    }
  }
}
