import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { runningHead } from '#shared/briefing/documents/build-documents.ts'
import type { Edition } from '#shared/briefing/documents/frame/edition.ts'
import { coverOf, meetingName } from '#shared/briefing/documents/frame/heading.ts'
import { personName } from '#shared/briefing/documents/people.ts'
import type { Cover, Pack } from '#shared/briefing/model/index.ts'
import { packName } from '../names.ts'
import { readerOf } from '../reader.ts'

/** The number of a part and of the page in it, in signs that the three languages share. */
export const SHARED_PART_PAGE = '§\u00A0{part}, p.\u00A0{page}'

/** Title of the file and running head; in several languages each says its name, and the head which meeting it is. */
export function headsOf(pack: ComposedPack, editions: readonly Edition[]): Pick<Pack, 'title' | 'runningHead'> {
  const [lead] = editions
  const name = inAll(editions, ({ view, language }) => packName(pack, view, language))
  if (lead === undefined || editions.length > 1) return { title: name, runningHead: inAll(editions, (edition) => meetingName(edition, edition.language)) }
  return { title: [name, meetingName(lead, lead.language)].filter((part) => part !== '').join(', '), runningHead: runningHead(lead) }
}

/** The cover, in several languages one beside the other, each with the countries in its own order. */
export function packCover(pack: ComposedPack, editions: readonly Edition[], issued: CalendarDate | undefined): Cover {
  const [lead, ...others] = editions.map((edition): Cover => {
    const { view, language, words } = edition
    const cover = coverOf(edition, packName(pack, view, language), issued)
    const reader = readerOf(view, pack)
    const facts = reader === null ? cover.facts : [{ label: words('packName.preparedFor'), value: personName(reader.person, edition) }, ...cover.facts]
    return { ...cover, facts, ...(editions.length > 1 && { language }) }
  })
  if (lead === undefined) throw new Error('A pack has a language')
  return { ...lead, ...(others.length > 0 && { others }) }
}

/** Words in each language, one after the other; said once where they are the same. */
export function inAll(editions: readonly Edition[], say: (edition: Edition) => string): string {
  return [...new Set(editions.map(say))].filter((words) => words !== '').join(' · ')
}
