import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Paper, Style } from '../model/index.ts'
import type { Badge } from './badges.ts'
import type { Label } from './labels.ts'
import type { PlaceCard } from './place-cards.ts'

/** Cards of one kind, several on a sheet of paper. Pure data; the template places each in its cell. */
export interface CardSheet {
  /** Language of the sheet's own words and of every text that names no other. */
  language: Language
  /** Title of the file, and in the margin of each sheet. */
  title: string
  /** In the margin of each sheet, top right. */
  marking: string
  paper: Paper
  date?: CalendarDate
  /** A house style of one's own. */
  style?: Style
  grid: Grid
  cards: Badge[] | PlaceCard[] | Label[]
}

/** Where the cards lie on a sheet, in millimetres. */
export interface Grid {
  isLandscape: boolean
  columns: number
  rows: number
  /** Of one card. */
  width: number
  height: number
  /** From the left and the upper edge of the paper to the first card. */
  x: number
  y: number
  /** Between two cards. */
  gapX: number
  gapY: number
  /** What is printed to cut by. */
  marks: 'corners' | 'edges' | 'none'
}

/** Millimetres. */
export const PAPER_SIZES: Readonly<Record<Paper, { width: number; height: number }>> = {
  letter: { width: 215.9, height: 279.4 },
  a4: { width: 210, height: 297 }
}

/** Left free above and below the cards, for the marking and because printers do not reach the edge. */
const MARGIN = 12

/** As many cards as the paper holds, edge to edge in its middle, with a mark at every corner. */
export function filledGrid(paper: Paper, width: number, height: number): Grid {
  const sheet = PAPER_SIZES[paper]
  const columns = Math.floor(sheet.width / width)
  const rows = Math.floor((sheet.height - 2 * MARGIN) / height)
  return {
    isLandscape: false, columns, rows, width, height, gapX: 0, gapY: 0, marks: 'corners',
    x: (sheet.width - columns * width) / 2, y: (sheet.height - rows * height) / 2
  }
}
