import { type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Beside } from '#shared/briefing/model/index.ts'
import { blockOf, type Place } from './blocks.ts'
import { PORTRAIT, portraitOf } from './image.ts'
import { NO_LINE } from './table.ts'
import type { Writing } from './writing.ts'

/** What a portrait takes of the page, in twentieths of a point: as wide as it is, and a gap. */
const COLUMN = (PORTRAIT.width + 12) * 20

/**
 * A portrait with the words about that person, two cells without lines: text that flowed around the picture would go on with the name of the next
 * person beside it.
 */
export function besideOf({ image, blocks }: Beside, writing: Writing, place: Place): FileChild[] {
  const portrait = portraitOf(image, writing)
  if (portrait === null || blocks.length === 0) return [...(portrait ? [portrait] : []), ...blocks.flatMap((block) => blockOf(block, writing, place))]
  const widths = [COLUMN, place.width - COLUMN]
  const words = blocks.flatMap((block) => blockOf(block, writing, { ...place, width: place.width - COLUMN }))
  const cells = [[portrait], words.filter((child) => child instanceof Paragraph || child instanceof Table)]
  return [
    new Table({
      width: { size: place.width, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      rows: [new TableRow({ children: cells.map((children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: 'dxa' }, children })) })]
    })
  ]
}
