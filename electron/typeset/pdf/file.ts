import { TypesetError } from '../engine.ts'

/** A PDF as Typst writes it: one table of offsets at the end, each object once. */
export interface PdfFile {
  bytes: Buffer
  /** Where each object begins, by its number; 0 for the free entry. */
  offsets: readonly number[]
  /** From the table of offsets to the end of the file. */
  tail: string
  /** Where the table of offsets begins. */
  end: number
}

/** Reads where everything stands. Throws a TypesetError for a file of another form than Typst's. */
export function readPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const end = numberAfter(bytes.subarray(-64).toString('latin1'), 'startxref')
  const tail = bytes.subarray(end).toString('latin1')
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer/u.exec(tail)
  if (!table) throw new TypesetError('The PDF has no table of offsets of the known form')
  const offsets = (table[2] ?? '').trim().split(/\r?\n/u).map((entry) => (entry.trim().endsWith('n') ? Number(entry.slice(0, 10)) : 0))
  return { bytes, offsets, tail, end }
}

export function offsetOf(offsets: readonly number[], object: number): number {
  const offset = offsets[object]
  if (offset === undefined || offset === 0) throw new TypesetError(`The PDF has no object ${object}`)
  return offset
}

/** From where the object begins to where the next thing in the file does: its text may itself hold words such as `endobj`. */
export function objectText({ bytes, offsets, end: table }: PdfFile, object: number): string {
  const start = offsetOf(offsets, object)
  const end = Math.min(table, ...offsets.filter((offset) => offset > start))
  return bytes.subarray(start, end).toString('latin1')
}

/** What is said of the file as a whole. */
export interface FileFacts {
  metadata: string
  catalogue: string
}

/**
 * The file with its metadata and its catalogue written anew, and with one more object where `added` is given the number that it gets. Both
 * stand last in what Typst writes.
 */
export function withFacts(pdf: Uint8Array, change: (facts: FileFacts, free: number) => FileFacts & { added?: string }): Uint8Array {
  const file = readPdf(pdf)
  const { bytes, offsets, tail } = file
  const root = numberAfter(tail, '/Root')
  const before = objectText(file, root)
  const metadata = numberAfter(before, '/Metadata')
  const start = Math.min(offsetOf(offsets, root), offsetOf(offsets, metadata))
  if (offsets.some((offset, number) => offset > start && number !== root && number !== metadata)) {
    throw new TypesetError('The catalogue and the metadata are not the last objects of the PDF')
  }
  const changed = change({ metadata: objectText(file, metadata), catalogue: before }, offsets.length)
  const [packet, catalogue, added] = [changed.metadata, changed.catalogue, changed.added ?? ''].map((text) => Buffer.from(text, 'latin1')) as [Buffer, Buffer, Buffer] // three texts give three
  const moved = offsets.map((offset, number) => (number === metadata ? start : number === root ? start + packet.length : offset))
  const end = start + packet.length + catalogue.length + added.length
  const table = added.length === 0 ? moved : [...moved, start + packet.length + catalogue.length]
  const trailer = tail.slice(tail.indexOf('trailer')).replace(/\/Size \d+/u, `/Size ${table.length}`).replace(/startxref\s+\d+/u, `startxref\n${end}`)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), packet, catalogue, added, Buffer.from(`${offsetTable(table)}${trailer}`, 'latin1')]))
}

/** The text of a stream with its length written anew. */
export function withLength(before: string, after: string): string {
  const grown = after.length - before.length
  return after.replace(/\/Length (\d+)/u, (_match, length: string) => `/Length ${Number(length) + grown}`)
}

export function replaceOnce(text: string, part: string, replacement: string): string {
  if (!text.includes(part)) throw new TypesetError(`The PDF has no ${part.trim()}`)
  return text.replace(part, () => replacement)
}

export function numberAfter(text: string, name: string): number {
  const found = new RegExp(`${name}\\s+(\\d+)`, 'u').exec(text)
  if (!found) throw new TypesetError(`The PDF has no ${name}`)
  return Number(found[1])
}

function offsetTable(offsets: readonly number[]): string {
  const entries = offsets.map((offset) => (offset === 0 ? '0000000000 65535 f\r\n' : `${String(offset).padStart(10, '0')} 00000 n\r\n`))
  return `xref\n0 ${offsets.length}\n${entries.join('')}`
}
