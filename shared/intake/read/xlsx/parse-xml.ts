import { DecodeUTF8 } from 'fflate'
import { Parser } from 'saxen'
import { damagedPart, Refusal } from '../problem.ts'
import { decodeXml } from './xml-text.ts'

/** Attributes of one element, decoded; undefined when it has none of that name. */
export type Attribute = (name: string) => string | undefined

/** What somebody wants to know of a part. Names carry the prefixes of `PREFIXES`, whatever the file calls them. */
export interface XmlListener {
  open(name: string, attribute: Attribute): void
  close(name: string): void
  text?(text: string): void
}

/** Transitional and strict workbooks (ISO/IEC 29500-4 and -1) differ in their namespaces; here they have one name each. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'p'
}

const CHUNK_BYTES = 262_144
/** No workbook nests deeper than a dozen elements. */
const DEEPEST = 100
/** A tag or a text that goes on for longer than this is read over and over: the parser waits for its end. */
const LONGEST_PIECE = 8_000_000

/**
 * Reads one part of a workbook from beginning to end. `part` is its name, for the message when it makes no sense.
 *
 * @throws Refusal for anything that is not well formed, and for every document type
 */
export function parseXml(part: string, bytes: Uint8Array, listener: XmlListener): void {
  const parser = new Parser().ns({ ...PREFIXES })
  let depth = 0
  let waiting = 0
  parser.on('openTag', (name, attributes) => {
    waiting = 0
    depth += 1
    if (depth > DEEPEST) throw damagedPart(part)
    listener.open(name, (attribute) => {
      const all = attributes()
      const value = all === false ? undefined : all[attribute]
      return value === undefined ? undefined : decodeXml(value)
    })
  })
  parser.on('closeTag', (name) => {
    waiting = 0
    depth -= 1
    listener.close(name)
  })
  parser.on('text', (text) => listener.text?.(decodeXml(text)))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('attention', () => {
    throw new Refusal({ key: 'intake.doctype', values: { part } })
  })
  parser.on('error', () => {
    throw damagedPart(part)
  })

  const decoder = new DecodeUTF8((chunk) => {
    waiting += chunk.length
    if (waiting > LONGEST_PIECE) throw damagedPart(part)
    parser.write(chunk)
  })
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) decoder.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length)
    parser.end()
  } catch (error) {
    // Whatever else the decoder or the parser threw is about bytes that are no XML.
    throw error instanceof Refusal ? error : damagedPart(part)
  }
}
