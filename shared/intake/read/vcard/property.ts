import { strToU8 } from 'fflate'
import { decodeBytes, decodeWindows1252 } from '../decode-text.ts'

/** One line of a card, its value as text but with its escapes. */
export interface CardProperty {
  /** In capitals, without a group: `item1.EMAIL` is `EMAIL`. */
  name: string
  /** The group, in small letters; empty when there is none. Apple hangs the label of a property on it. */
  group: string
  /** In small letters: `work`, `cell`, `pref`. */
  types: Set<string>
  /** 1 is the most preferred; 101 when the card does not say. */
  preference: number
  /** In small letters: `es`, `en-us`; empty when the card does not say. */
  language: string
  value: string
}

const NOT_PREFERRED = 101
const PREFERRED = 1
const HEAD = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):/
const PARAMETER = /;((?:[^";]|"[^"]*")*)/g
const BEYOND_ASCII = /[\u0080-\u00ff]/
const LATIN = /^(windows-1252|cp1252|iso-8859-1|iso-8859-15|latin1|us-ascii)$/

/** Null for a line that is no property: it costs only itself. */
export function parseProperty(line: string): CardProperty | null {
  const match = HEAD.exec(line)
  if (match === null) return null
  const [head, group = '', name = '', parameters = ''] = match
  const types = new Set<string>()
  let preference = NOT_PREFERRED
  let charset = ''
  let language = ''
  let isQuotedPrintable = false
  for (const [, parameter = ''] of parameters.matchAll(PARAMETER)) {
    const equals = parameter.indexOf('=')
    // vCard 2.1 gives the value alone: `TEL;WORK;CELL:`.
    const key = equals === -1 ? '' : parameter.slice(0, equals).toLowerCase()
    const value = parameter.slice(equals + 1).replaceAll('"', '').toLowerCase()
    if (value === 'quoted-printable') isQuotedPrintable = true
    else if (key === 'charset') charset = value
    else if (key === 'language') language = value
    else if (key === 'pref') preference = Number(value) || NOT_PREFERRED
    else if (key === 'type' || key === '') for (const type of value.split(',')) types.add(type.trim())
  }
  if (types.has('pref')) preference = Math.min(preference, PREFERRED)
  const raw = line.slice(head.length)
  const value = decoded(isQuotedPrintable ? fromQuotedPrintable(raw) : raw, charset)
  return { name: name.toUpperCase(), group: group.toLowerCase(), types, preference, language, value }
}

function decoded(raw: string, charset: string): string {
  if (!BEYOND_ASCII.test(raw)) return raw
  const bytes = strToU8(raw, true)
  return LATIN.test(charset) ? decodeWindows1252(bytes) : decodeBytes(bytes)
}

/** RFC 2045, 6.7. An `=` that no two hexadecimal digits follow stands for itself. */
function fromQuotedPrintable(raw: string): string {
  return raw.replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
