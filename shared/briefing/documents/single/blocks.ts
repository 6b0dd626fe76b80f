import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { type Block, madeFrom, type Text, text } from '#shared/briefing/model/index.ts'
import { bodyBlocks } from '../frame/body.ts'
import { type Edition, written } from '../frame/edition.ts'

/** The parts of a document with their headings, below its title. `anchor` begins the anchors of its headings. */
export function documentBlocks(document: Document, edition: Edition, anchor: string): Block[] {
  return partsInOrder(document).flatMap((part): Block[] => {
    const heading = headingOf(document, part, edition)
    const id = `${anchor}-${part.id}`
    const body = bodyBlocks(part.text, edition, { below: heading.length > 0 ? 2 : 1, id })
    return madeFrom(`document/${document.id}/parts.${part.id}`, [...(heading.length > 0 ? [{ kind: 'heading', level: 2, id, text: heading } as const] : []), ...body])
  })
}

/** Standing parts are named by the app, in every language. */
function headingOf(document: Document, part: { id: string; heading: Document['title'] }, edition: Edition): Text {
  const standing = standingPart(document, part.id)
  return standing === null ? written(part.heading, edition) : text(edition.words(standing))
}
