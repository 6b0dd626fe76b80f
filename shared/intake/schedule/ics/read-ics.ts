import ICAL from 'ical.js'
import { isLanguage } from '#shared/foundation/language.ts'
import { isWebAddress } from '#shared/foundation/web-address.ts'
import { dateOf, minuteNumberOf, parseCalendarDate, timeOf } from '#shared/foundation/time/index.ts'
import { guidOf } from '#shared/domain/session/identity.ts'
import { SESSION_KINDS, type SessionStatus } from '#shared/domain/session/schema.ts'
import { remark, said, ScheduleRefusal, type Entry, type Left, type ReadSchedule, type Said } from '../entry.ts'
import { blocksOf, unfold, type Block } from './ics-lines.ts'
import { ZoneReader, type IcsMoment } from './ics-zone.ts'
import { lengthOf } from '../length.ts'

/** More events than any meeting has; a file with a million is no programme. */
const MOST_EVENTS = 20_000

const STATUSES: Readonly<Record<string, SessionStatus>> = { TENTATIVE: 'draft', CONFIRMED: 'confirmed', CANCELLED: 'cancelled' }

/** A property in jCal (RFC 7265): name, parameters, type, values. */
type Property = [string, Record<string, string | string[]>, string, ...unknown[]]

/**
 * Reads an iCalendar file event by event (RFC 5545): lines that make no sense, zones that nobody knows, events without an end
 * or without a time are mended and said; an event that cannot be read is left and named, and takes no other along.
 *
 * @param venue the IANA zone of the meeting
 * @throws ScheduleRefusal when the file is no calendar
 */
export function readIcs(text: string, venue: string): ReadSchedule {
  const lines = unfold(text)
  if (!/^BEGIN:\s*VCALENDAR\s*$/iu.test(lines[0]?.text.replace(/^\uFEFF/u, '') ?? '')) throw new ScheduleRefusal('noCalendar')
  const { events, zones, head } = blocksOf(lines)
  if (events.length > MOST_EVENTS) throw new ScheduleRefusal('tooMany', { limit: MOST_EVENTS })
  const headValue = (name: string): string | null => head.find(({ text }) => text.toUpperCase().startsWith(`${name}:`))?.text.slice(name.length + 1).trim() ?? null
  const context: Context = { zones: new ZoneReader(venue, zones), floating: headValue('X-WR-TIMEZONE'), isCancelling: headValue('METHOD')?.toUpperCase() === 'CANCEL' }
  const entries: Entry[] = []
  const left: Left[] = []
  for (const [index, block] of events.entries()) {
    const read = readEvent(block, index + 1, context)
    if ('reason' in read) left.push(read)
    else entries.push(read)
  }
  return { format: 'ics', ...latestOf(entries, left) }
}

interface Context {
  zones: ZoneReader
  floating: string | null
  isCancelling: boolean
}

function readEvent(block: Block, number: number, context: Context): (Entry & { sequence: number }) | Left {
  const line = block.lines[0]?.line ?? null
  const remarks: Said[] = block.broken.map((broken) => remark('brokenLine', { line: broken }))
  if (!block.isClosed) remarks.push(remark('notClosed'))
  const properties = propertiesOf(block)
  if (properties === null) return { number, line, title: titleIn(block), reason: said('left.unreadable') }
  const text = (name: string): string => textOf(properties, name)
  const [summary] = properties.filter(([name]) => name === 'summary')
  const language = String(summary?.[1]['language'] ?? '').slice(0, 2).toLowerCase()
  const time = timeOfEvent(properties, context, remarks)
  if (properties.some(([name]) => name === 'rrule' || name === 'rdate')) remarks.push(remark('recurring'))
  const title = text('summary')
  const kind = text('x-alternat-kind')
  const recurrence = momentOf(properties, 'recurrence-id')
  const uid = text('uid')
  if (uid === '') remarks.push(remark('noName'))
  const link = linkOf(properties)
  const place = text('location')
  const status = STATUSES[text('status').toUpperCase()] ?? null
  return {
    number, line, title, description: kind === '' ? text('description') : withoutLink(text('description'), link), language: isLanguage(language) ? language : null,
    uid: uid === '' ? guidOf(`${title} ${time.day ?? ''} ${time.start ?? ''}`) : `${uid}${recurrence === null ? '' : `/${recurrence.date}`}`,
    ...time, room: place === link ? '' : place, ...(link === null ? {} : { link }), status: context.isCancelling ? 'cancelled' : status, kind: SESSION_KINDS.find((one) => one === kind) ?? null, track: '',
    people: [], remarks, sequence: Number(text('sequence')) || 0
  }
}

