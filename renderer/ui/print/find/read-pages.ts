import type { PDFPageProxy } from '../pages/pdf-library.ts'
import type { PdfSheet } from '../pages/use-pdf-sheets.ts'
import { pageText, type PageText, type Piece } from './page-text.ts'

type TextItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]

/** Reads the words of pages one after the other; `onRead` hears of every few, and answers whether the others are still wanted. */
export async function readPages(sheets: readonly PdfSheet[], onRead: (pages: readonly PageText[]) => boolean): Promise<void> {
  const read: PageText[] = []
  for (const sheet of sheets) {
    const page = await sheet.page()
    const { items } = await page.getTextContent()
    read.push(pageText(sheet.number, sheet.height, items.flatMap(pieceOf)))
    const isPause = read.length % 10 === 0 || read.length === sheets.length
    if (isPause && !onRead([...read])) return
  }
}

/** Words that stand upright; what lies across the page, such as a watermark, is not searched. */
function pieceOf(item: TextItem): Piece[] {
  if (!('str' in item) || item.str === '') return []
  const [, slant, , height, x, baseline] = item.transform.map(Number)
  if (slant !== 0 || height === undefined || x === undefined || baseline === undefined) return []
  return [{ words: item.str, x, baseline, width: item.width, height }]
}

let context: CanvasRenderingContext2D | null | undefined

/** How wide the first letters of some words are, as a share of all: measured in the face of the house. */
export function shareOf(words: string, letters: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context || words.length === 0) return letters / Math.max(1, words.length)
  context.font = "40px 'Source Serif 4'"
  const whole = context.measureText(words).width
  return whole === 0 ? 0 : context.measureText(words.slice(0, letters)).width / whole
}
