import { parseProperty, type CardProperty } from './property.ts'

const BEGIN = /^BEGIN:\s*VCARD\s*$/i
const END = /^END:\s*VCARD\s*$/i
const AGENT = /^AGENT[^:]*:\s*$/i

/**
 * The cards of a file, each as its properties. A card without an end is ended by the next one's beginning; a line that
 * makes no sense costs only itself. The card of an assistant, which vCard 2.1 lays into another (AGENT), is passed over.
 *
 * @param lines unfolded
 */
export function cardsOf(lines: readonly string[]): CardProperty[][] {
  const cards: CardProperty[][] = []
  let card: CardProperty[] | undefined
  let isAgent = false
  let before = ''
  for (const line of lines) {
    if (BEGIN.test(line)) {
      if (card !== undefined && AGENT.test(before)) isAgent = true
      else {
        card = []
        isAgent = false
        cards.push(card)
      }
    } else if (END.test(line)) {
      if (isAgent) isAgent = false
      else card = undefined
    } else if (card !== undefined && !isAgent) {
      const property = parseProperty(line)
      if (property !== null) card.push(property)
    }
    before = line
  }
  return cards
}