/** When it begins and how long it is; what is missing or makes no sense is said in `remarks`. */
function timeOfEvent(properties: readonly Property[], { zones, floating }: Context, remarks: Said[]): Pick<Entry, 'day' | 'start' | 'minutes'> {
  const from = momentOf(properties, 'dtstart')
  if (from === null) {
    remarks.push(remark('noStart'))
    return { day: null, start: null, minutes: null }
  }
  if (from.time === null) {
    remarks.push(remark('allDay'))
    return { day: parseCalendarDate(from.date), start: null, minutes: null }
  }
  const start = zones.wallTime(from, floating)
  if (start === null) {
    remarks.push(remark('noSuchTime', { time: `${from.date} ${from.time}` }))
    return { day: null, start: null, minutes: null }
  }
  if (start.zone === 'unknown') remarks.push(remark('unknownZone', { zone: from.zone ?? 'UTC' }))
  const place = { day: dateOf(start.wall), start: timeOf(start.wall) }
  const to = momentOf(properties, 'dtend')
  const end = to?.time == null ? null : zones.wallTime(to, floating)
  if (end?.zone === 'unknown' && to?.zone !== from.zone) remarks.push(remark('unknownZone', { zone: to?.zone ?? 'UTC' }))
  const duration = durationOf(properties)
  const minutes = end !== null ? minuteNumberOf(end.wall) - minuteNumberOf(start.wall) : duration
  if (minutes === null) {
    remarks.push(remark('noEnd'))
    return { ...place, minutes: null }
  }
  const length = lengthOf(minutes)
  remarks.push(...length.remarks)
  return { ...place, minutes: length.minutes }
}

/** The properties of an event by themselves, without its alarms; null when ical.js makes no sense of it. */
function propertiesOf(block: Block): Property[] | null {
  const lines = block.lines.map(({ text }) => text)
  if (!block.isClosed) lines.push(...unclosed(lines))
  try {
    const parsed: unknown = ICAL.parse(lines.join('\r\n'))
    // jCal is [name, properties, components] (RFC 7265, 3.3); what is not so is refused.
    return Array.isArray(parsed) && Array.isArray(parsed[1]) ? (parsed[1] as Property[]) : null
  } catch {
    return null
  }
}

/** The ENDs that are missing, from the inside out. */
function unclosed(lines: readonly string[]): string[] {
  const open: string[] = []
  for (const line of lines) {
    const [, word = '', name = ''] = /^(BEGIN|END):\s*([A-Za-z-]+)/iu.exec(line) ?? []
    if (word.toUpperCase() === 'BEGIN') open.push(name)
    else if (word !== '') open.pop()
  }
  return open.reverse().map((name) => `END:${name}`)
}

function textOf(properties: readonly Property[], name: string): string {
  const value = properties.find(([one]) => one === name)?.[3]
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

/** Where calendars write the address of a video conference: the standard first (RFC 7986, 5.11), then those of Google and Microsoft, then the place. */
const LINKS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-microsoft-onlinemeetingexternallink', 'location']

function linkOf(properties: readonly Property[]): string | null {
  const written = LINKS.flatMap((wanted) => properties.filter(([name]) => name === wanted).map((property) => String(property[3]).trim()))
  return written.find(isWebAddress) ?? null
}

/** What a session is about, without the line about joining that our own calendars put before it. */
function withoutLink(description: string, link: string | null): string {
  const [first = '', ...rest] = description.split('\n')
  return link !== null && first.endsWith(link) ? rest.join('\n').trim() : description
}

function momentOf(properties: readonly Property[], name: string): IcsMoment | null {
  const property = properties.find(([one]) => one === name)
  const [, date, time, utc] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?$/u.exec(String(property?.[3] ?? '')) ?? []
  if (property === undefined || date === undefined) return null
  const zone = property[1]['tzid']
  return { date, time: time ?? null, isUtc: utc !== undefined, zone: typeof zone === 'string' && zone !== '' ? zone : null }
}

/** DURATION in minutes (RFC 5545, 3.3.6); null where there is none. */
function durationOf(properties: readonly Property[]): number | null {
  const match = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u.exec(textOf(properties, 'duration'))
  if (!match) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0))
  return (match[1] === '-' ? -1 : 1) * (((weeks * 7 + days) * 24 + hours) * 60 + minutes + seconds / 60)
}

function titleIn(block: Block): string {
  return block.lines.find(({ text }) => /^SUMMARY[;:]/iu.test(text))?.text.replace(/^[^:]*:/u, '') ?? ''
}

/** Of entries with one name the one with the highest SEQUENCE, the later one among equals; the others are left. */
function latestOf(entries: readonly Entry[], left: Left[]): { entries: Entry[]; left: Left[] } {
  const latest = new Map<string, Entry>()
  const sequenceOf = (entry: Entry): number => ('sequence' in entry && typeof entry.sequence === 'number' ? entry.sequence : 0)
  for (const entry of entries) {
    const known = latest.get(entry.uid)
    const [kept, dropped] = known === undefined ? [entry, null] : sequenceOf(entry) >= sequenceOf(known) ? [entry, known] : [known, entry]
    latest.set(entry.uid, kept)
    if (dropped !== null) left.push({ number: dropped.number, line: dropped.line, title: dropped.title, reason: said('left.repeated') })
  }
  return { entries: [...latest.values()], left: left.sort((a, b) => a.number - b.number) }
}
