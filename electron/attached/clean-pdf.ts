import {
  decodePDFRawStream, PDFArray, type PDFContext, PDFDict, PDFDocument, PDFFlateStream, PDFName, type PDFObject, type PDFPage, PDFRawStream, PDFRef, PDFStream
} from 'pdf-lib'
import { withoutMarks } from './content-stream.ts'
import { drawAnnotations } from './annotations.ts'
import { hasAllFonts } from './fonts-inside.ts'

/** What of a page is printed; actions, forms, threads, metadata and the like stay behind. */
const KEPT = new Set(['Type', 'Parent', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources', 'Contents', 'Group'])
/** Of a form, beside what draws it. */
const LEFT_BEHIND = ['StructParent', 'StructParents', 'Metadata', 'PieceInfo', 'OPI', 'Ref', 'LastModified', 'OC']

/** A PDF of the same pages with nothing in it but what is drawn on them. */
export interface CleanPdf {
  bytes: Uint8Array
  /** Pages with letters whose font is not in the file, from 1: each program would draw them with another. */
  withoutFonts: number[]
}

/**
 * Takes the pages of a PDF over into a new one: what is drawn, the pictures of stamps, signatures and filled fields included. Scripts, actions,
 * embedded files and marks do not come along; they cannot, for nothing but the content of pages is copied.
 *
 * @throws where the file is damaged or encrypted
 */
export async function cleanPdf(file: Uint8Array): Promise<CleanPdf> {
  const source = await PDFDocument.load(file, { updateMetadata: false, throwOnInvalidObject: false })
  const clean = await PDFDocument.create({ updateMetadata: false })
  const seen = new Set<PDFObject>()
  for (const page of source.getPages()) tidy(page, source.context, seen)
  const pages = await clean.copyPages(source, source.getPageIndices())
  const withoutFonts: number[] = []
  for (const [index, page] of pages.entries()) {
    clean.addPage(page)
    if (!hasAllFonts(page.node.Resources(), new Set())) withoutFonts.push(index + 1)
  }
  return { bytes: await clean.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }), withoutFonts }
}

function tidy(page: PDFPage, context: PDFContext, seen: Set<PDFObject>): void {
  const { node } = page
  drawAnnotations(page)
  for (const key of node.keys()) if (!KEPT.has(key.decodeText())) node.delete(key)
  const content = contentOf(node.Contents(), context)
  node.set(PDFName.of('Contents'), context.register(context.flateStream(withoutMarks(content))))
  tidyForms(node.Resources(), context, seen)
}

function contentOf(contents: PDFStream | PDFArray | undefined, context: PDFContext): Uint8Array {
  const streams = contents instanceof PDFArray ? contents.asArray().map((one) => context.lookup(one)) : contents ? [contents] : []
  const parts = streams.flatMap((stream) => (stream instanceof PDFStream ? [decoded(stream), LINE_END] : []))
  return joined(parts)
}

const LINE_END = new Uint8Array([0x0a])

function decoded(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFFlateStream) return stream.getUnencodedContents()
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Forms are drawn inside pages and have marks of their own; patterns can hold forms. */
function tidyForms(resources: PDFDict | undefined, context: PDFContext, seen: Set<PDFObject>): void {
  if (resources === undefined || seen.has(resources)) return
  seen.add(resources)
  resources.delete(PDFName.of('Properties'))
  for (const kind of ['XObject', 'Pattern'] as const) {
    const named = resources.lookup(PDFName.of(kind))
    if (!(named instanceof PDFDict)) continue
    for (const [key, value] of named.entries()) {
      const stream = context.lookup(value)
      if (!(stream instanceof PDFRawStream) || seen.has(stream)) continue
      seen.add(stream)
      for (const name of LEFT_BEHIND) stream.dict.delete(PDFName.of(name))
      const isDrawn = kind === 'Pattern' || stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
      if (!isDrawn) continue
      const inner = stream.dict.lookup(PDFName.of('Resources'))
      tidyForms(inner instanceof PDFDict ? inner : undefined, context, seen)
      replace(named, key, value, tidied(stream, context), context)
    }
  }
}

function tidied(stream: PDFRawStream, context: PDFContext): PDFStream {
  const fresh = context.flateStream(withoutMarks(decoded(stream)))
  for (const [key, value] of stream.dict.entries()) {
    if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) fresh.dict.set(key, value)
  }
  return fresh
}

/** Where it is referred to from several pages, all of them see the new one. */
function replace(named: PDFDict, key: PDFName, value: PDFObject, fresh: PDFStream, context: PDFContext): void {
  if (value instanceof PDFRef) context.assign(value, fresh)
  else named.set(key, context.register(fresh))
}
