import ICAL from 'ical.js'
import { canonicalZone, instantOf, isZone, wallTimeAt } from '#shared/foundation/zones/index.ts'
import { parseCalendarDate, parseWallTime, type WallDateTime } from '#shared/foundation/time/index.ts'
import type { Block } from './ics-lines.ts'
import { WINDOWS_ZONES } from './windows-zones.ts'

/** A moment as a calendar writes it. */
export interface IcsMoment {
  /** `2027-10-14`. */
  date: string
  /** `09:30`; null for a whole day. */
  time: string | null
  isUtc: boolean
  /** The TZID that stands beside it. */
  zone: string | null
}

export type ZoneReading = 'known' | 'unknown'

/** Turns moments of a file into the venue's clock, by the bundled zone data wherever a zone is known by name. */
export class ZoneReader {
  readonly #venue: string | null
  readonly #defined: ReadonlyMap<string, ICAL.Timezone>

  /** @param venue null while the meeting has no zone that exists: every clock is then taken to be the venue's */
  constructor(venue: string, zones: readonly Block[]) {
    this.#venue = isZone(venue) ? canonicalZone(venue) : null
    this.#defined = new Map(zones.flatMap(definedZone))
  }

  /** The moment on the venue's clock; null when there is no such day or time. A zone that nobody knows is taken to be the venue's, and said. */
  wallTime(moment: IcsMoment, floating: string | null): { wall: WallDateTime; zone: ZoneReading } | null {
    const date = parseCalendarDate(moment.date)
    const time = parseWallTime(moment.time ?? '')
    if (date === null || time === null) return null
    const here = `${date}T${time}` as WallDateTime // both parts are parsed just above
    const venue = this.#venue
    if (venue === null) return { wall: here, zone: moment.isUtc || moment.zone !== null ? 'unknown' : 'known' }
    if (moment.isUtc) return { wall: wallTimeAt(venue, instantOf('Etc/UTC', date, time).epochMs), zone: 'known' }
    const name = moment.zone ?? floating
    if (name === null) return { wall: here, zone: 'known' }
    const known = zoneNamed(name)
    if (known !== null) return { wall: wallTimeAt(venue, instantOf(known, date, time).epochMs), zone: 'known' }
    const defined = this.#defined.get(name)
    if (defined === undefined) return { wall: here, zone: 'unknown' }
    const [year, month, day] = moment.date.split('-').map(Number)
    const [hour, minute] = time.split(':').map(Number)
    const instant = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, defined).toUnixTime() * 1000
    return { wall: wallTimeAt(venue, instant), zone: 'known' }
  }
}

/**
 * The IANA zone that a TZID means: by its own name, by Windows' name for it, or by the end of a name such as
 * `/citadel.org/20190914_1/America/Mexico_City`.
 */
export function zoneNamed(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/gu, '')
  if (isName(plain)) return canonicalZone(plain)
  const windows = WINDOWS_ZONES[plain]
  if (windows !== undefined) return canonicalZone(windows)
  const parts = plain.split('/')
  for (const length of [3, 2]) {
    const end = parts.slice(-length).join('/')
    if (parts.length > length && isName(end)) return canonicalZone(end)
  }
  return null
}

/** `isZone` says of what is no zone that it is no string. */
function isName(text: string): boolean {
  return isZone(text)
}

/**
 * A zone that the file defines itself. Only yearly rules are worked out: one that repeats every second would be worked out
 * for ever.
 */
function definedZone(block: Block): [string, ICAL.Timezone][] {
  const rules = block.lines.filter(({ text }) => /^RRULE[;:]/iu.test(text))
  if (rules.some(({ text }) => !/FREQ=YEARLY/iu.test(text)) || rules.length > 200 || !block.isClosed) return []
  try {
    const component = new ICAL.Component(ICAL.parse(block.lines.map(({ text }) => text).join('\r\n')))
    const name: unknown = component.getFirstPropertyValue('tzid')
    return typeof name === 'string' && zoneNamed(name) === null ? [[name, new ICAL.Timezone(component)]] : []
  } catch {
    // A zone that cannot be read is one that nobody knows; the events that name it say so.
    return []
  }
}
