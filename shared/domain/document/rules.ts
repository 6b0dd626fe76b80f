import { byRank } from '#shared/ledger/rank.ts'
import { STANDING_PARTS, type Attached, type Document, type DocumentKind, type DocumentPart, type StandingKind, type StandingPartKey } from './schema.ts'

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

/** Whether documents of a kind have parts that the app names. */
export function hasStandingParts(kind: DocumentKind): kind is StandingKind {
  return Object.hasOwn(STANDING_PARTS, kind)
}

/** The key of the heading of a part that the app names; null for one that people name. */
export function standingPart({ kind }: Pick<Document, 'kind'>, part: string): StandingPartKey | null {
  const isStanding = hasStandingParts(kind) && STANDING_PARTS[kind].some((one) => one === part)
  return isStanding ? (`${kind}.${part}` as StandingPartKey) : null // made of a kind and one of its parts
}
