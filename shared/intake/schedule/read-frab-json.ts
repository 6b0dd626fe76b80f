import { ScheduleRefusal, type Left, type ReadSchedule } from './entry.ts'
import { emptyFields, entryOf, type FrabFields } from './frab-event.ts'
import { oneOfEach } from './read-frab-xml.ts'

const MOST_EVENTS = 20_000

/**
 * Reads a schedule.json of frab or pretalx event by event; whatever is not where the format has it is passed over.
 *
 * @throws ScheduleRefusal when it is no JSON, or no schedule
 */
export function readFrabJson(text: string, venue: string): ReadSchedule {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new ScheduleRefusal('notJson')
  }
  const conference = member(member(parsed, 'schedule'), 'conference')
  const days = listOf(member(conference, 'days'))
  if (days === null) throw new ScheduleRefusal('noSchedule')
  const events = days.flatMap((day) => eventsOf(day, words(conference, 'day_change')))
  if (events.length > MOST_EVENTS) throw new ScheduleRefusal('tooMany', { limit: MOST_EVENTS })
  const acronym = words(conference, 'acronym')
  const entries = events.flatMap((fields, index) => (fields === null ? [] : [entryOf(fields, index + 1, venue, acronym)]))
  const unreadable = events.flatMap((fields, index): Left[] => (fields === null ? [{ number: index + 1, line: null, title: '', reason: { key: 'left.unreadable', values: {} } }] : []))
  const read = oneOfEach(entries)
  return { format: 'json', entries: read.entries, left: [...read.left, ...unreadable].sort((a, b) => a.number - b.number) }
}

/** The events of a day; null for one that is no event at all. */
function eventsOf(day: unknown, dayChange: string): (FrabFields | null)[] {
  const rooms = member(day, 'rooms')
  if (typeof rooms !== 'object' || rooms === null) return []
  return Object.entries(rooms).flatMap(([room, events]) =>
    (listOf(events) ?? []).map((event) => {
      if (typeof event !== 'object' || event === null || Array.isArray(event)) return null
      const fields = emptyFields()
      for (const name of ['guid', 'id', 'date', 'start', 'duration', 'title', 'subtitle', 'track', 'type', 'language', 'abstract', 'description'] as const) fields[name] = words(event, name)
      const persons = (listOf(member(event, 'persons')) ?? []).map((person) => words(person, 'name') || words(person, 'public_name') || words(person, 'full_public_name'))
      return { ...fields, room: words(event, 'room') || room, persons: persons.filter((name) => name !== ''), dayDate: words(day, 'date'), dayChange }
    })
  )
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name] // an object with that name of its own, by the line above
}

function listOf(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** A member as text: pretalx writes titles in several languages as an object, of which the first is taken. */
function words(value: unknown, name: string): string {
  const found = member(value, name)
  if (typeof found === 'string') return found.trim()
  if (typeof found === 'number') return String(found)
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
    const first: unknown = Object.values(found)[0]
    return typeof first === 'string' ? first.trim() : ''
  }
  return ''
}
