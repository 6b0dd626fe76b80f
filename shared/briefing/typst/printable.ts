/** What stands for a character that no font can draw or no page can bear: an empty box. */
export const SUBSTITUTE = '\u25a1'

/** A word longer than this may be broken anywhere, or it would leave its column. */
const LONG_WORD = 24
/** Places where an address may be broken: after these signs. */
const ADDRESS_BREAK = /[@./_\-?&=:]/u
/** A place to break. */
export const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Text from people, fit for a page: what has no shape is shown as a box (control characters, halves of surrogate
 * pairs, non-characters), line ends are one kind, tabs are spaces, and words too long for a column get places to break
 * (U+200B, which the template turns into breaks without a letter).
 * Nothing else is changed: signs that mean something in Typst, HTML or Word are only ever data.
 */
export function printable(text: string): string {
  return breakLongWords(shapely(text))
}

/** A line for the head or foot of a page, where only one line has room. */
export function oneLine(text: string, longest: number): string {
  const letters = [...shapely(text).replaceAll(/\s*\n\s*/gu, ' ')]
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('').trimEnd()}…`
}

/** Nearly every text: nothing in it that this file would change. */
const ORDINARY = /^[\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff]*$/u

/** Around a word that is not to be broken at its hyphens: a control character, so never in what people typed. The template draws a box for it. */
export const WHOLE = '\u0002'

/** In a word: a name with a hyphen, as in `Anne-Sophie`, `l’Île-du-Prince-Édouard`, `Soo-jin`. */
const HYPHENATED_NAME = /\p{Lu}[\p{L}\p{M}’']*-/u

/** Between two facts or two languages. */
export const POINT = ' · '

/** For the point between two facts or two languages: a control character, so never in what people typed. The template draws the point, unless a line ends there. */
export const SEPARATOR = '\u0003'

/** `printable`; a name with hyphens stays on one line: nobody is to read “Anne-” and look for the rest; and a point between facts has its own sign. */
export function printableWords(text: string): string {
  return keepNamesWhole(printable(text)).replaceAll(POINT, SEPARATOR)
}

function keepNamesWhole(text: string): string {
  if (!text.includes('-')) return text
  return text.replaceAll(/[^\s\u00a0\u202f]+/gu, (word) => (word.length <= LONG_WORD && HYPHENATED_NAME.test(word) ? `${WHOLE}${word}${WHOLE}` : word))
}

/** What has no shape shown as a box, line ends of one kind, tabs as spaces: fit for any file, without places to break. */
export function shapely(text: string): string {
  if (ORDINARY.test(text)) return text
  return replaceShapeless(text.replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n').replaceAll('\t', ' '))
}

function replaceShapeless(text: string): string {
  // The byte order mark is invisible where it is meant and forbidden by PDF/UA-1.
  const words = text.replaceAll('\ufeff', '')
  return [...words].map((letter) => (isShapeless(letter.codePointAt(0) ?? 0) ? SUBSTITUTE : letter)).join('')
}

function isShapeless(code: number): boolean {
  if (code === 0x0a) return false
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f)
  const isHalfOfPair = code >= 0xd800 && code <= 0xdfff
  const isNonCharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
  return isControl || isHalfOfPair || isNonCharacter
}

function breakLongWords(text: string): string {
  if (text.length <= LONG_WORD) return text
  return text.replaceAll(/[^\s\u00a0\u202f]+/gu, (word) => (word.length > LONG_WORD ? breakWord(word) : word))
}

function breakWord(word: string): string {
  let sinceBreak = 0
  let broken = ''
  for (const letter of word) {
    broken += letter
    sinceBreak += 1
    const mayBreak = (ADDRESS_BREAK.test(letter) && sinceBreak > 3) || sinceBreak >= LONG_WORD
    if (mayBreak && !isJoining(letter)) {
      broken += ZERO_WIDTH_SPACE
      sinceBreak = 0
    }
  }
  return broken
}

/** Signs that tie two letters to one shape, as in emoji: no break after them. */
function isJoining(letter: string): boolean {
  return letter === '\u200d' || letter === '\ufe0f'
}
