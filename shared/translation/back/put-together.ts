import type { Language } from '#shared/foundation/language.ts'
import type { RichRun } from '#shared/foundation/rich-text/index.ts'
import { takeApart } from '../units/blocks.ts'
import { inlineOf, plainOf, runsFrom, targetOf, type Inline, type Returned } from '../units/inline.ts'
import { said, type ReturnedUnit, type Said } from '../units/returned.ts'
import { idOfPiece, numbered, piecesIn, targetsOf, type ExchangedText, type NumberedPiece } from '../units/take-apart.ts'
import { partsOfId } from '../units/unit.ts'

export interface Whole {
  target: string
  /** Why it is not whole; null when it is. */
  damage: Said | null
  remarks: Said[]
}

/**
 * A text out of the units that came back of it: the headings, lists and tables of the source with the words of the translation.
 *
 * @param source the words that the translator had, in `from`
 * @param present the translation that stands there now, with its own codes
 */
export function putTogether(text: ExchangedText, source: string, from: Language, units: ReadonlyMap<string, ReturnedUnit>, present = ''): Whole {
  const apart = text.isRich ? takeApart(source) : null
  const pieces = apart === null ? piecesIn({ ...text, text: { [from]: source } }, from) : numbered(apart.pieces)
  let known: readonly NumberedPiece[] | null = null
  const targets = (): readonly NumberedPiece[] => (known ??= targetsOf(pieces, piecesIn({ ...text, text: { [from]: present } }, from)))
  const sent = new Set(pieces.map(({ number }) => number))
  const remarks: Said[] = []
  const found = new Map<number, RichRun[]>()
  let missing = 0
  let damage: Said | null = null
  for (const [index, piece] of pieces.entries()) {
    const unit = units.get(idOfPiece(text, piece))
    if (unit === undefined || unit.target === null) {
      missing += 1
      continue
    }
    remarks.push(...unit.remarks)
    damage ??= unit.damage
    const read = pieceFrom(piece, unit.target, text.isRich, () => targets()[index]?.runs ?? [])
    damage ??= read.damage
    if (read.isBare) remarks.push(said('remark.bare', { piece: piece.number + 1 }))
    found.set(piece.number, read.runs)
  }
  const ids = new Set(pieces.map((piece) => idOfPiece(text, piece)))
  const extra = [...units.keys()].filter((id) => !ids.has(id)).length
  if (missing > 0) damage ??= said('damage.missing', { count: missing, total: pieces.length })
  if (extra > 0) damage ??= said('damage.extra', { count: extra })
  const target = apart === null ? wordsOf(found.get(0) ?? []) : apart.withWords((number, piece) => found.get(number) ?? (sent.has(number) ? [] : piece.runs))
  return { target, damage, remarks }
}

function pieceFrom(piece: NumberedPiece, target: readonly Returned[], isRich: boolean, present: () => readonly RichRun[]): { runs: RichRun[]; isBare: boolean; damage: Said | null } {
  const source: Inline[] = inlineOf(piece.runs, null)
  // Titles are printed as typed: whatever a program has set in bold is words.
  if (!isRich) return { runs: [{ text: plainOf(target).trim() }], isBare: false, damage: null }
  const { runs, unknown, lost } = runsFrom(target, source, () => targetOf(present(), source, null))
  const [code] = unknown
  return { runs, isBare: lost.length > 0, damage: code === undefined ? null : said('damage.unknownCode', { code }) }
}

function wordsOf(runs: readonly RichRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The source as the file itself has it, for a text of which nothing else is known any more: its pieces as paragraphs. */
export function sourceInFile(units: ReadonlyMap<string, ReturnedUnit>): string {
  return [...units]
    .sort(([a], [b]) => (partsOfId(a).piece ?? 0) - (partsOfId(b).piece ?? 0))
    .map(([, unit]) => plainOf(unit.source).trim())
    .join('\n\n')
}
