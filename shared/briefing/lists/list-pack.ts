import { styleIn } from '#shared/briefing/documents/frame/house-style.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import { runningHead } from '../documents/build-documents.ts'
import type { Edition } from '../documents/frame/edition.ts'
import { meetingName } from '../documents/frame/heading.ts'
import type { Pack, Paper, Part } from '../model/index.ts'

/** A list as a document of its own: titled, marked on every page. */
export function listPack(edition: Edition, list: { id: string; title: string; marking: Marking; paper: Paper; issued?: CalendarDate; parts: Part[] }): Pack {
  const { language, words } = edition
  return {
    id: `${list.id}-${language}`,
    language,
    languages: [language],
    title: [list.title, meetingName(edition, language)].filter((part) => part !== '').join(', '),
    runningHead: runningHead(edition),
    ...styleIn(edition),
    marking: words(`marking.${list.marking}`),
    paper: list.paper,
    ...(list.issued && { date: list.issued }),
    parts: list.parts
  }
}
