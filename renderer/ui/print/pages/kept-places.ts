import { FIT_WIDTH, type Zoom } from './zoom.ts'

export interface PagePlace {
  /** From 1. */
  page: number
  share: number
}

/** How one left the pages of a document. */
export interface KeptPlace {
  /** What stood at the top of the view: a page, and which share of it was above. */
  at: PagePlace
  zoom: Zoom
}

/** By the name of the document, for this run: who follows a page to where it is written comes back to the same page. */
const kept = new Map<string, KeptPlace>()

export function keptPlace(name: string): KeptPlace {
  return kept.get(name) ?? { at: { page: 1, share: 0 }, zoom: FIT_WIDTH }
}

export function keepPlace(name: string, change: Partial<KeptPlace>): void {
  kept.set(name, { ...keptPlace(name), ...change })
}
