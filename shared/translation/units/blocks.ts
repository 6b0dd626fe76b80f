import { assertNever } from '#shared/foundation/assert-never.ts'
import { parseRichText, writeRichText, type RichBlock, type RichList, type RichRun } from '#shared/foundation/rich-text/index.ts'

/** What a piece of a long text is. */
export type Place = 'whole' | 'paragraph' | 'heading' | 'item' | 'header' | 'cell'

export interface Piece {
  place: Exclude<Place, 'whole'>
  runs: RichRun[]
}

/** A long text taken apart: its pieces in the order in which one reads it, and the way to put other words in the place of each. */
export interface TakenApart {
  pieces: Piece[]
  /** The same headings, lists and tables with other words in each piece, by its number from 0. */
  withWords: (replace: (number: number, piece: Piece) => readonly RichRun[]) => string
}

/** Paragraphs, headings, items of lists, cells of tables. */
export function takeApart(text: string): TakenApart {
  const blocks = parseRichText(text)
  const pieces: Piece[] = []
  mapped(blocks, (piece) => {
    pieces.push(piece)
    return piece.runs
  })
  const withWords: TakenApart['withWords'] = (replace) => {
    let number = 0
    return writeRichText(mapped(blocks, (piece) => [...replace(number++, piece)]))
  }
  return { pieces, withWords }
}

type Replace = (piece: Piece) => RichRun[]

function mapped(blocks: readonly RichBlock[], replace: Replace): RichBlock[] {
  return blocks.map((block): RichBlock => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, runs: replace({ place: block.kind, runs: block.runs }) }
      case 'list':
        return mappedList(block, replace)
      case 'table': {
        const header = block.header.map((runs) => replace({ place: 'header', runs }))
        return { ...block, header, rows: block.rows.map((row) => row.map((runs) => replace({ place: 'cell', runs }))) }
      }
      default:
        return assertNever(block)
    }
  })
}

function mappedList(list: RichList, replace: Replace): RichList {
  const items = list.items.map(({ runs, list: inner }) => {
    const words = replace({ place: 'item', runs })
    return inner === undefined ? { runs: words } : { runs: words, list: mappedList(inner, replace) }
  })
  return { ...list, items }
}
