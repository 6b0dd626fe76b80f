import { encode } from 'uqr'
import type { Language } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { saidIn } from './card-language.ts'

/** A QR code as grey levels, row by row: 0 is black, 255 white. The quiet zone of four modules is left to the page. */
export interface Code {
  /** Modules a side. */
  size: number
  pixels: readonly number[]
}

/** 65 modules: at 16 mm, as on the smaller badge, a quarter of a millimetre each, which the camera of a telephone still reads. */
const LARGEST_VERSION = 12
/** Readers take any mask. Trying all eight for the most even one takes ten times as long, for a hundred badges a third of a second. */
const MASK = 2

/**
 * The code on a badge: a vCard (RFC 2426, the version that every telephone reads) of name, organization and office, and nothing
 * else: no address, no telephone. What is too long for a code that one can scan loses the office first, then the organization;
 * null when the name alone is too long.
 */
export function contactCode(person: Person, language: Language): Code | null {
  const organisation = saidIn(person.organisation, language).text
  const title = saidIn(person.title, language).text
  for (const text of [contactCard(person, organisation, title), contactCard(person, organisation, ''), contactCard(person, '', '')]) {
    const code = codeOf(text)
    if (code) return code
  }
  return null
}

/** A vCard 3.0 of name and office. */
export function contactCard(person: Person, organisation: string, title: string): string {
  const surnames = [person.firstSurname, person.secondSurname].filter((part) => part !== '').join(' ')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(surnames)};${escaped(person.givenNames)};;;`,
    `FN:${escaped(fullName(person))}`,
    ...(organisation === '' ? [] : [`ORG:${escaped(organisation)}`]),
    ...(title === '' ? [] : [`TITLE:${escaped(title)}`]),
    'END:VCARD'
  ].join('\r\n')
}

/** RFC 2426, 5.8.4: backslash, comma, semicolon and line ends are escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/gu, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/gu, '\\n')
}

/** Made once a text: while one chooses a size or a paper, a hundred codes stay the same. Pure, so that it does not matter who asked before. */
const known = new Map<string, Code | null>()
const KEPT = 2000

function codeOf(text: string): Code | null {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= KEPT) known.clear()
  const code = encoded(text)
  known.set(text, code)
  return code
}

/** With the medium level of correction where it fits, since badges are creased and glossy; null when the text is too long. */
function encoded(text: string): Code | null {
  for (const ecc of ['M', 'L'] as const) {
    try {
      const { size, data } = encode(text, { ecc, boostEcc: true, maskPattern: MASK, maxVersion: LARGEST_VERSION, border: 0 })
      return { size, pixels: data.flatMap((row) => row.map((isDark) => (isDark ? 0 : 255))) }
    } catch (error) {
      // So the library says that the text does not fit.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return null
}
