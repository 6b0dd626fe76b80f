import { FIT_WIDTH, type Zoom } from './zoom.ts'

/** How one left the pages of a document. */
export interface KeptPlace {
  /** How far it was scrolled, in pixels. */
  top: number
  zoom: Zoom
}

/** By the name of the document, for this run: who follows a page to where it is written comes back to the same page. */
const kept = new Map<string, KeptPlace>()

export function keptPlace(name: string): KeptPlace {
  return kept.get(name) ?? { top: 0, zoom: FIT_WIDTH }
}

export function keepPlace(name: string, change: Partial<KeptPlace>): void {
  kept.set(name, { ...keptPlace(name), ...change })
}
