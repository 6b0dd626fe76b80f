import { deflateSync } from 'node:zlib'
import { zipSync, strToU8 } from 'fflate'
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { type Pack, paragraph, text } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { crc32 } from '#shared/foundation/crc32.ts'

/** A PDF as a text program makes it: tagged, its fonts inside, pages with these words; every other one across. */
export async function pdfOf(pages: readonly string[], isTurning = false): Promise<Uint8Array> {
  const engine = await openEngine({ fontsFolder: 'assets/fonts' })
  const pack: Pack = {
    id: 'x', language: 'en', languages: ['en'], title: 'Annex', runningHead: 'A book of its own', marking: 'Theirs', paper: 'letter',
    parts: pages.map((words, index) => ({ id: `p${index}`, heading: text(words), lines: [], orientation: isTurning && index % 2 === 1 ? 'landscape' : 'portrait', blocks: [paragraph(`${words}, in full.`)] }))
  }
  return typeset(engine, writeTypst(pack)).pdf
}

/** With a script that runs when it is opened, a file inside, a link to run a program, and a stamp that is drawn. */
export async function withScripts(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  const { context, catalog } = document
  document.addJavaScript('open', 'app.alert("HOSTILE-SCRIPT")')
  catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert("HOSTILE-OPEN")') }))
  await document.attach(strToU8('HOSTILE-FILE'), 'payload.exe')
  const [page] = document.getPages()
  page?.node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of('HOSTILE-PAGE') } }))
  page?.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 600, 800], A: { S: 'Launch', F: PDFString.of('HOSTILE-LAUNCH') } })))
  const drawn = context.register(context.flateStream('0.9 0.2 0.1 rg 0 0 100 50 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 50] }))
  page?.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Stamp', F: 4, Rect: [400, 300, 500, 350], AP: { N: drawn }, Contents: PDFString.of('HOSTILE-NOTE') })))
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

/** Letters of a font that is not in the file. */
export async function withoutFonts(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage().drawText('Helvetica from elsewhere')
  return document.save()
}

/** Blank pages, as many as one likes. */
export async function blankPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage([612, 792])
  return document.save()
}

/** Small on the disk; its page takes 1.3 GB once it is unpacked. */
export async function heavyPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context } = document
  // A run of 128 spaces takes two bytes (ISO 32000-1, 7.4.5), ten million of them next to nothing once packed again.
  const runs = Buffer.alloc(20_000_000, Buffer.from([0x81, 0x20]))
  const content = context.register(context.stream(deflateSync(runs), { Filter: ['FlateDecode', 'RunLengthDecode'] }))
  document.addPage().node.set(PDFName.of('Contents'), context.obj([content]))
  return document.save({ useObjectStreams: false })
}

/** Draws a form ten times that draws a form ten times, and so on: a million million letters. */
export async function slowPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context } = document
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }
  const font = document.embedStandardFont(StandardFonts.Helvetica).ref
  let drawn = context.register(context.stream('BT /F 1 Tf (a) Tj ET', { ...form, Resources: { Font: { F: font } } }))
  for (let depth = 0; depth < 12; depth += 1) drawn = context.register(context.stream('/X Do '.repeat(10), { ...form, Resources: { XObject: { X: drawn } } }))
  const { node } = document.addPage()
  node.set(PDFName.of('Resources'), context.obj({ XObject: { X: drawn } }))
  node.set(PDFName.of('Contents'), context.register(context.stream('/X Do')))
  return document.save({ useObjectStreams: false })
}

/** Locked with a password that nobody knows (ISO 32000-1, 7.6.3: the standard handler, 128 bits). */
export function encryptedPdf(): Uint8Array {
  const parts = [
    '%PDF-1.6\n',
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\n',
    `4 0 obj\n<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>\nendobj\n`
  ]
  const offsets = parts.map((_, index) => parts.slice(0, index).join('').length).slice(1)
  const body = parts.join('')
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return strToU8(`${body}xref\n0 5\n0000000000 65535 f \n${table}trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]>>\nstartxref\n${body.length}\n%%EOF`)
}

/** A PNG of one colour; `claims` may say that it is larger than it is. */
export function pngOf(width: number, height: number, claims: { width: number; height: number } = { width, height }): Uint8Array {
  const row = new Uint8Array(1 + 3 * width)
  for (let x = 0; x < width; x += 1) row.set([x % 256, 90, 106], 1 + 3 * x)
  const rows = new Uint8Array(row.length * height)
  for (let y = 0; y < height; y += 1) rows.set(row, y * row.length)
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, claims.width)
  head.setUint32(4, claims.height)
  head.setUint8(8, 8)
  head.setUint8(9, 2)
  return joined([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', new Uint8Array(head.buffer)), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([strToU8(type), data])
  const [length, sum] = [new DataView(new ArrayBuffer(4)), new DataView(new ArrayBuffer(4))]
  length.setUint32(0, data.length)
  sum.setUint32(0, crc32(named))
  return joined([new Uint8Array(length.buffer), named, new Uint8Array(sum.buffer)])
}

/** As small as a Word or Excel file can be; with macros where asked for. */
export function officeFile(type: 'docx' | 'xlsx', hasMacros = false): Uint8Array {
  const folder = type === 'docx' ? 'word' : 'xl'
  const main = type === 'docx' ? 'word/document.xml' : 'xl/workbook.xml'
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [main]: strToU8('<x/>'), ...(hasMacros && { [`${folder}/vbaProject.bin`]: strToU8('macro') }) })
}

export const SCRIPTED_SVG = strToU8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
