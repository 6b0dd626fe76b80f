import type { Badge } from '#shared/briefing/cards/badges.ts'
import type { Said } from '#shared/briefing/cards/card-language.ts'
import type { Label } from '#shared/briefing/cards/labels.ts'
import type { PlaceCard } from '#shared/briefing/cards/place-cards.ts'
import type { CardSheet } from '#shared/briefing/cards/sheet.ts'
import { assertNever } from '#shared/foundation/assert-never.ts'
import { oneLine, printable } from './printable.ts'
import type { TypstDocument } from './write-typst.ts'

/** The margin of a sheet holds one line of about this many letters. */
const LINE_OF_MARGIN = 70

/** Writes a sheet of cards for Typst, as JSON that the template reads: nothing that people typed can become markup. */
export function writeCards(sheet: CardSheet): TypstDocument {
  const prepared = {
    ...sheet,
    title: oneLine(sheet.title, LINE_OF_MARGIN),
    marking: oneLine(sheet.marking, LINE_OF_MARGIN),
    cards: sheet.cards.map(prepareCard)
  }
  return { template: 'cards', data: JSON.stringify(prepared) }
}

/** Every word of a sheet in reading order, a line for each piece: what the file says when it is read aloud. */
export function linesOfCards({ cards }: CardSheet): string[] {
  return cards.flatMap(linesOfCard).filter((line) => line.trim() !== '')
}

function prepareCard(card: Badge | PlaceCard | Label): unknown {
  switch (card.kind) {
    case 'badge':
      return {
        ...card,
        name: card.name.map(printable),
        organisation: said(card.organisation),
        meeting: printable(card.meeting),
        // Read aloud and never drawn: without the places to break a line.
        codeAloud: oneLine(card.codeAloud, card.codeAloud.length)
      }
    case 'placeCard':
      return { ...card, honorific: printable(card.honorific), name: printable(card.name), office: said(card.office), organisation: said(card.organisation) }
    case 'label':
      return { ...card, name: printable(card.name), organisation: said(card.organisation), address: card.address.map(printable) }
    default:
      return assertNever(card)
  }
}

function said({ text, language }: Said): Said {
  return { text: printable(text), language }
}

function linesOfCard(card: Badge | PlaceCard | Label): string[] {
  switch (card.kind) {
    case 'badge':
      return [card.meeting, card.dates, card.country, card.countryName, ...card.name, card.organisation.text, card.roleName, ...card.speaks]
    case 'placeCard':
      return [card.honorific, card.name, card.office.text, card.organisation.text, card.country, card.countryName]
    case 'label':
      return [card.name, card.organisation.text, ...card.address]
    default:
      return assertNever(card)
  }
}
