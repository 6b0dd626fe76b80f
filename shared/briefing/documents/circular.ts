import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { type Part, text } from '../model/index.ts'
import { type Edition, required } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { documentBlocks } from './single/blocks.ts'

/** The administrative circulars that go to both sides. */
export function sharedCirculars(view: MeetingView): Document[] {
  return view.documents.filter((document) => document.kind === 'circular' && document.side === 'shared')
}

/** Each circular as a part of the book, with its own headings. */
export function circularParts(edition: Edition): Part[] {
  return sharedCirculars(edition.view).map((document) => ({
    id: `circular-${document.id}`,
    about: `document/${document.id}`,
    kicker: text(bodyName(edition, edition.language)),
    heading: required(document.title, edition),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks: documentBlocks(document, edition, `circular-${document.id}`)
  }))
}
