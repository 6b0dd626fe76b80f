import { eachText, textIn, type Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import { at, endOf, type WallDateTime } from '#shared/foundation/time/index.ts'
import { canonicalZone, instantOf, isZone, wallTimeAt } from '#shared/foundation/zones/index.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { SessionStatus } from '#shared/domain/session/schema.ts'
import { uidOf } from '#shared/domain/session/identity.ts'
import { joinLink } from '#shared/domain/session/joining.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sessionsFor, type Audience } from '#shared/view/sessions-for.ts'
import { wordsIn } from '../documents/frame/words.ts'
import { codeWord } from '../rows/words.ts'
import { foldLine, quoted, textValue } from './content-line.ts'
import { icsInstant, icsMoment } from './moment.ts'
import { timezoneLines } from './timezone.ts'

export interface IcsOptions extends Audience {
  language: Language
  /** When the file is made, as an ISO instant: the caller's clock gives it. */
  at: string
  /** How often each session has changed, from `sequencesOf`; without it every entry says 0. */
  sequences?: ReadonlyMap<string, number>
}

export interface IcsFile {
  text: string
  /** How many sessions are in it. */
  sessions: number
}

const STATUSES: Record<SessionStatus, string> = { draft: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' }

/**
 * The sessions of a meeting as a calendar to be published (RFC 5545; RFC 5546, 3.2.1): cancelled ones stay in it with their
 * status, so that whoever reads it again sees them go. Times are the venue's, with its VTIMEZONE; while the meeting has no
 * zone that exists they are floating.
 */
export function writeIcs(view: MeetingView, options: IcsOptions): IcsFile {
  return calendar(view, options, 'PUBLISH', sessionsFor(view, options))
}

/**
 * The cancelled sessions as a message that takes them out of calendars (RFC 5546, 3.2.5); null when none is cancelled. `gone` are
 * others that are to go from this calendar, as they were: deleted since, or no longer this person's.
 */
export function writeCancellation(view: MeetingView, options: IcsOptions, gone: readonly Placed[] = []): IcsFile | null {
  const cancelled = [...sessionsFor(view, options).filter(({ status }) => status === 'cancelled'), ...gone.map((session) => ({ ...session, status: 'cancelled' as const }))]
  return cancelled.length === 0 ? null : calendar(view, options, 'CANCEL', cancelled)
}

function calendar(view: MeetingView, options: IcsOptions, method: 'PUBLISH' | 'CANCEL', sessions: readonly Placed[]): IcsFile {
  const zone = isZone(view.meeting.zone) ? canonicalZone(view.meeting.zone) : null
  const instants = zone === null ? [] : sessions.map(({ day, start }) => instantOf(zone, day, start).epochMs)
  const name = textIn(view.meeting.title, options.language).text
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alternat//Alternat//EN', 'CALSCALE:GREGORIAN', `METHOD:${method}`,
    ...(name === '' ? [] : [`X-WR-CALNAME:${textValue(name)}`]),
    ...(zone === null || instants.length === 0 ? [] : timezoneLines(zone, Math.min(...instants), Math.max(...instants))),
    ...sessions.flatMap((session) => eventLines(view, session, options, zone)),
    'END:VCALENDAR'
  ]
  return { text: lines.map(foldLine).join(''), sessions: sessions.length }
}

function eventLines(view: MeetingView, session: Placed, { language, at, sequences }: IcsOptions, zone: string | null): string[] {
  const title = textIn(session.title, language).text === '' ? (view.group(session.group)?.name ?? {}) : session.title
  const room = view.room(session.room)
  const place = [room === null ? '' : textIn(room.name, language).text, view.meeting.mode === 'virtual' ? '' : textIn(view.meeting.venue, language).text].filter(Boolean).join(', ')
  const link = joinLink(view, session)
  const start = icsMoment(moment(session))
  const end = endMoment(session, zone)
  const time = zone === null ? '' : `;TZID=${zone}`
  return [
    'BEGIN:VEVENT', `UID:${textValue(uidOf(session))}`, `DTSTAMP:${icsInstant(at)}`, `SEQUENCE:${sequences?.get(session.id) ?? 0}`,
    `ORGANIZER;CN=${quoted(textIn(view.partnershipName?.name, language).text || 'Alternat')}:mailto:organizer@alternat.invalid`,
    `DTSTART${time}:${start}`,
    // An end equal to the start is not allowed (RFC 5545, 3.8.2.2); without one the event ends as it begins.
    ...(end === start ? [] : [`DTEND${time}:${end}`]),
    ...written('SUMMARY', title, language),
    ...descriptionLines(session, link, language),
    ...(place === '' && link === null ? [] : [`LOCATION:${textValue(place || (link ?? ''))}`]),
    // The property is what RFC 7986 has for it (5.11); many calendars only look into the place and the description.
    ...(link === null ? [] : [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${quoted(wordsIn(language)('join.label'))}:${link}`]),
    `STATUS:${STATUSES[session.status]}`, `CATEGORIES:${textValue(codeWord('sessionKind', session.kind, language))}`,
    `X-ALTERNAT-KIND:${session.kind}`,
    ...(session.kind === 'break' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT'
  ]
}

/** What the session is about, and how one joins it. */
function descriptionLines(session: Placed, link: string | null, language: Language): string[] {
  const about = eachText(session.description, plainWords)
  if (link === null) return written('DESCRIPTION', about, language)
  const found = textIn(about, language)
  const join = wordsIn(language)('join.line', { link })
  return [`DESCRIPTION;LANGUAGE=${found.text === '' ? language : found.language}:${textValue([join, found.text].filter(Boolean).join('\n\n'))}`]
}

/** A text with the language that it is in, which is another one where the translation is missing. */
function written(property: string, text: Parameters<typeof textIn>[0], language: Language): string[] {
  const found = textIn(text, language)
  return found.text === '' ? [] : [`${property};LANGUAGE=${found.language}:${textValue(found.text)}`]
}

function moment({ day, start }: Placed): WallDateTime {
  return at(day, start)
}

/** The end on the venue's clock after so many true minutes, also in the night in which the clock changes. */
function endMoment(session: Placed, zone: string | null): string {
  if (zone === null) return icsMoment(endOf(session.day, session.start, session.minutes))
  return icsMoment(wallTimeAt(zone, instantOf(zone, session.day, session.start).epochMs + session.minutes * 60_000))
}
