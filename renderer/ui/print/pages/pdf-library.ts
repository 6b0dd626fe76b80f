import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
// The default is the address that Vite gives to what is asked for with `?url`.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<{ library: Library; worker: PDFWorker }> | null = null

/**
 * The drawing of PDF pages, fetched when the first page is wanted. The legacy build, because Chromium 114 lacks
 * `Promise.withResolvers`. One worker serves all documents: starting one costs more than drawing a page.
 */
function load(): Promise<{ library: Library; worker: PDFWorker }> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => {
    // A port of our own: left to itself the library would start the worker from a blob, which the security policy refuses.
    const port = new Worker(workerAddress, { type: 'module' })
    // The library's types know of no port but null; its code takes a Worker.
    return { library, worker: new library.PDFWorker({ port: port as unknown as null }) }
  })
  return loading
}

/**
 * Opens a document. The bytes are copied, since the worker takes what it is given. Letters are drawn as outlines: as fonts of the window, each
 * new document would have every element of the screen laid out anew.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { library, worker } = await load()
  return library.getDocument({ data: bytes.slice(), worker, isEvalSupported: false, disableFontFace: true }).promise
}
