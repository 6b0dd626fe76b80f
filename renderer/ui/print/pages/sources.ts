import type { SourcePlace } from '#shared/ipc/contract.ts'
import type { Box } from './PageBox.tsx'

/** What a pane needs to lead from a page to what it was made from. */
export interface PageSources {
  /** What a mark such as `session/s3` names, for people; null where nothing can be opened. */
  nameOf: (about: string) => string | null
  /** Goes to where it is written. */
  open: (about: string) => void
}

/** The space for the head and the foot of a page and beside the words, in points; as in the house style. */
const TOP = 82
const BOTTOM = 71
const SIDE = 36
/** A table that goes on repeats its header and the heading of the rows, in about so many points: what stands there belongs to no row. */
const REPEATED = 64

/** Which mark a point of a page belongs to: the last one at or above it, perhaps on a page before. Null before the first, and in the margins. */
export function sourceAt(sources: readonly SourcePlace[], page: number, y: number, pageHeight: number): number | null {
  if (y < TOP - 4 || y > pageHeight - BOTTOM) return null
  let low = 0
  let high = sources.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = sources[middle]
    if (place !== undefined && (place.page < page || (place.page === page && place.y <= y))) low = middle + 1
    else high = middle
  }
  const found = sources[low - 1]
  if (!found || found.id === '') return null
  const next = sources[low]
  return found.page < page && next?.page === page && next.y <= TOP + REPEATED ? null : low - 1
}

/** The part of a page that belongs to a mark, from margin to margin; null when nothing of it is on this page. */
export function regionOf(sources: readonly SourcePlace[], index: number, page: number, size: { width: number; height: number }): Box | null {
  const from = sources[index]
  if (!from || from.page > page) return null
  const to = sources[index + 1]
  if (to && from.page < page && (to.page < page || (to.page === page && to.y <= TOP + REPEATED))) return null
  if (to && to.page === page && from.page === page && to.y <= from.y) return null
  const top = from.page === page ? from.y : TOP
  const bottom = to?.page === page ? to.y : size.height - BOTTOM
  return bottom <= top ? null : { x: SIDE, y: top, width: size.width - 2 * SIDE, height: bottom - top }
}

/** Everything that a page was made from, from top to bottom, each once. */
export function sourcesOn(sources: readonly SourcePlace[], page: number): string[] {
  const first = sources.findIndex((place) => place.page >= page)
  const begin = first === -1 ? sources.length : first
  const next = sources[begin]
  const goesOn = next?.page === page && next.y <= TOP + REPEATED ? [] : sources.slice(Math.max(0, begin - 1), begin)
  const begun = sources.slice(begin).filter((place) => place.page === page)
  return [...new Set([...goesOn, ...begun].map(({ id }) => id))].filter((id) => id !== '')
}
