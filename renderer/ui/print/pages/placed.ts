import type { PdfSheet } from './use-pdf-sheets.ts'

/** Between two pages, and around them, in pixels; as in the style sheet. */
export const GAP = 16

/** A page and where it lies in what scrolls, in pixels. */
export interface Placed {
  sheet: PdfSheet
  top: number
  bottom: number
}

/** Where each page lies when all are `width` wide. */
export function placesOf(sheets: readonly PdfSheet[], width: number, gap = GAP): Placed[] {
  const places: Placed[] = []
  for (const sheet of sheets) {
    const top = (places.at(-1)?.bottom ?? 0) + gap
    places.push({ sheet, top, bottom: top + (width * sheet.height) / sheet.width })
  }
  return places
}
