import { creation, edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { inEach } from '#shared/foundation/language.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { initialRanks, rankBetween } from '#shared/ledger/rank.ts'
import type { Write } from '#shared/ledger/author.ts'
import type { Json } from '#shared/foundation/json.ts'
import type { Known, PlannedEntry, SchedulePlan, Wanted } from './plan.ts'

/**
 * What an import does, as one gesture: told and taken back as one. Null when nothing changes.
 *
 * @param newId gives the id of each session and room that is made
 */
export function scheduleEdit(plan: SchedulePlan, { meeting, rooms, sessions }: Known, newId: () => string): DomainEdit | null {
  const ids = new Map(plan.rooms.map((name) => [fold(name), newId()]))
  const idOf = (room: Wanted['room'] | undefined): string | null => (room === null || room === undefined ? null : 'id' in room ? room.id : (ids.get(fold(room.name)) ?? null))
  let last = rooms.map(({ rank }) => rank).sort().at(-1) ?? null
  const roomWrites = plan.rooms.map((name): Write => {
    last = rankBetween(last, null)
    // A name that came in one language is the room's own, and stands in all three.
    return creation('room', ids.get(fold(name)) ?? newId(), { meeting: meeting.id, rank: last, name: inEach(() => name) })
  })
  const writes = plan.entries.flatMap((planned) => writeOf(planned, meeting.id, idOf, newId, rolesOf(sessions, planned)))
  return roomWrites.length + writes.length === 0 ? null : edit('session.import', ...roomWrites, ...writes)
}

function writeOf({ entry, outcome }: PlannedEntry, meeting: string, idOf: (room: Wanted['room'] | undefined) => string | null, newId: () => string, lastRank: string | null): Write[] {
  if (outcome.type === 'same') return []
  if (outcome.type === 'new') {
    const { people, room, title, description, ...facts } = outcome.wanted
    const values = { meeting, ...facts, title: { ...title }, description: { ...description }, room: idOf(room), visibility: 'shared', uid: entry.uid, roles: speakers(people, null) }
    return [creation('session', newId(), values)]
  }
  const { people, room, title, description, ...facts } = outcome.changes
  return [
    setting('session', outcome.session, {
      ...facts,
      ...(title === undefined ? {} : { title: { ...title } }),
      ...(description === undefined ? {} : { description: { ...description } }),
      ...(room === undefined ? {} : { room: idOf(room) }),
      ...(people === undefined ? {} : { roles: speakers(people, lastRank) })
    })
  ]
}

/** The people of a file as speakers, after those who are named already. */
function speakers(people: readonly string[], lastRank: string | null): { [id: string]: Json } {
  const ranks = lastRank === null ? initialRanks(people.length) : []
  let last = lastRank
  return Object.fromEntries(
    people.map((person, index) => {
      last = ranks[index] ?? rankBetween(last, null)
      return [`speaker-${person}`, { role: 'speaker', person, rank: last, minutes: null }]
    })
  )
}

function rolesOf(sessions: Known['sessions'], { outcome }: PlannedEntry): string | null {
  if (outcome.type !== 'update') return null
  const session = sessions.find(({ id }) => id === outcome.session)
  return Object.values(session?.roles ?? {}).map(({ rank }) => rank).sort().at(-1) ?? null
}
