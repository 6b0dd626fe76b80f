import type { Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { AgendaPart, Lead, Purpose } from '#shared/domain/item/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { nearLink } from '#shared/domain/session/joining.ts'
import { isPlaced, rolesOf, type Placed } from '#shared/domain/session/rules.ts'
import type { SessionKind, SessionRole } from '#shared/domain/session/schema.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** Who is named in a programme, in this order; interpreters are not. */
export const PUBLISHED_ROLES: readonly SessionRole[] = ['chair', 'coChair', 'speaker', 'rapporteur']

/*
 * What agenda and programme tell both sides, in every language, as plain JSON that can be compared: nothing of what one side
 * keeps to itself, no requirement, no contact. These are type aliases, not interfaces, so that they are Json.
 */

export type MeetingContent = {
  title: Trilingual
  venue: Trilingual
  city: Trilingual
  start: CalendarDate | null
  end: CalendarDate | null
  zone: string
  host: Country
  /** The agenda is provisional until then. */
  isAdopted: boolean
  /** Where sessions without an address of their own are joined; empty where nobody joins from afar. */
  link: string
}

export type SessionContent = {
  id: string
  kind: SessionKind
  /** Its title, or the name of its group where it has none. */
  title: Trilingual
  description: Trilingual
  group: string | null
  day: CalendarDate
  /** Wall time of the venue. */
  start: WallTime
  minutes: number
  room: { id: string; name: Trilingual } | null
  /** The address of its own or of its room at which it is joined; empty where it has none. */
  link: string
  isCancelled: boolean
  people: { role: SessionRole; id: string; name: Trilingual }[]
}

export type ItemContent = {
  id: string
  part: AgendaPart
  title: Trilingual
  note: Trilingual
  purpose: Purpose | null
  lead: Lead | null
  minutes: number | null
  /** The session in which it is taken, if both sides may see that one. */
  session: string | null
  /** When its turn comes; null while that is open. */
  day: CalendarDate | null
  start: WallTime | null
  documents: { id: string; title: Trilingual }[]
}

export interface Content {
  meeting: MeetingContent
  /** In the order of the programme; those without a place are not in it. */
  sessions: readonly SessionContent[]
  /** In the order of the agenda: the first is number 1. */
  items: readonly ItemContent[]
}

/** What agenda and programme of a meeting contain. */
export function contentOf(view: MeetingView): Content {
  const { title, venue, city, start, end, zone, host, agendaAdopted, mode, link } = view.meeting
  return {
    meeting: { title: tidy(title), venue: tidy(venue), city: tidy(city), start, end, zone, host, isAdopted: agendaAdopted, link: mode === 'inPerson' ? '' : link.trim() },
    sessions: view.sessions.filter(isPlaced).filter(({ visibility }) => visibility === 'shared').map((session) => sessionContent(view, session)).sort(inProgrammeOrder),
    items: view.agenda.map((line) => itemContent(view, line))
  }
}

/** The order of a programme: day, start, longer first, then id; so it follows from what a session says of itself. */
export function inProgrammeOrder(a: SessionContent, b: SessionContent): number {
  const [left, right] = [`${a.day} ${a.start}`, `${b.day} ${b.start}`]
  if (left !== right) return left < right ? -1 : 1
  if (a.minutes !== b.minutes) return b.minutes - a.minutes
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function sessionContent(view: MeetingView, session: Placed): SessionContent {
  const own = tidy(session.title)
  const room = view.room(session.room)
  return {
    id: session.id,
    kind: session.kind,
    title: Object.keys(own).length > 0 ? own : tidy(view.group(session.group)?.name ?? {}),
    description: tidy(session.description),
    group: session.group,
    day: session.day,
    start: session.start,
    minutes: session.minutes,
    room: room === null ? null : { id: room.id, name: tidy(room.name) },
    link: nearLink(view, session),
    isCancelled: session.status === 'cancelled',
    people: PUBLISHED_ROLES.flatMap((role) =>
      rolesOf(session, role).flatMap(({ person: id }) => {
        const person = view.person(id)
        return person === null ? [] : [{ role, id, name: nameOf(person) }]
      })
    )
  }
}

function itemContent(view: MeetingView, { item, session, day, start }: AgendaLine): ItemContent {
  const { id, part, title, note, purpose, lead, minutes } = item
  const isShown = session !== null && session.visibility === 'shared' && session.status !== 'cancelled'
  return {
    id, part, title: tidy(title), note: tidy(note), purpose, lead, minutes,
    session: isShown ? session.id : null,
    day: isShown && start !== null ? day : null,
    start: isShown ? start : null,
    documents: item.documents.flatMap((documentId) => {
      const document = view.document(documentId)
      return document === null || document.side !== 'shared' ? [] : [{ id: documentId, title: tidy(document.title) }]
    })
  }
}

function nameOf(person: Parameters<typeof fullName>[0] & { honorific: Trilingual }): Trilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, [(person.honorific[language] ?? '').trim(), fullName(person)].filter(Boolean).join(' ')]))
}

/** Only what has words: a text that was emptied is one that is missing. */
function tidy(text: Trilingual): Trilingual {
  return Object.fromEntries(LANGUAGES.flatMap((language) => ((text[language] ?? '').trim() === '' ? [] : [[language, text[language]]])))
}
