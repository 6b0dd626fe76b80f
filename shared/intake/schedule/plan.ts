import type { Group } from '#shared/domain/group/schema.ts'
import { daysOf } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { joinLink } from '#shared/domain/session/joining.ts'
import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import type { Session, SessionKind, SessionStatus } from '#shared/domain/session/schema.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { eachText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import { sessionOfEach } from './alike.ts'
import { remark, type Entry, type Left, type ReadSchedule, type Said } from './entry.ts'

/** What the meeting has already. */
export interface Known {
  meeting: Meeting
  sessions: readonly Session[]
  rooms: readonly Room[]
  groups: readonly Group[]
  people: readonly Person[]
}

/** A session as it will be, or what will change in one that is known. */
export interface Wanted {
  title: Trilingual
  description: Trilingual
  day: CalendarDate | null
  start: WallTime | null
  minutes: number
  /** A room of the meeting by its id, or one to be made by its name. */
  room: { id: string } | { name: string } | null
  link: string
  status: SessionStatus
  kind: SessionKind
  group: string | null
  /** People of the file who are known, by id. */
  people: string[]
}

export type Outcome =
  | { type: 'new'; wanted: Wanted }
  | { type: 'update'; session: string; changes: Partial<Wanted> }
  | { type: 'same'; session: string }

export interface PlannedEntry {
  entry: Entry
  outcome: Outcome
  /** What had to be mended, and what was not taken over. */
  remarks: Said[]
}

/** What an import will do, entry by entry, before it does anything. */
export interface SchedulePlan {
  format: ReadSchedule['format']
  entries: PlannedEntry[]
  left: Left[]
  /** Rooms that the file names and the meeting does not have: they will be made. */
  rooms: string[]
  counts: { created: number; updated: number; unchanged: number; left: number }
}

/**
 * What taking over a programme means for a meeting. Sessions are known again by their name in the file, so that taking over
 * the same file twice changes nothing the second time; what a file does not say stays as it is.
 *
 * @param language the language of texts for which the file names none
 */
export function planSchedule(read: ReadSchedule, known: Known, language: Language): SchedulePlan {
  const meant = sessionOfEach(read.entries, known)
  const look = lookUp(known)
  const days = new Set(daysOf(known.meeting))
  const entries = read.entries.map((entry): PlannedEntry => {
    const session = meant.get(entry) ?? null
    const people = entry.people.map((name) => ({ name, id: look.person(name) }))
    const remarks = [...entry.remarks, ...people.filter(({ id }) => id === null).map(({ name }) => remark('unknownPerson', { name }))]
    if (read.format === 'xlsx' && entry.track !== '' && look.group(entry.track) === null) remarks.push(remark('unknownGroup', { name: entry.track }))
    if (entry.day !== null && days.size > 0 && !days.has(entry.day)) remarks.push(remark('outsideDays'))
    const wanted = wantedOf(entry, session, entry.language ?? language, look)
    wanted.people = people.flatMap(({ id }) => id ?? [])
    if (session === null) return { entry, outcome: { type: 'new', wanted }, remarks }
    const changes = changesOf(session, wanted, entry, look)
    return { entry, outcome: Object.keys(changes).length === 0 ? { type: 'same', session: session.id } : { type: 'update', session: session.id, changes }, remarks }
  })
  const count = (type: Outcome['type']): number => entries.filter(({ outcome }) => outcome.type === type).length
  return {
    format: read.format,
    entries,
    left: read.left,
    rooms: [...new Set(entries.flatMap(({ outcome }) => newRoomOf(outcome) ?? []))],
    counts: { created: count('new'), updated: count('update'), unchanged: count('same'), left: read.left.length }
  }
}

function newRoomOf(outcome: Outcome): string | null {
  const room = outcome.type === 'new' ? outcome.wanted.room : outcome.type === 'update' ? outcome.changes.room : null
  return room && 'name' in room ? room.name : null
}

interface LookUp {
  person(name: string): string | null
  room(name: string): Wanted['room']
  group(name: string): string | null
  /** Where a session is joined as it is. */
  link(session: Session): string | null
}

