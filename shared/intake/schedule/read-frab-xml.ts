import { Refusal } from '../read/problem.ts'
import { parseXml } from '../read/xlsx/parse-xml.ts'
import { ScheduleRefusal, type Entry, type ReadSchedule } from './entry.ts'
import { emptyFields, entryOf, type FrabFields } from './frab-event.ts'

const MOST_EVENTS = 20_000
/** Elements of an event whose text is a field of the same name. */
const FIELDS = ['date', 'start', 'duration', 'room', 'title', 'subtitle', 'track', 'type', 'language', 'abstract', 'description'] as const
type Field = (typeof FIELDS)[number]

/**
 * Reads a schedule.xml of frab or pretalx event by event. A document type is refused, and so is what is not well formed.
 *
 * @throws ScheduleRefusal
 */
export function readFrabXml(bytes: Uint8Array, venue: string): ReadSchedule {
  const path: string[] = []
  const events: FrabFields[] = []
  let event: FrabFields | null = null
  let text = ''
  let root = ''
  let [day, dayChange, acronym, room] = ['', '', '', '']
  const listener = {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (path.length === 0) root = name
      path.push(name)
      text = ''
      if (name === 'day') day = attribute('date') ?? ''
      if (name === 'room' && path.at(-2) === 'day') room = attribute('name') ?? ''
      if (name === 'event') event = { ...emptyFields(), guid: attribute('guid') ?? '', id: attribute('id') ?? '', dayDate: day, dayChange, room }
    },
    text(more: string): void {
      text += more
    },
    close(name: string): void {
      path.pop()
      const words = text.trim()
      text = ''
      if (event === null) {
        if (name === 'day_change') dayChange = words
        if (name === 'acronym') acronym = words
      } else if (name === 'event') {
        events.push(event)
        if (events.length > MOST_EVENTS) throw new ScheduleRefusal('tooMany', { limit: MOST_EVENTS })
        event = null
      } else if (name === 'person') event.persons.push(words)
      else if (isField(name) && path.at(-1) === 'event' && (name !== 'room' || words !== '')) event[name] = words
    }
  }
  try {
    parseXml('schedule.xml', bytes, listener)
  } catch (error) {
    if (error instanceof Refusal) throw new ScheduleRefusal(error.problem.key === 'intake.doctype' ? 'doctype' : 'notWellFormed')
    throw error
  }
  if (root !== 'schedule') throw new ScheduleRefusal('noSchedule')
  return { format: 'xml', ...oneOfEach(events.map((fields, index) => entryOf(fields, index + 1, venue, acronym))) }
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name)
}

/** Of events with one name the last; the others are left and named. */
export function oneOfEach(entries: readonly Entry[]): Pick<ReadSchedule, 'entries' | 'left'> {
  const last = new Map(entries.map((entry) => [entry.uid, entry]))
  const left = entries.filter((entry) => last.get(entry.uid) !== entry).map(({ number, line, sheet, title }) => ({ number, line, sheet, title, reason: { key: 'left.repeated', values: {} } }))
  return { entries: entries.filter((entry) => last.get(entry.uid) === entry), left }
}
