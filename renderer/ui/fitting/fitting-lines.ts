/** How wide a text is drawn, in pixels. */
export type WidthOf = (text: string) => number

/** What a narrow card has for its words, in pixels: marks stand before the first line. */
export interface Room {
  first: number
  width: number
  /** So many lines. */
  lines: number
}

/** Fewer letters than this remind nobody of the word. */
const FEWEST = 3

/**
 * The beginning of a text in lines that fit a narrow card. No word goes over the end of a line: what is wider than the card is abbreviated
 * as one does by hand, between a consonant and a vowel ("environ."). Where not even that fits, nothing is written.
 */
export function fittingLines(text: string, { first, width, lines }: Room, widthOf: WidthOf): string[] {
  const pieces = piecesOf(text)
  const beginning = pieces[0]?.word ?? ''
  // Beside a mark there is no room for the first word: it stands below.
  if (first < width && lines > 1 && widthOf(beginning) > first) return ['', ...fittingLines(text, { first: width, width, lines: lines - 1 }, widthOf)]
  const written: string[] = []
  const roomOf = (index: number): number => (index === 0 ? first : width)
  for (const { word, isJoined } of pieces) {
    const at = written.length - 1
    const onLine = at < 0 ? word : `${written[at]}${isJoined ? '' : ' '}${word}`
    if (widthOf(onLine) <= roomOf(Math.max(0, at))) {
      written[Math.max(0, at)] = onLine
      continue
    }
    if (written.length === lines) return withEllipsis(written, roomOf(at), widthOf)
    const short = abbreviated(word, roomOf(written.length), widthOf)
    if (short === null) return withEllipsis(written, roomOf(at), widthOf)
    written.push(short)
  }
  return written
}

/** The words of a text; one with a hyphen may end its line there. */
function piecesOf(text: string): { word: string; isJoined: boolean }[] {
  return text.split(/\s+/u).filter(Boolean).flatMap((word) => word.split(/(?<=[\p{L}]-)/u).map((piece, index) => ({ word: piece, isJoined: index > 0 })))
}

/** The word itself where it fits; else as much of it as does, up to a consonant before a vowel; null: nothing that one would recognize. */
function abbreviated(word: string, width: number, widthOf: WidthOf): string | null {
  if (widthOf(word) <= width) return word
  const letters = [...word]
  for (let end = letters.length - 1; end >= FEWEST; end--) {
    const [last = '', next = ''] = letters.slice(end - 1)
    if (!isConsonant(last) || !isVowel(next)) continue
    const short = `${letters.slice(0, end).join('')}.`
    if (widthOf(short) <= width) return short
  }
  return null
}

/** That more follows, where there is room to say so beside whole words. */
function withEllipsis(written: readonly string[], width: number, widthOf: WidthOf): string[] {
  const last = written.at(-1)
  if (last === undefined) return []
  const more = `${last.replace(/\.$/u, '')}…`
  return widthOf(more) <= width ? [...written.slice(0, -1), more] : [...written]
}

function isVowel(letter: string): boolean {
  return /^[aeiouy]/iu.test(letter.normalize('NFD'))
}

function isConsonant(letter: string): boolean {
  return /^\p{L}/u.test(letter) && !isVowel(letter)
}
