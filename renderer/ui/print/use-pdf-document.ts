import { useEffect, useState } from 'react'
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.ts'

export interface PdfSheet {
  page: PDFPageProxy
  /** In points, 1/72 inch. */
  width: number
  height: number
}

/** The pages of `bytes`. While a newer document opens, the pages of the one before stay; `null` until the first is there. */
export function usePdfDocument(bytes: Uint8Array | null): readonly PdfSheet[] | null {
  const [opened, setOpened] = useState<{ document: PDFDocumentProxy; sheets: readonly PdfSheet[] } | null>(null)

  useEffect(() => {
    if (bytes === null) return undefined
    let isWanted = true
    void openPdf(bytes).then(async (document) => {
      const sheets = await sheetsOf(document)
      if (isWanted) setOpened({ document, sheets })
      else void document.loadingTask.destroy()
    })
    return () => {
      isWanted = false
    }
  }, [bytes])

  useEffect(() => {
    if (opened === null) return undefined
    return () => void opened.document.loadingTask.destroy()
  }, [opened])

  return opened?.sheets ?? null
}

function sheetsOf(document: PDFDocumentProxy): Promise<PdfSheet[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      return { page, width, height }
    })
  )
}
