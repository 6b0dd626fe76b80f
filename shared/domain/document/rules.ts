import { byRank } from '#shared/ledger/rank.ts'
import type { Document, DocumentPart } from './schema.ts'

/** The parts of a document in order. */
export function partsInOrder(document: Document): (DocumentPart & { id: string })[] {
  return Object.entries(document.parts)
    .map(([id, part]) => ({ id, ...part }))
    .sort(byRank)
}
