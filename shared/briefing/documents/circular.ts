import type { Document } from '#shared/domain/document/schema.ts'
import { partsInOrder } from '#shared/domain/document/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { type Block, type Part, text } from '../model/index.ts'
import { type Edition, required, written } from './edition.ts'
import { bodyBlocks } from './body.ts'
import { bodyName, openingLines } from './heading.ts'

/** The administrative circulars that go to both sides. */
export function sharedCirculars(view: MeetingView): Document[] {
  return view.documents.filter((document) => document.kind === 'circular' && document.side === 'shared')
}

/** Each circular as a part of the book, with its own headings. */
export function circularParts(edition: Edition): Part[] {
  return sharedCirculars(edition.view).map((document) => ({
    id: `circular-${document.id}`,
    kicker: text(bodyName(edition, edition.language)),
    heading: required(document.title, edition),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks: partsInOrder(document).flatMap((part): Block[] => {
      const heading = written(part.heading, edition)
      const id = `circular-${document.id}-${part.id}`
      return [...(heading.length > 0 ? [{ kind: 'heading', level: 2, id, text: heading } as const] : []), ...bodyBlocks(part.text, edition, { below: heading.length > 0 ? 2 : 1, id })]
    })
  }))
}
