import { useEffect, useRef, useState } from 'react'
import type { InView } from '../book-layout.ts'
import type { NewPages } from '../use-preview.ts'
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.ts'

export interface PdfSheet {
  /** From 1. */
  number: number
  /** In points, 1/72 inch. */
  width: number
  height: number
  /** Fetched when it is first asked for. */
  page: () => Promise<PDFPageProxy>
  /** The file that it is a page of. */
  document: PDFDocumentProxy
}

/** So many pages around those in view are measured before newer pages are shown; the others right after. */
const AROUND = 1

/**
 * The pages of a document, of an excerpt in the place of those that it replaces. While newer ones open, those before stay; `null` until the
 * first are there. The size of pages far from the view is at first taken from those before: measuring a hundred costs more than drawing one.
 */
export function usePdfSheets(newest: NewPages | null, inView: { readonly current: InView }): readonly PdfSheet[] | null {
  const [sheets, show] = useState<readonly PdfSheet[] | null>(null)
  const before = useRef<readonly PdfSheet[]>([])
  const open = useRef(new Set<PDFDocumentProxy>())
  // A whole document takes the place of all that came before it; an excerpt waits until what it is an excerpt of is there.
  const whole = useRef(0)
  const opening = useRef(Promise.resolve())

  useEffect(() => {
    if (newest === null) return
    if (newest.replaced === null) whole.current += 1
    const own = whole.current
    const isWanted = (): boolean => own === whole.current
    const present = (next: readonly PdfSheet[]): void => {
      before.current = next
      show(next)
    }
    const put = async (): Promise<void> => {
      const document = await openPdf(newest.pdf)
      const guessed = putInPlace(document, newest, before.current)
      const { first, last } = inView.current
      const near = await measured(guessed, document, (number) => before.current.length === 0 || (number >= first - AROUND && number <= last + AROUND))
      if (!isWanted()) return void document.loadingTask.destroy()
      open.current.add(document)
      present(near)
      const all = await measured(near, document, () => true)
      if (isWanted() && before.current === near && all.some((sheet, index) => sheet !== near[index])) present(all)
    }
    const former = newest.replaced === null ? Promise.resolve() : opening.current
    opening.current = former.catch(() => undefined).then(() => (isWanted() ? put() : undefined))
  }, [newest, inView])

  useEffect(() => {
    // What is about to be shown is as much in use as what is.
    const shown = new Set([...(sheets ?? []), ...before.current].map(({ document }) => document))
    for (const document of open.current) if (!shown.has(document)) close(open.current, document)
  }, [sheets])
  useEffect(() => {
    const all = open.current
    return () => {
      whole.current += 1
      for (const document of all) close(all, document)
    }
  }, [])

  return sheets
}

function close(open: Set<PDFDocumentProxy>, document: PDFDocumentProxy): void {
  open.delete(document)
  void document.loadingTask.destroy()
}

/** The pages of the new file where they belong. Those behind them that keep their number stay the same objects, so that they are not drawn again. */
function putInPlace(document: PDFDocumentProxy, { replaced }: NewPages, before: readonly PdfSheet[]): PdfSheet[] {
  const from = replaced?.before ?? 0
  const count = replaced?.pages ?? document.numPages
  const own = Array.from({ length: count }, (_, index): PdfSheet => {
    const number = from + index + 1
    const alike = before[number - 1] ?? before.at(-1)
    return { number, width: alike?.width ?? 1, height: alike?.height ?? 1, page: () => document.getPage(index + 1), document }
  })
  if (replaced === null) return own
  const behind = before.slice(from + replaced.replaced)
  return [...before.slice(0, from), ...own, ...behind.map((sheet, index) => (sheet.number === from + count + index + 1 ? sheet : { ...sheet, number: from + count + index + 1 }))]
}

/** The sheets of a file with their true sizes; those whose size was right stay the same objects, so that they are not drawn again. */
function measured(sheets: readonly PdfSheet[], of: PDFDocumentProxy, isAsked: (number: number) => boolean): Promise<PdfSheet[]> {
  return Promise.all(
    sheets.map(async (sheet) => {
      if (sheet.document !== of || !isAsked(sheet.number)) return sheet
      // A document that was closed meanwhile answers no more: what it would have said is of no concern.
      const size = await sheet.page().then((page) => page.getViewport({ scale: 1 })).catch(() => sheet)
      return size.width === sheet.width && size.height === sheet.height ? sheet : { ...sheet, width: size.width, height: size.height }
    })
  )
}
