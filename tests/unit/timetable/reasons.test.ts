import { describe, expect, it } from 'vitest'
import { assignRole, changeSession, orderSessions, placeSessions } from '#shared/domain/session/edits.ts'
import { createRoom } from '#shared/domain/room/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { noteAbsence } from '#shared/domain/attendance/edits.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { obstaclesFor } from '#shared/timetable/reasons/obstacles.ts'
import { smallestCover } from '#shared/timetable/reasons/smallest-cover.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { openPhrases } from '#cli/phrases.ts'
import { attends, group, meeting, person, room, session, three } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'
import { meetingOf, SIZES } from './instances.ts'

const SCENE: DomainEdit[] = [
  meeting({ end: '2027-10-14' }), group('energy'), room('r1'), person('ana'), attends('ana', 'delegate'),
  session('waits', { kind: 'sideEvent', group: null, day: null, start: null, room: null, minutes: 120 }),
  assignRole('waits', 'p1', { role: 'chair', person: 'ana', rank: 'a0', minutes: null })
]

function reasonsAfter(...edits: DomainEdit[]): string[][] {
  const scheduling = new Scheduling(viewAfter('m', ...SCENE, ...edits), { scope: 'waiting', seed: 1, moves: 20_000 })
  scheduling.search(20_000)
  return scheduling.reasons().map(({ reasons }) => reasons.map(({ key }) => key))
}

describe('why a session has no place', () => {
  it('WHYNOT-1: nothing is said of one that has', () => {
    expect(reasonsAfter()).toEqual([])
  })

  const away = noteAbsence('at-ana', 'a', { day: calendarDate('2027-10-14'), from: null, until: null })
  const busyAll = (start: string, minutes: number, id: string): DomainEdit[] => [
    session(id, { kind: 'sideEvent', group: null, start, minutes, room: 'r2' }), assignRole(id, 'p1', { role: 'chair', person: 'ana', rank: 'a0', minutes: null })
  ]
  const second = createRoom('r2', { meeting: 'm', rank: 'a1', name: three('r2'), capacity: 40, layout: 'uShape', booths: 0, hybrid: false, stepFree: true })

  it.each<[string, DomainEdit[], string[]]>([
    ['too long', [changeSession('waits', { minutes: 600 })], ['why.tooLong']],
    ['its chair is away', [away], ['why.away']],
    ['no room is large enough', [changeSession('waits', { audience: 500 })], ['why.seats.all']],
    ['its chair is elsewhere in the morning, the room taken in the afternoon',
      [second, changeSession('waits', { audience: 30, layout: 'uShape' }), ...busyAll('09:00', 240, 'b1'), session('taken', { group: null, kind: 'sideEvent', start: '12:00', minutes: 360 }), session('taken2', { group: null, kind: 'sideEvent', start: '13:00', minutes: 300, room: 'r2' })],
      ['why.busy', 'why.taken', 'why.taken']],
    ['the session that must come before it ends late', [session('late', { group: null, kind: 'sideEvent', start: '15:00', minutes: 120 }), orderSessions('waits', 'late', true)], ['why.after']]
  ])('WHYNOT-2: %s', (_, edits, keys) => {
    const [first] = reasonsAfter(...edits)
    expect([...(first ?? [])].sort()).toEqual([...keys].sort())
  })

  it('WHYNOT-3: the rules are enough, and without any one of them there would be a place', () => {
    let seen = 0
    for (let seed = 1; seed <= 6; seed++) {
      const view = crowded(meetingOf({ ...SIZES[20], sessions: 34, rooms: 2 }, seed))
      const scheduling = new Scheduling(view, { scope: 'waiting', seed, moves: 40_000 })
      scheduling.search(40_000)
      const { places, unplaced } = scheduling.proposal()
      const settled = { start: new Int32Array(scheduling.problem.sessions), room: new Int32Array(scheduling.problem.sessions) }
      for (const [index, { session: one, now, isFree }] of scheduling.task.sessions.entries()) {
        const place = places[one.id]
        const start = place?.day && place.start ? scheduling.task.clock.slotOf(place.day as never, place.start as never) : isFree ? null : (now?.from ?? null)
        settled.start[index] = start ?? -1
        settled.room[index] = place?.room ? view.rooms.findIndex(({ id }) => id === place.room) : (now?.room ?? -1)
      }
      for (const id of unplaced) {
        const index = scheduling.task.sessions.findIndex(({ session: one }) => one.id === id)
        const { blocked } = obstaclesFor(scheduling.task, settled, index)
        const cover = smallestCover(blocked) ?? []
        expect(cover.length).toBeGreaterThan(0)
        expect(blocked.every((list) => list.some((rule) => cover.includes(rule)))).toBe(true)
        for (const lifted of cover) expect(blocked.some((list) => !list.some((rule) => rule !== lifted && cover.includes(rule)))).toBe(true)
        seen++
      }
    }
    expect(seen).toBeGreaterThan(3)
  })

  it('WHYNOT-4: a smallest set is found where the first one at hand is larger', () => {
    // Greedily 0 is taken first, and then two more are needed; 1 and 2 are enough.
    expect(smallestCover([[0, 1], [0, 1], [0, 2], [0, 2], [1, 3], [2, 4]])).toEqual([1, 2])
    expect(smallestCover([[5], []])).toBeNull()
    expect(smallestCover([])).toEqual([])
  })

  it('WHYNOT-5: each reason has its sentence in the three languages', async () => {
    const say = await openPhrases('timetable')
    const keys = ['tooLong', 'away', 'travel', 'busy', 'beside', 'night', 'closed', 'taken', 'before', 'after', ...['seats', 'layout', 'booths', 'hybrid', 'stepFree'].flatMap((lack) => [`${lack}.all`, `${lack}.others`])]
    for (const key of keys) {
      const reason = { key: `why.${key}`, values: { count: 3, person: 'Ana Ruiz', room: three('Sala 2'), other: three('Mining'), minutes: 600, open: 540 } }
      const said = LANGUAGES.map((language) => say(reason, language))
      for (const sentence of said) {
        expect(sentence).not.toContain('why.')
        expect(sentence).not.toContain('{{')
      }
      expect(new Set(said).size).toBe(3)
    }
    expect(say({ key: 'why.taken', values: { room: { en: 'Hall', fr: 'Salle', es: 'Sala' } } }, 'fr')).toBe('Salle est occupée par d’autres séances')
  })
})

/** Longer sessions in the same hours, so that not all find a place. */
function crowded(view: MeetingView): MeetingView {
  return { ...view, sessions: view.sessions.map((one) => (one.start === null ? { ...one, minutes: one.minutes + 45 } : one)) }
}

it('WHYNOT-6: a proposal that was accepted leaves nothing to propose', () => {
  const view = viewAfter('m', ...SCENE)
  const scheduling = new Scheduling(view, { scope: 'waiting', seed: 1, moves: 5000 })
  scheduling.search(5000)
  const after = viewAfter('m', ...SCENE, placeSessions(scheduling.proposal().places))
  const again = new Scheduling(after, { scope: 'waiting', seed: 1, moves: 5000 })
  again.search(5000)
  expect(again.proposal().differences).toEqual([])
  expect(after.session('waits')?.room).toBe('r1')
})
