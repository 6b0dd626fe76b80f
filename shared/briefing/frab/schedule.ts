import { textIn, type Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import { at, wallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import { canonicalZone, instantOf, isZone, offsetAtInstant } from '#shared/foundation/zones/index.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { guidOf, numberOf, uidOf } from '#shared/domain/session/identity.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import { speakersIn } from '#shared/view/attending.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sessionsFor, type Audience } from '#shared/view/sessions-for.ts'

/** A meeting as the schedules of frab and pretalx have it: conference, days, rooms, events. Every text is in one language. */
export interface FrabSchedule {
  /** The state of the plan, such as the day on which it was made. */
  version: string
  title: string
  acronym: string
  zone: string | null
  rooms: { name: string; guid: string; capacity: number | null }[]
  days: FrabDay[]
}

export interface FrabDay {
  index: number
  date: CalendarDate
  /** ISO 8601 with offset, as are all moments here. */
  start: string
  end: string
  rooms: { name: string; events: FrabEvent[] }[]
}

export interface FrabEvent {
  id: number
  guid: string
  date: string
  start: string
  /** `HH:MM`. */
  duration: string
  room: string
  slug: string
  title: string
  track: string
  type: string
  language: Language
  abstract: string
  persons: { name: string; guid: string; id: number }[]
}

export interface FrabOptions extends Audience {
  language: Language
  version: string
}

/** Longest that a schedule.xml can say: two digits of hours. */
const LONGEST_MINUTES = 99 * 60 + 59

/**
 * What takes place, in the shape of schedule.xml and schedule.json (the XSD and the JSON schema that voc/schedule publishes): numbers
 * and UUIDs of events stay the same from one export to the next. Cancelled sessions have no place in the format and are left out.
 */
export function frabSchedule(view: MeetingView, options: FrabOptions): FrabSchedule {
  const { meeting } = view
  const zone = isZone(meeting.zone) ? canonicalZone(meeting.zone) : null
  const sessions = sessionsFor(view, options).filter(({ status }) => status !== 'cancelled')
  const ids = new Set<number>()
  const acronym = acronymOf(view, options.language)
  const events = sessions.map((session) => ({ session, event: eventOf(view, session, options.language, zone, acronym, ids) }))
  const days = [...new Set([...view.days, ...sessions.map(({ day }) => day)])].sort()
  return {
    version: options.version,
    title: textIn(meeting.title, options.language).text || acronym,
    acronym,
    zone,
    rooms: roomNames(events.map(({ event }) => event.room), view, options.language),
    days: days.map((date, index) => ({
      index: index + 1,
      date,
      start: momentText(date, '00:00', zone),
      end: momentText(date, '23:59', zone),
      rooms: roomsOf(events.filter(({ session }) => session.day === date).map(({ event }) => event))
    }))
  }
}

function eventOf(view: MeetingView, session: Placed, language: Language, zone: string | null, acronym: string, ids: Set<number>): FrabEvent {
  const uid = uidOf(session)
  const title = textIn(session.title, language).text || textIn(view.group(session.group)?.name, language).text
  const id = freeNumber(numberOf(uid), ids)
  return {
    id,
    guid: guidOf(uid),
    date: momentText(session.day, session.start, zone),
    start: session.start,
    duration: durationText(Math.min(session.minutes, LONGEST_MINUTES)),
    room: textIn(view.room(session.room)?.name, language).text || textIn(view.meeting.venue, language).text || '-',
    slug: [acronym, id, slugOf(title)].filter((part) => part !== '').join('-'),
    title,
    track: textIn(view.group(session.group)?.name, language).text,
    type: session.kind,
    language: textIn(session.title, language).language,
    abstract: plainWords(textIn(session.description, language).text),
    persons: speakersIn(session).flatMap((person) => {
      const found = view.person(person)
      return found ? [{ name: fullName(found), guid: guidOf(person), id: numberOf(person) }] : []
    })
  }
}

/** Two names can have one number: the second takes the next that is free. */
function freeNumber(wanted: number, taken: Set<number>): number {
  let number = wanted
  while (taken.has(number)) number += 1
  taken.add(number)
  return number
}

function roomsOf(events: readonly FrabEvent[]): FrabDay['rooms'] {
  const names = [...new Set(events.map(({ room }) => room))]
  return names.map((name) => ({ name, events: events.filter(({ room }) => room === name) }))
}

function roomNames(used: readonly string[], view: MeetingView, language: Language): FrabSchedule['rooms'] {
  const rooms = view.rooms.map(({ id, name, capacity }) => ({ name: textIn(name, language).text, guid: guidOf(id), capacity }))
  const others = [...new Set(used)].filter((name) => !rooms.some((room) => room.name === name)).map((name) => ({ name, guid: guidOf(name), capacity: null }))
  return [...rooms.filter(({ name }) => used.includes(name)), ...others]
}

/** `2027-10-14T09:30:00-06:00`; UTC while the meeting has no zone that exists. */
function momentText(day: CalendarDate, time: string, zone: string | null): string {
  const wall = wallTime(time)
  const offset = zone === null ? 0 : offsetAtInstant(zone, instantOf(zone, day, wall).epochMs)
  if (offset === 0) return `${at(day, wall)}:00+00:00`
  const minutes = Math.abs(offset)
  return `${at(day, wall)}:00${offset < 0 ? '-' : '+'}${durationText(minutes)}`
}

function durationText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `cmp2027`: at least four letters and digits, as the JSON schema wants it. */
function acronymOf({ partnershipName, meeting }: MeetingView, language: Language): string {
  const letters = slugOf(textIn(partnershipName?.acronym, language).text).replaceAll('-', '')
  const acronym = `${letters}${(meeting.start ?? '').slice(0, 4)}`
  return acronym.length < 4 ? 'meeting' : acronym
}

function slugOf(text: string): string {
  return fold(text).replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '').slice(0, 60).replaceAll(/-+$/gu, '')
}
