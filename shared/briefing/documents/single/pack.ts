import { styleIn } from '../frame/house-style.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { type Pack, type Paper, text } from '#shared/briefing/model/index.ts'
import { runningHead } from '../build-documents.ts'
import { type Edition, plain, required } from '../frame/edition.ts'
import { bodyName, meetingName, openingLines } from '../frame/heading.ts'
import { highestMarking } from '../registry.ts'
import { documentBlocks } from './blocks.ts'

/** Longest name of a file without its ending, in letters. */
const LONGEST_NAME = 60

/** One document of the meeting by itself, whichever side it is for: for the screen on which it is written. */
export function singleDocument(document: Document, edition: Edition, options: { paper?: Paper; issued?: CalendarDate } = {}): { name: string; pack: Pack } {
  const { language, words, view } = edition
  const title = plain(document.title, language)
  return {
    name: fileNameOf(title || words(`documentKind.${document.kind}`), language),
    pack: {
      id: `document-${document.id}-${language}`,
      language,
      languages: [language],
      title: [title, meetingName(edition, language)].filter((part) => part !== '').join(', '),
      runningHead: runningHead(edition),
      ...styleIn(edition),
      marking: words(`marking.${highestMarking([view.meeting.marking, document.marking])}`),
      paper: options.paper ?? 'letter',
      ...(options.issued && { date: options.issued }),
      parts: [
        {
          id: `document-${document.id}`,
          about: `document/${document.id}`,
          kicker: text([words(`documentKind.${document.kind}`), bodyName(edition, language)].filter((part) => part !== '').join(' · ')),
          heading: required(document.title, edition),
          lines: openingLines(edition),
          orientation: 'portrait',
          blocks: documentBlocks(document, edition, `document-${document.id}`)
        }
      ]
    }
  }
}

/** `scenario-note-opening-plenary-en`, without accents and signs. */
function fileNameOf(title: string, language: string): string {
  const words = fold(title).replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')
  return `${words.slice(0, LONGEST_NAME).replace(/-$/u, '') || 'document'}-${language}`
}
