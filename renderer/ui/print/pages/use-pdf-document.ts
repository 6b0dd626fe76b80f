import { useEffect, useRef, useState } from 'react'
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.ts'

export interface PdfSheet {
  /** From 1. */
  number: number
  /** In points, 1/72 inch. */
  width: number
  height: number
  /** Fetched when it is first asked for. */
  page: () => Promise<PDFPageProxy>
}

/** So many pages around the one in view are measured before a new document is shown; the others right after. */
const AROUND = 2

/**
 * The pages of `bytes`. While a newer document opens, the pages of the one before stay; `null` until the first is there. The size
 * of pages far from `inView` is at first taken from the document before: measuring a hundred costs more than drawing one.
 */
export function usePdfDocument(bytes: Uint8Array | null, inView: { readonly current: number }): readonly PdfSheet[] | null {
  const [opened, setOpened] = useState<{ document: PDFDocumentProxy; sheets: readonly PdfSheet[] } | null>(null)
  const before = useRef<readonly PdfSheet[]>([])

  useEffect(() => {
    if (bytes === null) return undefined
    let isWanted = true
    void openPdf(bytes).then(async (document) => {
      const guessed = guessedSheets(document, before.current)
      const near = await measured(guessed, (number) => before.current.length === 0 || Math.abs(number - inView.current) <= AROUND)
      if (!isWanted) return void document.loadingTask.destroy()
      before.current = near
      setOpened({ document, sheets: near })
      const all = await measured(near, () => true)
      if (!isWanted || all.every((sheet, index) => sheet === near[index])) return
      before.current = all
      setOpened({ document, sheets: all })
    })
    return () => {
      isWanted = false
    }
  }, [bytes, inView])

  const document = opened?.document ?? null
  useEffect(() => {
    if (document === null) return undefined
    return () => void document.loadingTask.destroy()
  }, [document])

  return opened?.sheets ?? null
}

function guessedSheets(document: PDFDocumentProxy, before: readonly PdfSheet[]): PdfSheet[] {
  return Array.from({ length: document.numPages }, (_, index) => {
    const alike = before[index] ?? before.at(-1)
    return { number: index + 1, width: alike?.width ?? 1, height: alike?.height ?? 1, page: () => document.getPage(index + 1) }
  })
}

/** The sheets with their true sizes; those whose size was right stay the same objects, so that they are not drawn again. */
function measured(sheets: readonly PdfSheet[], isAsked: (number: number) => boolean): Promise<PdfSheet[]> {
  return Promise.all(
    sheets.map(async (sheet) => {
      if (!isAsked(sheet.number)) return sheet
      // A document that was closed meanwhile answers no more: what it would have said is of no concern.
      const size = await sheet.page().then((page) => page.getViewport({ scale: 1 })).catch(() => sheet)
      return size.width === sheet.width && size.height === sheet.height ? sheet : { ...sheet, width: size.width, height: size.height }
    })
  )
}
