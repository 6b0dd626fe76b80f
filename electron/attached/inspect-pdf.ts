import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MOST_PAGES } from '#shared/domain/attachment/file-types.ts'
import type { FileFacts, PdfPage } from '#shared/domain/attachment/facts.ts'
import { cleanPdf } from './clean-pdf.ts'

/** So much of a page is told to those who do not see it. */
const LONGEST_TEXT = 6_000

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<Library> | null = null

/** Loaded when the first PDF comes. Its other half is given to it here: from a bundle it would not find it. */
function library(): Promise<Library> {
  loading ??= (async () => {
    const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: worker })
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })()
  return loading
}

/** How many pages a PDF has, their sizes and words, and whether its pages can stand inside another book. Scripts in it are never run. */
export async function inspectPdf(bytes: Uint8Array): Promise<FileFacts> {
  const { getDocument, VerbosityLevel } = await library()
  // pdf.js takes the bytes it is given away.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: true })
  try {
    const pdf = await task.promise
    const count = pdf.numPages
    const apart = { state: 'read', type: 'pdf', pages: [], count } as const
    if (count > MOST_PAGES) return { ...apart, apart: 'tooManyPages' }
    if (await hasHiddenLayers(pdf)) return { ...apart, apart: 'hiddenLayers' }
    const pages: PdfPage[] = []
    for (let number = 1; number <= count; number += 1) pages.push(await pageOf(await pdf.getPage(number)))
    const { withoutFonts } = await cleanPdf(bytes)
    return withoutFonts.length > 0 ? { ...apart, apart: 'noFonts' } : { ...apart, pages, apart: null }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { state: 'refused', problem: name === 'PasswordException' || name === 'EncryptedPDFError' ? 'encrypted' : 'damaged' }
  } finally {
    await task.destroy()
  }
}

/** Inside another book every layer would be seen. */
async function hasHiddenLayers(pdf: PDFDocumentProxy): Promise<boolean> {
  const layers = await pdf.getOptionalContentConfig()
  return Object.values((layers.getGroups() ?? {}) as Record<string, { visible?: boolean }>).some(({ visible }) => visible === false) // pdf.js gives them untyped
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  page.cleanup()
  return { width, height, text: text.replaceAll(/[ \t]*\n\s*/gu, '\n').trim().slice(0, LONGEST_TEXT) }
}
