import { Parser } from 'saxen'
import { decodeText } from '../read/decode-text.ts'
import { decodeXml, unifyLineEnds } from '../read/xlsx/xml-text.ts'
import { ExchangeRefusal } from '#shared/translation/units/returned.ts'

/** An element of a small tree; names have no prefix where their namespace is one of those that translators' files have. */
export interface XmlNode {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlNode | string)[]
}

/** Namespaces whose prefix says nothing: whatever a file calls them, their names come without one. */
const OURS = [
  'urn:oasis:names:tc:xliff:document:1.1', 'urn:oasis:names:tc:xliff:document:1.2', 'urn:oasis:names:tc:xliff:document:2.0', 'urn:oasis:names:tc:xliff:document:2.2',
  'http://www.lisa.org/tmx14', 'urn:iso:std:iso:30042:ed-2'
]
const PREFIX = 'own:'
/** Others have one name each, whatever a file calls them; Word's transitional and strict forms differ in theirs. */
const NAMED: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'urn:oasis:names:tc:xliff:metadata:2.0': 'mda',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r'
}

/** Nobody's file nests deeper. */
const DEEPEST = 200
const MOST_ELEMENTS = 1_000_000

/**
 * A whole XML file as a tree. Every document type is refused, and with it every entity that a file could define; nothing is ever fetched.
 *
 * @throws ExchangeRefusal with the line at which the file makes no sense
 */
export function readXmlTree(bytes: Uint8Array): XmlNode {
  const text = xmlText(bytes)
  const parser = new Parser().ns({ ...Object.fromEntries(OURS.map((address) => [address, PREFIX.slice(0, -1)])), ...NAMED })
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  let count = 0
  const fail = (context: () => { line: number }): never => {
    throw new ExchangeRefusal('notWellFormed', { line: context().line + 1 })
  }
  parser.on('openTag', (name, attributes, _decode, _isEmpty, context) => {
    count += 1
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new ExchangeRefusal('tooDeep')
    const raw = attributes()
    if (raw === false) return fail(context)
    const node: XmlNode = { name: withoutPrefix(name), attributes: decoded(raw), children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closeTag', () => void open.pop())
  parser.on('text', (words) => void open.at(-1)?.children.push(decodeXml(unifyLineEnds(words))))
  parser.on('cdata', (words) => void open.at(-1)?.children.push(unifyLineEnds(words)))
  parser.on('attention', (_text, _decode, context) => {
    throw new ExchangeRefusal('doctype', { line: context().line + 1 })
  })
  // At the end of the file the parser has lost its place.
  parser.on('error', (error, context) => fail(error.message === 'unexpected end of file' ? () => ({ line: text.split('\n').length - 1 }) : context))
  parser.parse(text)
  const [first] = root.children.filter((child): child is XmlNode => typeof child !== 'string')
  if (first === undefined || open.length > 1) throw new ExchangeRefusal('notWellFormed', { line: text.split('\n').length })
  return first
}

const ENCODING = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/u

/** The text of the file, by its mark at the beginning, or by what it says of itself; both UTF-16 and UTF-8 as translators' programs write them. */
function xmlText(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  const named = ENCODING.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
  if (!['utf-8', 'utf8', 'utf-16', 'utf16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252'].includes(named)) throw new ExchangeRefusal('encoding', { encoding: named })
  return text
}

function withoutPrefix(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name
}

function decoded(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [withoutPrefix(name), decodeXml(value)]))
}

export function childrenOf(node: XmlNode, name?: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name))
}

export function childOf(node: XmlNode, name: string): XmlNode | null {
  return childrenOf(node, name)[0] ?? null
}

/** All words inside, whatever stands around them. */
export function textOf(node: XmlNode | null): string {
  return node === null ? '' : node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
