import { strToU8 } from 'fflate'
import type { Grid } from '#shared/intake/grid.ts'
import { decodeText, withoutUtf8Mark } from '../decode-text.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { CARD_FIELDS, fieldsOf } from './card-fields.ts'
import { cardsOf } from './cards.ts'
import { unfold } from './unfold.ts'

/**
 * Reads vCards (2.1, and 3.0 and 4.0 by RFC 2426 and 6350), several in a file. The first row of the one sheet holds the
 * codes of those fields that occur; card number n is row n after it, also when nothing of it could be read.
 *
 * @param name of the one sheet
 * @throws Refusal
 */
export function readCards(name: string, file: Uint8Array): Grid {
  const cards = cardsOf(unfold(inUtf8(file))).map(fieldsOf)
  const present = new Set<string>()
  for (const card of cards) for (const [field, text] of Object.entries(card)) if (text !== '') present.add(field)
  const fields = CARD_FIELDS.filter((field) => present.has(field))
  const builder = new SheetBuilder(name, { letters: 0 })
  for (const [column, field] of fields.entries()) {
    builder.put(0, column, field)
    for (const [row, card] of cards.entries()) builder.put(row + 1, column, card[field] ?? null)
  }
  return { format: 'vcard', epoch: 1900, sheets: [builder.finish(false)] }
}

/** Cards are taken apart byte by byte; only a file in UTF-16 has to be written anew for that. */
function inUtf8(file: Uint8Array): Uint8Array {
  const isUtf16 = file.subarray(0, 64).includes(0) || file[0] === 0xff || file[0] === 0xfe
  return isUtf16 ? strToU8(decodeText(file)) : withoutUtf8Mark(file)
}
