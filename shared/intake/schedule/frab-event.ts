import { isLanguage } from '#shared/foundation/language.ts'
import { addDays, dateOf, parseCalendarDate, parseWallTime, timeOf, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import { canonicalZone, isZone, wallTimeAt } from '#shared/foundation/zones/index.ts'
import { guidOf } from '#shared/domain/session/identity.ts'
import { SESSION_KINDS } from '#shared/domain/session/schema.ts'
import { remark, type Entry, type Said } from './entry.ts'
import { lengthOf } from './length.ts'

/** One event of a schedule.xml or schedule.json, as texts, before anything is made of it. */
export interface FrabFields {
  guid: string
  id: string
  /** ISO 8601, usually with an offset. */
  date: string
  start: string
  duration: string
  room: string
  title: string
  subtitle: string
  track: string
  type: string
  language: string
  abstract: string
  description: string
  persons: string[]
  /** The day under which it stands, and when that day ends on the clock: `day_change`. */
  dayDate: string
  dayChange: string
}

const EMPTY = ''

export function emptyFields(): FrabFields {
  return {
    guid: EMPTY, id: EMPTY, date: EMPTY, start: EMPTY, duration: EMPTY, room: EMPTY, title: EMPTY, subtitle: EMPTY, track: EMPTY, type: EMPTY, language: EMPTY,
    abstract: EMPTY, description: EMPTY, persons: [], dayDate: EMPTY, dayChange: EMPTY
  }
}

/** An event as a session, on the venue's clock. A guid names it; older files have only a number, which is one of their conference. */
export function entryOf(fields: FrabFields, number: number, venue: string, acronym: string): Entry {
  const remarks: Said[] = []
  const place = placeOf(fields, venue, remarks)
  const minutes = durationOf(fields.duration, remarks)
  const language = fields.language.slice(0, 2).toLowerCase()
  const title = [fields.title, fields.subtitle].filter((part) => part !== '').join(': ')
  const uid = fields.guid !== '' ? fields.guid : fields.id !== '' ? `${acronym}-${fields.id}` : guidOf(`${title} ${place.day ?? ''} ${place.start ?? ''}`)
  if (fields.guid === '' && fields.id === '') remarks.push(remark('noName'))
  const description = [fields.abstract, fields.description].filter((part, index, parts) => part !== '' && parts.indexOf(part) === index).join('\n\n')
  return {
    number, line: null, uid, title, description, language: isLanguage(language) ? language : null, ...place, minutes,
    room: fields.room === '-' ? '' : fields.room, status: null, kind: SESSION_KINDS.find((kind) => kind === fields.type) ?? null, track: fields.track, people: fields.persons, remarks
  }
}

function placeOf({ date, start, dayDate, dayChange }: FrabFields, venue: string, remarks: Said[]): { day: CalendarDate | null; start: WallTime | null } {
  const whole = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/u.exec(date)
  if (whole) {
    const [, writtenDay = '', writtenTime = '', offset] = whole
    const instant = offset === undefined || !isZone(venue) ? Number.NaN : Date.parse(`${writtenDay}T${writtenTime}:00${offset === 'Z' ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`)
    if (!Number.isNaN(instant)) {
      const wall = wallTimeAt(canonicalZone(venue), instant)
      return { day: dateOf(wall), start: timeOf(wall) }
    }
    const [day, time] = [parseCalendarDate(writtenDay), parseWallTime(writtenTime)]
    if (day !== null && time !== null) return { day, start: time }
  }
  const day = parseCalendarDate(dayDate)
  const time = parseWallTime(start.slice(0, 5))
  if (day === null || time === null) {
    remarks.push(remark(date === '' && start === '' ? 'noStart' : 'noSuchTime', { time: date || `${dayDate} ${start}` }))
    return { day, start: null }
  }
  // What begins before the hour at which the day changes belongs to the night after it.
  const change = parseWallTime(dayChange.slice(0, 5))
  return { day: change !== null && time < change ? addDays(day, 1) : day, start: time }
}

/** `HH:MM` or `HH:MM:SS` in minutes; null where there is none. */
function durationOf(text: string, remarks: Said[]): number | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{1,2}))?$/u.exec(text.trim())
  if (!match) {
    remarks.push(remark(text.trim() === '' ? 'noEnd' : 'noSuchLength', { length: text.slice(0, 40) }))
    return null
  }
  const length = lengthOf(Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60)
  remarks.push(...length.remarks)
  return length.minutes
}
