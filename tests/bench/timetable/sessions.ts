import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { edit } from '#shared/domain/edit.ts'
import { createGroup } from '#shared/domain/group/edits.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { createRoom } from '#shared/domain/room/edits.ts'
import { assignRoles, createSession } from '#shared/domain/session/edits.ts'
import { timeOfMinutes } from '#shared/foundation/time/index.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import type { Change } from '#shared/ledger/change.ts'

const GROUPS = 12
/** A session every so many minutes in a room, from half past eight. */
const EVERY = 75
const FIRST = 510
const DAYS = 5
const ROLES = ['coChair', 'coChair', 'speaker', 'speaker'] as const

/**
 * A file with a full programme: `count` sessions on five days in as many rooms as that takes, eight a day in each, with four people in
 * each session who are, one time in five, in another at once. Always the same.
 */
export function sessionsChanges(count: number): Change[] {
  const rooms = Math.ceil(count / (DAYS * 8))
  const named = (text: string) => ({ en: text, fr: text, es: text })
  const groups = Array.from({ length: GROUPS }, (_, index) => `g${index}`)
  const meeting = planMeeting('m', {
    ordinal: 1, title: named('Measured'), theme: {}, start: '2027-10-11', end: '2027-10-15', host: 'MX', city: named('Mexico City'), venue: {}, mode: 'hybrid',
    zone: 'America/Mexico_City', groups
  })
  const people = Array.from({ length: count * 2 }, (_, index) => [
    createPerson(`p${index}`, { givenNames: 'Ana', firstSurname: `Ruiz ${index}`, country: index % 2 === 0 ? 'CA' : 'MX' }),
    invitePerson(`a${index}`, { meeting: 'm', person: `p${index}`, delegation: index % 2 === 0 ? 'CA' : 'MX', role: 'delegate', groups: [groups[index % GROUPS] ?? 'g0'] })
  ]).flat()
  const sessions = Array.from({ length: count }, (_, index) => {
    const room = index % rooms
    const slot = Math.floor(index / rooms)
    const day = slot % DAYS
    const created = createSession(`s${index}`, {
      meeting: 'm', kind: 'workingGroup', group: groups[index % GROUPS] ?? null, title: named(`Session ${index} on trade and energy`), description: {},
      day: `2027-10-${11 + day}`, start: timeOfMinutes(FIRST + Math.floor(slot / DAYS) * EVERY), minutes: 60, room: `r${room}`, status: 'confirmed', visibility: 'shared',
      audience: 20, languages: ['en', 'es']
    })
    const first = index % 5 === 0 ? (index + 1) * 2 : index * 2
    const roles = Object.fromEntries(ROLES.map((role, place) => [`x${place}`, { role, person: `p${(first + place) % (count * 2)}`, rank: `a${place}`, minutes: null }]))
    return { created, named: assignRoles(`s${index}`, roles) }
  })
  const all = [
    meeting,
    ...groups.map((id, index) => createGroup(id, { rank: `a${index}`, name: named(`Group ${index}`) }, { eventId: `e${index}`, date: '2004' })),
    ...Array.from({ length: rooms }, (_, index) =>
      createRoom(`r${index}`, { meeting: 'm', rank: `a${String(index).padStart(3, '0')}`, name: named(`Room ${index}`), capacity: 60, layout: null, booths: 2, hybrid: true, stepFree: true })
    ),
    ...people,
    ...sessions.map(({ created }) => created)
  ]
  const author = { device: 'bench', number: 1, clock: 0, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: 'bench-g1' }
  const first = edit('session.import', ...all.flatMap(({ writes }) => writes))
  const second = edit('session.assign', ...sessions.flatMap(({ named: { writes } }) => writes))
  const made = stamp(draftsOf(first, () => undefined), first.verb, author)
  const later = stamp(draftsOf(second, () => undefined), second.verb, { ...author, number: made.length + 1, clock: made.length + 1, gesture: 'bench-g2' })
  return [...made, ...later]
}
