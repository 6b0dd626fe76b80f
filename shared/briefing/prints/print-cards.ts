import { styleIn } from '../documents/frame/house-style.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { badgeGrid, badgesOf } from '../cards/badges.ts'
import { byAddress, labelGrid, labelsOf } from '../cards/labels.ts'
import { placeCardGrid, placeCardsOf } from '../cards/place-cards.ts'
import type { CardSheet } from '../cards/sheet.ts'
import { expectedPeople, peopleOnSite } from '../cards/whom.ts'
import { editionIn } from '../documents/frame/edition.ts'
import { meetingName } from '../documents/frame/heading.ts'
import { wordsIn } from '../documents/frame/words.ts'
import { linesOfCards, writeCards } from '../typst/write-cards.ts'
import { type BuiltPrint, cardLanguage, type PrintRequest } from './prints.ts'

export function printBadges(view: MeetingView, request: PrintRequest): BuiltPrint {
  const { language, paper, badgeSize, whom } = request
  const cards = badgesOf(view, peopleOnSite(view, language, whom), badgeSize, cardLanguage(request), language)
  return cardPrint(view, request, { grid: badgeGrid(paper, badgeSize), cards })
}

export function printPlaceCards(view: MeetingView, request: PrintRequest): BuiltPrint {
  const { language, paper, perSheet, withOffice, whom } = request
  const cards = placeCardsOf(peopleOnSite(view, language, whom), { perSheet, withOffice, language: cardLanguage(request) }, language)
  return cardPrint(view, request, { grid: placeCardGrid(paper, perSheet), cards })
}

/** Letters also go to those who take part from a distance. */
export function printLabels(view: MeetingView, request: PrintRequest): BuiltPrint {
  const { language, paper, whom } = request
  const { addressed, without } = byAddress(expectedPeople(view, language, whom))
  return cardPrint(view, request, { grid: labelGrid(paper), cards: labelsOf(addressed, cardLanguage(request), language) }, without.map(({ person }) => person))
}

function cardPrint(
  view: MeetingView,
  { print, language, paper, issued }: PrintRequest,
  { grid, cards }: Pick<CardSheet, 'grid' | 'cards'>,
  without: readonly Person[] = []
): BuiltPrint {
  const words = wordsIn(language)
  const sheet: CardSheet = {
    language,
    title: [words(`prints.${print}`), meetingName(editionIn(view, language, false), language)].filter((part) => part !== '').join(', '),
    marking: words(`marking.${view.meeting.marking}`),
    paper,
    ...(issued && { date: issued }),
    ...styleIn(editionIn(view, language, false)),
    grid,
    cards
  }
  return {
    print,
    fileName: `${words(`fileNames.${print}`)}-${language}.pdf`,
    language,
    languages: [...new Set(cards.map((card) => card.language))],
    document: writeCards(sheet),
    lines: linesOfCards(sheet),
    people: cards.length,
    without
  }
}
