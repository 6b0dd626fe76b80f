import { fold } from '#shared/foundation/formats/fold.ts'
import type { Box } from '../pages/PageBox.tsx'

/** A piece of a page as it was set: its words, where its line begins (points from the lower left corner), how wide and high it is. */
export interface Piece {
  words: string
  x: number
  baseline: number
  width: number
  height: number
}

/** The words of a page as a search sees them, and from which letter of which piece each of them comes. */
export interface PageText {
  page: number
  pageHeight: number
  folded: string
  pieces: readonly Piece[]
  /** For each letter of `folded`: the piece, and the letter in it. */
  from: readonly (readonly [piece: number, letter: number])[]
}

export interface Hit {
  page: number
  boxes: Box[]
}

/** No search lists more. */
const MOST = 2000

const letters = new Map<string, string>()

/** A letter as a search sees it; blanks are one space. */
function foldLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const folded = /\s/u.test(letter) ? ' ' : fold(letter)
  letters.set(letter, folded)
  return folded
}

/** Makes a page ready to be searched. Between two pieces there is a space, so that a phrase is found over the end of a line. */
export function pageText(page: number, pageHeight: number, pieces: readonly Piece[]): PageText {
  let folded = ''
  const from: [number, number][] = []
  const add = (text: string, piece: number, letter: number): void => {
    for (const one of text) {
      if (one === ' ' && (folded === '' || folded.endsWith(' '))) continue
      folded += one
      for (let unit = 0; unit < one.length; unit++) from.push([piece, letter])
    }
  }
  for (const [index, { words }] of pieces.entries()) {
    for (let letter = 0; letter < words.length; letter++) add(foldLetter(words.charAt(letter)), index, letter)
    add(' ', index, words.length)
  }
  return { page, pageHeight, folded, pieces, from }
}

/**
 * Every place where the words typed stand, page by page, without regard to accents, capitals and kinds of quotation marks.
 *
 * @param measure how wide the first letters of a piece are, as a share of the whole
 */
export function findIn(pages: readonly PageText[], typed: string, measure: (words: string, letters: number) => number): Hit[] {
  const wanted = fold(typed)
  if (wanted === '') return []
  const hits: Hit[] = []
  for (const text of pages) {
    for (let at = text.folded.indexOf(wanted); at !== -1 && hits.length < MOST; at = text.folded.indexOf(wanted, at + wanted.length)) {
      hits.push({ page: text.page, boxes: boxesOf(text, at, at + wanted.length, measure) })
    }
  }
  return hits
}

function boxesOf({ pieces, from, pageHeight }: PageText, start: number, end: number, measure: (words: string, letters: number) => number): Box[] {
  const spans = new Map<number, { first: number; last: number }>()
  for (const [piece, letter] of from.slice(start, end)) {
    const span = spans.get(piece)
    spans.set(piece, { first: Math.min(span?.first ?? letter, letter), last: Math.max(span?.last ?? letter, letter) })
  }
  return [...spans].flatMap(([index, { first, last }]) => {
    const piece = pieces[index]
    if (!piece || first >= piece.words.length) return []
    const left = piece.x + piece.width * measure(piece.words, first)
    const right = piece.x + piece.width * measure(piece.words, last + 1)
    return [{ x: left - 1, y: pageHeight - piece.baseline - piece.height * 0.84, width: right - left + 2, height: piece.height * 1.12 }]
  })
}
