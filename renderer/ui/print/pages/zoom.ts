/** How large pages are shown: one whole page in view, or as wide as the pane, or so many times that. */
export type Zoom = 'page' | number

export const FIT_PAGE: Zoom = 'page'
export const FIT_WIDTH: Zoom = 1
/** From small to large. */
export const ZOOMS: readonly Zoom[] = [FIT_PAGE, FIT_WIDTH, 1.25, 1.5, 2, 3]

/** One step larger (1) or smaller (-1); at the ends the same. */
export function stepped(zoom: Zoom, step: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + step] ?? zoom
}

/** How wide a page is drawn, in pixels. `ratio` is its width divided by its height. */
export function pageWidth(zoom: Zoom, room: { width: number; height: number }, ratio: number): number {
  if (zoom !== 'page') return Math.max(0, Math.round(room.width * zoom))
  return Math.max(0, Math.round(Math.min(room.width, room.height * ratio)))
}
