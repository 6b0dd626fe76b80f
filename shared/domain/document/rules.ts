import { byRank } from '#shared/ledger/rank.ts'
import type { Attached, Document, DocumentPart } from './schema.ts'

/** The parts of a document in order. */
export function partsInOrder(document: Document): (DocumentPart & { id: string })[] {
  return Object.entries(document.parts)
    .map(([id, part]) => ({ id, ...part }))
    .sort(byRank)
}

/** The files that go with a document, in order. */
export function attachedInOrder({ attached }: Pick<Document, 'attached'>): (Attached & { id: string })[] {
  return Object.entries(attached)
    .map(([id, file]) => ({ id, ...file }))
    .sort(byRank)
}
