import { partsInOrder } from '#shared/domain/document/rules.ts'
import type { Document, DocumentKind } from '#shared/domain/document/schema.ts'
import { bodyBlocks } from '#shared/briefing/documents/frame/body.ts'
import { type Edition, required, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { type Block, joinTexts, madeFrom, type Part, text, type Text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Texts of some kinds, each a part of the book: those of the pack's group where it is about one. */
export function documentsSection(kind: SectionDefinition['kind'], kinds: readonly DocumentKind[], more: Partial<SectionDefinition> = {}): SectionDefinition {
  const documents = (context: SectionContext): Document[] =>
    context.edition.view.documents.filter((document) => kinds.includes(document.kind) && isAbout(document, context))
  return {
    kind,
    documents,
    build: (context) => documents(context).filter(({ side }) => isVisible(side, more.isSharedOnly ? 'shared' : context.side)).map((document) => documentPart(document, context.edition)),
    ...more
  }
}

/** Of the group itself, or for one of its sessions. */
function isAbout({ group, session }: Document, { edition, groups, isOfOneGroup }: SectionContext): boolean {
  if (!isOfOneGroup) return true
  const about = group ?? edition.view.session(session)?.group ?? null
  return groups.some((one) => one.group.id === about)
}

/** One text with its own headings, below the title the session for which it is and who alone may see it. */
export function documentPart(document: Document, edition: Edition): Part {
  return {
    id: `document-${document.id}`,
    about: `document/${document.id}`,
    kicker: text(bodyName(edition, edition.language)),
    heading: required(document.title, edition),
    lines: [...openingLines(edition), factsOf(document, edition)].filter((line) => line.length > 0),
    orientation: 'portrait',
    blocks: partsInOrder(document).flatMap((part): Block[] => {
      const heading = written(part.heading, edition)
      const id = `document-${document.id}-${part.id}`
      return madeFrom(`document/${document.id}/parts.${part.id}`, [
        ...(heading.length > 0 ? [{ kind: 'heading', level: 2, id, text: heading } as const] : []),
        ...bodyBlocks(part.text, edition, { below: heading.length > 0 ? 2 : 1, id })
      ])
    })
  }
}

function factsOf({ side, marking }: Document, { words }: Edition): Text {
  return joinTexts(
    [side === 'shared' ? [] : text(words(`side.${side}`), 'strong'), marking === 'unclassified' ? [] : text(words(`marking.${marking}`))],
    ' · '
  )
}
