import { partsInOrder } from '#shared/domain/document/rules.ts'
import { BRIEF_PARTS, type BriefPart, type Document } from '#shared/domain/document/schema.ts'
import { type Block, madeFrom, type Text, text } from '#shared/briefing/model/index.ts'
import { bodyBlocks } from '../body.ts'
import { type Edition, written } from '../edition.ts'

/** The parts of a document with their headings, below its title. `anchor` begins the anchors of its headings. */
export function documentBlocks(document: Document, edition: Edition, anchor: string): Block[] {
  return partsInOrder(document).flatMap((part): Block[] => {
    const heading = headingOf(document, part, edition)
    const id = `${anchor}-${part.id}`
    const body = bodyBlocks(part.text, edition, { below: heading.length > 0 ? 2 : 1, id })
    return madeFrom(`document/${document.id}/parts.${part.id}`, [...(heading.length > 0 ? [{ kind: 'heading', level: 2, id, text: heading } as const] : []), ...body])
  })
}

/** The standing parts of a group brief are named by the app, in every language. */
function headingOf({ kind }: Document, part: { id: string; heading: Document['title'] }, edition: Edition): Text {
  if (kind === 'groupBrief' && isStanding(part.id)) return text(edition.words(`briefPart.${part.id}`))
  return written(part.heading, edition)
}

/** Whether a part of a group brief is one of those that the app names. */
export function isStanding(part: string): part is BriefPart {
  return BRIEF_PARTS.some((one) => one === part)
}