/** People, rooms and groups by their names as a search sees them, in any language. */
function lookUp({ meeting, rooms, groups, people }: Known): LookUp {
  const named = <T>(things: readonly T[], namesOf: (thing: T) => (string | undefined)[]): Map<string, T> =>
    new Map(things.flatMap((thing) => namesOf(thing).flatMap((name) => (name === undefined || name.trim() === '' ? [] : [[fold(name), thing] as const]))))
  const byPerson = named(people, (person) => [fullName(person), [person.givenNames, person.firstSurname].join(' '), person.badgeName])
  const byRoom = named(rooms, ({ name }) => LANGUAGES.map((language) => name[language]))
  const byGroup = named(groups, ({ name }) => LANGUAGES.map((language) => name[language]))
  const venues = new Set(LANGUAGES.map((language) => fold(meeting.venue[language] ?? '')))
  const made = new Map<string, string>()
  return {
    person: (name) => byPerson.get(fold(name))?.id ?? null,
    group: (name) => byGroup.get(fold(name))?.id ?? null,
    link: (session) => joinLink({ meeting, room: (id) => rooms.find((room) => room.id === id) ?? null }, session),
    room(name) {
      const folded = fold(name)
      if (folded === '' || venues.has(folded)) return null
      // A calendar has one place for room and venue: "Room 3, Convention Centre".
      const first = folded.split(',')[0]?.trim() ?? ''
      const found = byRoom.get(folded) ?? byRoom.get(first)
      if (found) return { id: found.id }
      const spelled = made.get(folded) ?? name.trim()
      made.set(folded, spelled)
      return { name: spelled }
    }
  }
}

function wantedOf(entry: Entry, session: Session | null, language: Language, look: LookUp): Wanted {
  const group = session?.group ?? look.group(entry.track)
  const kind = entry.kind ?? session?.kind ?? (group === null ? 'sideEvent' : 'workingGroup')
  return {
    title: textsOf(entry.title, entry.titles, language),
    description: textsOf(entry.description, entry.descriptions, language),
    day: entry.day,
    start: entry.start,
    minutes: entry.minutes ?? session?.minutes ?? USUAL_MINUTES[kind],
    room: look.room(entry.room),
    link: entry.link ?? '',
    status: entry.status ?? session?.status ?? 'draft',
    kind,
    group,
    people: []
  }
}

/** A text with what the file has of it by language, which goes before. */
function textsOf(text: string, byLanguage: Trilingual | undefined, language: Language): Trilingual {
  return text === '' || Object.values(byLanguage ?? {}).includes(text) ? (byLanguage ?? {}) : { [language]: text, ...byLanguage }
}

/** What the file has otherwise than the session; what it does not say is no difference. */
function changesOf(session: Session, wanted: Wanted, entry: Entry, look: LookUp): Partial<Wanted> {
  const named = new Set(Object.values(session.roles).map(({ person }) => person))
  const people = wanted.people.filter((person) => !named.has(person))
  const isElsewhere = wanted.room !== null && (!('id' in wanted.room) || wanted.room.id !== session.room)
  return {
    ...(isNewText(wanted.title, session.title) && !isGroupName(session, entry, look) ? { title: wanted.title } : {}),
    ...(isNewText(eachText(wanted.description, plainWords), eachText(session.description, plainWords)) ? { description: wanted.description } : {}),
    ...(wanted.day !== null && wanted.day !== session.day ? { day: wanted.day } : {}),
    ...(wanted.start !== null && wanted.start !== session.start ? { start: wanted.start } : {}),
    ...(entry.minutes !== null && entry.minutes !== session.minutes ? { minutes: entry.minutes } : {}),
    ...(isElsewhere ? { room: wanted.room } : {}),
    ...(entry.link !== undefined && entry.link !== look.link(session) ? { link: entry.link } : {}),
    ...(wanted.status !== session.status ? { status: wanted.status } : {}),
    ...(wanted.kind !== session.kind ? { kind: wanted.kind } : {}),
    ...(people.length > 0 ? { people } : {})
  }
}

/** A text that the session does not have in any language, by its words alone (calendars carry no markup): ours write the next best one where a translation is missing. */
function isNewText(text: Trilingual, existing: Trilingual): boolean {
  return LANGUAGES.some((language) => text[language] !== undefined && !LANGUAGES.some((one) => existing[one]?.trim() === text[language]?.trim()))
}

/** A session without a title of its own bears its group's name where it is written. */
function isGroupName(session: Session, entry: Entry, look: LookUp): boolean {
  return LANGUAGES.every((language) => (session.title[language] ?? '') === '') && session.group !== null && look.group(entry.title) === session.group
}
