import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { wordsOfRuns, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { withoutForbidden } from '../out/xml.ts'
import { takeApart, type Piece, type Place } from './blocks.ts'
import { inlineOf, plainOf, targetOf, type FindKept } from './inline.ts'
import { stampOf } from './hash.ts'
import type { Unit, UnitState } from './unit.ts'

/** A text of the meeting as far as exchange looks at it. */
export interface ExchangedText {
  /** `session/s1/title`. */
  id: string
  text: Trilingual
  isRich: boolean
}

/** What goes out beside the words. */
export interface Surroundings {
  context: string
  notes: readonly string[]
  maxLength: number | null
  state: UnitState
  /** Finds the words that are not to be translated. */
  kept: FindKept | null
}

/** Blank cells and the like have nothing to translate; they keep their number all the same. */
export interface NumberedPiece {
  number: number
  place: Place
  runs: RichRun[]
}

/** The pieces with words of one text in one language, by their number from 0. */
export function piecesIn(text: ExchangedText, language: Language): NumberedPiece[] {
  const words = text.text[language] ?? ''
  if (!text.isRich) return hasWords(words) ? [{ number: 0, place: 'whole', runs: [{ text: words.trim() }] }] : []
  return numbered(takeApart(words).pieces)
}

/** The pieces of a long text that have words. */
export function numbered(pieces: readonly Piece[]): NumberedPiece[] {
  return pieces.flatMap(({ place, runs }, number) => (hasWords(wordsOfRuns(runs)) ? [{ number, place, runs }] : []))
}

/** Whether anything of it can go out: blanks and signs that no file can hold cannot. */
function hasWords(words: string): boolean {
  return withoutForbidden(words).trim() !== ''
}

/** The id of a piece: that of the text where it is one whole. */
export function idOfPiece(text: ExchangedText, piece: Pick<NumberedPiece, 'number'>): string {
  return text.isRich ? `${text.id}#${piece.number}` : text.id
}

/** One text as units, one for each piece that has words. */
export function unitsOf(text: ExchangedText, from: Language, to: Language, { context, notes, maxLength, state, kept }: Surroundings): Unit[] {
  const pieces = piecesIn(text, from)
  const targets = targetsOf(pieces, piecesIn(text, to))
  const stamp = stampOf(text.text[from] ?? '', text.text[to] ?? '')
  const sources = pieces.map(({ runs }) => inlineOf(runs, kept))
  const wordsAt = (index: number): string => plainOf(sources[index] ?? [])
  return pieces.map((piece, index): Unit => {
    const target = targets[index]
    return {
      id: idOfPiece(text, piece),
      text: text.id,
      place: piece.place,
      source: sources[index] ?? [],
      target: target === undefined ? null : targetOf(target.runs, sources[index] ?? [], kept),
      state,
      context,
      before: wordsAt(index - 1),
      after: wordsAt(index + 1),
      notes: [...notes],
      maxLength: text.isRich ? null : maxLength,
      stamp
    }
  })
}

/** Piece by piece only where both have the same form; else nobody could say which belongs to which. */
export function targetsOf(sources: readonly NumberedPiece[], targets: readonly NumberedPiece[]): readonly NumberedPiece[] {
  const isAlike = targets.length === sources.length && targets.every(({ number, place }, index) => number === sources[index]?.number && place === sources[index]?.place)
  return isAlike ? targets : []
}

const SPECIAL = /[.*+?^${}()|[\]\\]/gu
/** More names than this in one expression would make each look slow. */
const MOST_NAMES = 5000

/** Finds any of the names where they stand as words of their own, the longest first; null where there are no names. */
export function keptWords(names: readonly string[]): FindKept | null {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 2))]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMES)
    .map((name) => name.replace(SPECIAL, '\\$&'))
  if (known.length === 0) return null
  // What stands around a name is looked at afterwards: to look behind at every letter of every text is slow.
  const any = new RegExp(known.join('|'), 'g')
  return (text) => [...text.matchAll(any)].flatMap((match) => (isWord(text, match.index, match[0].length) ? [{ at: match.index, text: match[0] }] : []))
}

const LETTER = /[\p{L}\p{N}]/u

function isWord(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length))
}
