import { AGENDA_PARTS, type AgendaPart, type Item } from '#shared/domain/item/schema.ts'
import { rankAt, type Rank } from '#shared/ledger/rank.ts'

/** The place of a new item: after the last one of its part, or of the parts before it. The parts have an order (PRODUCT, "Agenda"). */
export function placeOfPart(items: readonly Item[], part: AgendaPart): { rank: Rank; position: number } {
  const order = AGENDA_PARTS.indexOf(part)
  const position = items.findLastIndex((item) => AGENDA_PARTS.indexOf(item.part) <= order) + 1
  return { rank: rankAt(items, '', position), position }
}
