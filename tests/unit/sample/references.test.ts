import { describe, expect, it } from 'vitest'
import { isPlaced, rolesOf } from '#shared/domain/session/rules.ts'
import { rows, view, minuteOf } from './workspace.ts'

const ids = (entities: readonly { id: string }[]): Set<string> => new Set(entities.map(({ id }) => id))

describe('references of the example', () => {
  it('all lead somewhere', () => {
    const [meetings, groups, people, rooms, sessions, documents] = [
      ids(rows.meeting), ids(rows.group), ids(rows.person), ids(rows.room), ids(rows.session), ids(rows.document)
    ]
    for (const { meeting, person, groups: own } of rows.attendance) {
      expect([meetings.has(meeting), people.has(person), own.every((group) => groups.has(group))]).toEqual([true, true, true])
    }
    for (const { group, person } of rows.coChair) expect([groups.has(group), people.has(person)]).toEqual([true, true])
    for (const session of rows.session) {
      expect(meetings.has(session.meeting)).toBe(true)
      expect(session.group === null || groups.has(session.group), session.id).toBe(true)
      expect(session.room === null || rooms.has(session.room), session.id).toBe(true)
      for (const { person } of Object.values(session.roles)) expect(people.has(person), person).toBe(true)
    }
    for (const item of rows.item) {
      expect(item.session !== null && sessions.has(item.session), item.id).toBe(true)
      for (const document of item.documents) expect(documents.has(document), document).toBe(true)
    }
    for (const { id, group, session } of rows.document) {
      expect(group === null || groups.has(group), id).toBe(true)
      expect(session === null || sessions.has(session), id).toBe(true)
    }
    for (const { meeting } of [...rows.task, ...rows.room, ...rows.item, ...rows.document]) expect(meetings.has(meeting)).toBe(true)
  })

  it('give every person with a part in a session a place at the meeting', () => {
    const attending = new Set(view.delegates.map(({ person }) => person.id))
    for (const { id, roles } of view.sessions) {
      for (const { person } of Object.values(roles)) expect(attending.has(person), `${person} in ${id}`).toBe(true)
    }
  })
})

describe('the timetable of the example', () => {
  const placed = view.sessions.filter(isPlaced).map((session) => ({ ...session, from: minuteOf(session.start), to: minuteOf(session.start) + session.minutes }))
  const pairs = placed.flatMap((a, index) =>
    placed.slice(index + 1).filter((b) => a.day === b.day && a.from < b.to && b.from < a.to).map((b) => [a, b] as const)
  )

  it('keeps within the days of the meeting and between 8:00 and 21:00', () => {
    for (const { id, day, from, to } of placed) {
      expect(view.days, id).toContain(day)
      expect(from >= 480 && to <= 1260, id).toBe(true)
    }
  })

  it('runs sessions side by side, never two in one room', () => {
    expect(pairs.length).toBeGreaterThan(5)
    for (const [a, b] of pairs) expect(a.room === null || a.room !== b.room, `${a.id} and ${b.id}`).toBe(true)
  })

  it('asks nobody to be in two places, neither by a role nor by the sessions of their groups', () => {
    const attendances = new Map(view.delegates.map(({ attendance }) => [attendance.person, attendance]))
    const peopleOf = ({ kind, group, roles }: (typeof placed)[number]): Set<string> => {
      const own = [...attendances.values()].filter(({ groups }) => kind === 'workingGroup' && group !== null && groups.includes(group))
      return new Set([...Object.values(roles).map(({ person }) => person), ...own.map(({ person }) => person)])
    }
    for (const [a, b] of pairs) {
      const there = peopleOf(b)
      expect([...peopleOf(a)].filter((person) => there.has(person)), `${a.id} and ${b.id}`).toEqual([])
    }
  })

  it('gives each group one session, with its co-chairs in their roles', () => {
    for (const { group, seats } of view.groups) {
      const sessions = placed.filter((session) => session.kind === 'workingGroup' && session.group === group.id)
      expect(sessions, group.id).toHaveLength(1)
      const coChairs = sessions.flatMap((session) => rolesOf(session, 'coChair').map(({ person }) => person))
      expect(coChairs.sort()).toEqual(seats.flatMap(({ coChair }) => coChair?.person ?? []).sort())
    }
  })

  it('has the seats, the booths and the interpreters that each session needs', () => {
    for (const session of placed) {
      const room = view.room(session.room)
      if (!room) throw new Error(`${session.id} has no room`)
      expect(session.audience ?? 0, session.id).toBeLessThanOrEqual(room.capacity ?? 0)
      const interpreters = rolesOf(session, 'interpreter').length
      const consecutive = session.kind === 'bilateral'
      const internal = session.visibility !== 'shared'
      if (session.languages.length < 2 || consecutive || internal) continue
      expect(room.booths ?? 0, session.id).toBeGreaterThanOrEqual(session.languages.length === 3 ? 3 : 1)
      expect(interpreters, session.id).toBeGreaterThanOrEqual(session.languages.length === 3 ? 6 : 2)
    }
  })

  it('leaves nobody more to say than the session is long, and fills the items of a session no further', () => {
    for (const session of placed) {
      const spoken = rolesOf(session, 'speaker').reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
      expect(spoken, session.id).toBeLessThanOrEqual(session.minutes)
      const items = rows.item.filter((item) => item.session === session.id).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
      expect(items, session.id).toBeLessThanOrEqual(session.minutes)
    }
  })
})
