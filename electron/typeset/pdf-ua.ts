import { TypesetError, type TypesetPdf } from './engine.ts'

/**
 * The WebAssembly build of Typst tags its PDF like the native one but cannot be asked to name the standard. The two
 * files then differ in two places only (compared byte by byte on Typst 0.14.2): the metadata lack PDF/UA's part
 * number (ISO 14289-1, 5) and the catalogue does not ask viewers to show the title (7.1). Both objects stand last in
 * the file, so they are written anew with the table of offsets behind them. That the pack satisfies the standard is
 * checked by the native engine on the same templates, in the tests.
 */
export function declareAccessible(pdf: Uint8Array): Omit<TypesetPdf, 'places' | 'sources'> {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const trailer = tailOf(file)
  const root = numberAfter(trailer, '/Root')
  const offsets = readOffsets(file)
  const catalogue = objectText(file, offsets, root)
  const metadata = numberAfter(catalogue, '/Metadata')
  const packet = objectText(file, offsets, metadata)
  const start = Math.min(offsetOf(offsets, root), offsetOf(offsets, metadata))
  if (offsets.some((offset, number) => offset > start && number !== root && number !== metadata)) {
    throw new TypesetError('The catalogue and the metadata are not the last objects of the PDF')
  }
  const kept = file.subarray(0, start)
  const newPacket = Buffer.from(withPartNumber(packet), 'latin1')
  const newCatalogue = Buffer.from(withTitleShown(catalogue), 'latin1')
  const moved = offsets.map((offset, number) => (number === metadata ? start : number === root ? start + newPacket.length : offset))
  const tableStart = start + newPacket.length + newCatalogue.length
  const newTail = Buffer.from(`${offsetTable(moved)}${trailer.slice(trailer.indexOf('trailer')).replace(/startxref\s+\d+/u, `startxref\n${tableStart}`)}`, 'latin1')
  return { pdf: new Uint8Array(Buffer.concat([kept, newPacket, newCatalogue, newTail])), pages: numberBetween(packet, '<xmpTPg:NPages>') }
}

/** From the table of offsets to the end of the file. */
function tailOf(file: Buffer): string {
  const end = file.subarray(-64).toString('latin1')
  return file.subarray(numberAfter(end, 'startxref')).toString('latin1')
}

/** Where each object begins, by its number; 0 for the free entry. */
function readOffsets(file: Buffer): number[] {
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer/u.exec(tailOf(file))
  if (!table) throw new TypesetError('The PDF has no table of offsets of the known form')
  return (table[2] ?? '').trim().split(/\r?\n/u).map((entry) => (entry.trim().endsWith('n') ? Number(entry.slice(0, 10)) : 0))
}

function offsetOf(offsets: readonly number[], object: number): number {
  const offset = offsets[object]
  if (offset === undefined || offset === 0) throw new TypesetError(`The PDF has no object ${object}`)
  return offset
}

/** From where the object begins to where the next thing in the file does: its text may itself hold words such as `endobj`. */
function objectText(file: Buffer, offsets: readonly number[], object: number): string {
  const start = offsetOf(offsets, object)
  const table = numberAfter(file.subarray(-64).toString('latin1'), 'startxref')
  const end = Math.min(table, ...offsets.filter((offset) => offset > start))
  return file.subarray(start, end).toString('latin1')
}

function withPartNumber(packet: string): string {
  const named = replaceOnce(
    replaceOnce(packet, '<xmpTPg:NPages>', '<pdfuaid:part>1</pdfuaid:part><xmpTPg:NPages>'),
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" ',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
  )
  const grown = named.length - packet.length
  return named.replace(/\/Length (\d+)/u, (_match, length: string) => `/Length ${Number(length) + grown}`)
}

function withTitleShown(catalogue: string): string {
  return replaceOnce(catalogue, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
}

function replaceOnce(text: string, part: string, replacement: string): string {
  if (!text.includes(part)) throw new TypesetError(`The PDF has no ${part.trim()}`)
  return text.replace(part, () => replacement)
}

function offsetTable(offsets: readonly number[]): string {
  const entries = offsets.map((offset) => (offset === 0 ? '0000000000 65535 f\r\n' : `${String(offset).padStart(10, '0')} 00000 n\r\n`))
  return `xref\n0 ${offsets.length}\n${entries.join('')}`
}

function numberAfter(text: string, name: string): number {
  const found = new RegExp(`${name}\\s+(\\d+)`, 'u').exec(text)
  if (!found) throw new TypesetError(`The PDF has no ${name}`)
  return Number(found[1])
}

function numberBetween(text: string, name: string): number {
  const at = text.indexOf(name)
  return at < 0 ? 0 : Number.parseInt(text.slice(at + name.length), 10)
}
