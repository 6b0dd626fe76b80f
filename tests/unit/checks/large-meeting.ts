import { restore } from '#shared/domain/restore.ts'
import { addDays, calendarDate } from '#shared/foundation/time/index.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'

/** The size of a large meeting: four days, 20 groups, 15 rooms. */
export interface Size {
  sessions: number
  people: number
}

const DAY = calendarDate('2027-10-11')
const three = (text: string): Record<string, string> => ({ en: text, fr: text, es: text })

/** A meeting with many sessions and people, laid out room by room, with a few clashes as they happen. The same every time. */
export function largeMeeting({ sessions, people }: Size): MeetingView {
  const rows = largeRows({ sessions, people })
  const view = meetingView(rows, 'm')
  if (view === null) throw new Error('The rows hold the meeting')
  return view
}

const GROUPS = 20
const ROOMS = 8
const DAYS = 4
/** Starts of the sessions of a day, each of an hour and a quarter. */
const STARTS = ['08:30', '10:00', '11:30', '13:30', '15:00', '16:30', '18:00']

function largeRows({ sessions, people }: Size): Rows {
  const groups = Array.from({ length: GROUPS }, (_, index) => `g${index}`)
  const delegates = people - 2 * ROOMS
  const member = (group: number, place: number): string => `p${(group + GROUPS * place) % delegates}`
  return {
    partnership: [],
    outcome: [],
    coChair: groups.flatMap((group, index) => [0, 1, 2, 3].map((place) =>
      restore('coChair', { id: `c${index}-${place}`, group, country: place % 2 === 0 ? 'CA' : 'MX', sector: place < 2 ? 'public' : 'private', person: member(index, place), from: '2025' })
    )),
    meeting: [
      restore('meeting', {
        id: 'm', title: three('Annual meeting'), start: DAY, end: addDays(DAY, DAYS - 1), zone: 'America/Mexico_City', mode: 'hybrid',
        groups: Object.fromEntries(groups.map((id) => [id, true])), city: three('Mexico City')
      })
    ],
    group: groups.map((id) => restore('group', { id, name: three(`Group ${id}`), rank: 'a0' })),
    person: Array.from({ length: people }, (_, index) =>
      restore('person', { id: `p${index}`, givenNames: 'Ana', firstSurname: `Roy ${index}`, country: Math.floor(index / GROUPS) % 2 === 0 ? 'CA' : 'MX', languages: { en: true, ...(index % 3 === 0 || index >= delegates ? { es: true } : {}) } })
    ),
    attendance: Array.from({ length: people }, (_, index) =>
      restore('attendance', {
        id: `a${index}`, meeting: 'm', person: `p${index}`, delegation: Math.floor(index / GROUPS) % 2 === 0 ? 'CA' : 'MX', answer: 'accepted', rank: 'a0', arrivalDay: addDays(DAY, -1),
        role: index === 0 || index === GROUPS ? 'head' : index >= delegates ? 'interpreter' : 'delegate', presence: index % 12 === 0 ? 'remote' : 'inPerson',
        groups: index >= delegates ? {} : { [`g${index % GROUPS}`]: true }
      })
    ),
    room: Array.from({ length: ROOMS }, (_, index) =>
      restore('room', { id: `r${index}`, meeting: 'm', rank: 'a0', name: three(`Room ${index}`), capacity: index === 0 ? 500 : 40, booths: 1, hybrid: true, stepFree: true })
    ),
    session: Array.from({ length: sessions }, (_, index) => {
      const room = index % ROOMS
      const time = Math.floor(index / ROOMS / DAYS) % STARTS.length
      const number = (Math.floor(index / ROOMS) * ROOMS + room) % GROUPS
      // Every fortieth session begins while another goes on in the room beside, with somebody of it.
      const isAmiss = index % 40 === 39
      const speakers = [0, 1, 2, 3, isAmiss ? 4 : 5].map((place) => (place === 4 ? member((number + 1) % GROUPS, 0) : member(number, place)))
      const team = [0, 1].map((place) => `p${delegates + room * 2 + place}`)
      return restore('session', {
        id: `s${index}`, meeting: 'm', kind: 'workingGroup', group: `g${number}`, title: three(`Session ${index}`), day: addDays(DAY, Math.floor(index / ROOMS) % DAYS), minutes: 75,
        start: STARTS[time] ?? null, room: `r${isAmiss ? room - 1 : room}`, languages: { en: true, es: true },
        roles: Object.fromEntries([...speakers, ...team].map((person, place) => [
          `x${place}`, { role: place > 4 ? 'interpreter' : place < 4 ? 'coChair' : 'speaker', person, rank: `a${place}`, minutes: place < 2 ? 10 : null }
        ]))
      })
    }),
    item: [], document: [], task: [], seating: [], sender: [], term: [], word: [], acceptance: [], redaction: [], pack: [], release: []
  }
}
