/** Operators that mark content for a structure tree or a layer of the file they came from (ISO 32000-1, 14.6). */
const MARKING = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP'])

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))

/**
 * The content of a page without its marks. On a page of another book the marks would point into that book's tree, and a screen reader
 * would read the wrong words for them. What is drawn stays as it is, byte by byte.
 */
export function withoutMarks(content: Uint8Array): Uint8Array {
  const kept = new Uint8Array(content.length)
  let length = 0
  const keep = (from: number, to: number): void => {
    kept.set(content.subarray(from, to), length)
    length += to - from
  }
  let statement = 0
  let at = 0
  while (at < content.length) {
    const start = skipSpace(content, at)
    if (start >= content.length) break
    const end = tokenEnd(content, start)
    at = end
    if (!isOperator(content, start)) continue
    const name = latin(content, start, end)
    if (name === 'BI') at = inlineImageEnd(content, end)
    if (!MARKING.has(name)) keep(statement, at)
    else {
      kept[length] = 0x20 // divides what stands before from what comes after
      length += 1
    }
    statement = at
  }
  keep(statement, content.length)
  return kept.slice(0, length)
}

function skipSpace(content: Uint8Array, from: number): number {
  let at = from
  while (at < content.length) {
    const byte = content[at] ?? 0
    if (byte === 0x25) while (at < content.length && content[at] !== 0x0a && content[at] !== 0x0d) at += 1
    else if (SPACE.has(byte)) at += 1
    else break
  }
  return at
}

/** An operator is a word that is neither a number nor a name, a string or part of an array or dictionary. */
function isOperator(content: Uint8Array, at: number): boolean {
  const byte = content[at] ?? 0
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x27 || byte === 0x22
}

function tokenEnd(content: Uint8Array, start: number): number {
  const byte = content[start]
  if (byte === 0x28) return stringEnd(content, start)
  if (byte === 0x3c) return content[start + 1] === 0x3c ? dictionaryEnd(content, start) : indexAfter(content, 0x3e, start)
  if (byte === 0x5b) return arrayEnd(content, start)
  if (byte !== 0x2f && DELIMITERS.has(byte ?? 0)) return start + 1
  let at = start + 1
  while (at < content.length && !SPACE.has(content[at] ?? 0) && !DELIMITERS.has(content[at] ?? 0)) at += 1
  return at
}

/** Words inside `<< >>` and `[ ]`, `true` among them, are not operators. */
function dictionaryEnd(content: Uint8Array, start: number): number {
  let at = start + 2
  while (at < content.length) {
    at = skipSpace(content, at)
    if (content[at] === 0x3e && content[at + 1] === 0x3e) return at + 2
    at = tokenEnd(content, at)
  }
  return content.length
}

function arrayEnd(content: Uint8Array, start: number): number {
  let at = start + 1
  while (at < content.length) {
    at = skipSpace(content, at)
    if (content[at] === 0x5d) return at + 1
    at = tokenEnd(content, at)
  }
  return content.length
}

function stringEnd(content: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at += 1) {
    const byte = content[at]
    if (byte === 0x5c) at += 1
    else if (byte === 0x28) depth += 1
    else if (byte === 0x29) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return content.length
}

function indexAfter(content: Uint8Array, byte: number, from: number): number {
  const found = content.indexOf(byte, from)
  return found < 0 ? content.length : found + 1
}

/** Behind `EI`, which ends the bytes of a picture that stands in the content: between spaces, and followed by text again. */
function inlineImageEnd(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0x45, from); at >= 0; at = content.indexOf(0x45, at + 1)) {
    if (content[at + 1] !== 0x49 || !SPACE.has(content[at - 1] ?? 0)) continue
    const rest = content.subarray(at + 2, at + 12)
    const endsThere = rest.length === 0 || SPACE.has(rest[0] ?? 0)
    if (endsThere && rest.every((byte) => byte < 0x80 && (byte >= 0x20 || SPACE.has(byte)))) return at + 2
  }
  return content.length
}

function latin(content: Uint8Array, from: number, to: number): string {
  return to - from > 8 ? '' : String.fromCharCode(...content.subarray(from, to))
}
