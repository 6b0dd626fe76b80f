import { describe, expect, it } from 'vitest'
import { engineRows, isSameForEngine } from '#renderer/features/timetable/engine/engine-rows.ts'
import { newErrors } from '#renderer/features/timetable/changes/new-errors.ts'
import type { PlanNow } from '#renderer/features/timetable/engine/messages.ts'
import type { Planning } from '#renderer/features/timetable/engine/use-planning.ts'
import { NOTHING_TOLD, planNews } from '#renderer/features/timetable/proposal/plan-news.ts'
import { disturbanceEdit } from '#renderer/features/timetable/repair/disturbance-edit.ts'
import { disturbanceOf, type Told } from '#renderer/features/timetable/repair/told.ts'
import { sessionsIn, sharedFile, type ShareChoice } from '#renderer/features/timetable/exchange/share.ts'
import { assignRole, changeSession, placeSessions } from '#shared/domain/session/edits.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { measuresOf } from '#shared/timetable/measures.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { attends, group, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { rowsAfter, viewAfter } from '#tests/unit/domain/workspace.ts'

const DAY = calendarDate('2027-10-14')
const SCENE = [
  meeting(), group('energy'), room('r1'), room('r2'), person('ana'), person('luc'), attends('ana', 'delegate'),
  session('s1', { kind: 'sideEvent', group: null, start: '09:00' }), session('waits', { kind: 'sideEvent', group: null, day: null, start: null, room: null }),
  assignRole('s1', 'p1', { role: 'chair', person: 'ana', rank: 'a0', minutes: null }),
  assignRole('waits', 'p1', { role: 'chair', person: 'ana', rank: 'a0', minutes: null })
]
const NOWHERE = { day: null, start: null, room: null }

describe('what the engine is given', () => {
  it('PROPOSAL-1: rows of the meeting alone, with the people who have a part in it, from which the same plan comes', () => {
    const rows = rowsAfter(...SCENE)
    const given = engineRows(rows, 'm')
    expect(given.person.map(({ id }) => id)).toEqual(['ana'])
    const plan = (from: typeof rows): unknown => {
      const view = meetingView(from, 'm')
      if (view === null) throw new Error('The meeting is there')
      const scheduling = new Scheduling(view, { scope: 'waiting', seed: 1, moves: 5_000 })
      scheduling.search(5_000)
      return scheduling.proposal()
    }
    expect(plan(given)).toEqual(plan(rows))
  })

  it('PROPOSAL-2: what has changed meanwhile is noticed; what was taken back, or has nothing to do with it, is not', () => {
    const before = engineRows(rowsAfter(...SCENE), 'm')
    expect(isSameForEngine(before, engineRows(rowsAfter(...SCENE), 'm'))).toBe(true)
    expect(isSameForEngine(before, engineRows(rowsAfter(...SCENE, person('zoe')), 'm'))).toBe(true)
    expect(isSameForEngine(before, engineRows(rowsAfter(...SCENE, changeSession('s1', { minutes: 90 })), 'm'))).toBe(false)
    expect(isSameForEngine(before, engineRows(rowsAfter(...SCENE, room('r3')), 'm'))).toBe(false)
  })

  it('PROPOSAL-3: a part that clashes by itself is said before it is accepted', () => {
    const view = viewAfter('m', ...SCENE)
    expect(newErrors(view, view, { waits: { day: '2027-10-14', start: '09:00', room: 'r2' } }).map(({ rule }) => rule)).toContain('personTwice')
    expect(newErrors(view, view, { waits: { day: '2027-10-14', start: '15:00', room: 'r2' } })).toEqual([])
  })
})

describe('what has happened', () => {
  const told: Told = { kind: 'personAway', person: 'ana', room: null, day: DAY, from: '09:00', until: '13:00' }

  it('PROPOSAL-4: is complete once it says who or which and when, the right way round', () => {
    expect(disturbanceOf(told)).toEqual({ kind: 'personAway', person: 'ana', day: DAY, from: '09:00', until: '13:00' })
    expect(disturbanceOf({ ...told, person: null })).toBeNull()
    expect(disturbanceOf({ ...told, until: '08:00' })).toBeNull()
    expect(disturbanceOf({ ...told, kind: 'roomLost', room: 'r1', day: 'all' })).toEqual({ kind: 'roomLost', room: 'r1', day: null, from: null, until: null })
  })

  it('PROPOSAL-5: is noted together with the moves that mend it, as one action', () => {
    const view = viewAfter('m', ...SCENE)
    const away = disturbanceOf(told)
    const lost = disturbanceOf({ ...told, kind: 'roomLost', room: 'r1', day: 'all' })
    if (away === null || lost === null) throw new Error('Both are complete')
    let made = 0
    const id = (): string => `span${++made}`
    const noted = disturbanceEdit(view, away, { s1: { ...NOWHERE, day: '2027-10-14', start: '14:00' } }, id)
    if (noted === null) throw new Error('Ana is on the list')
    const after = viewAfter('m', ...SCENE, noted)
    expect(after.session('s1')?.start).toBe('14:00')
    expect(Object.values(after.delegates[0]?.attendance.away ?? {})).toEqual([{ day: DAY, from: '09:00', until: '13:00' }])
    const closed = disturbanceEdit(view, lost, {}, id)
    if (closed === null) throw new Error('The room is there')
    expect(Object.values(viewAfter('m', ...SCENE, closed).room('r1')?.closed ?? {})).toHaveLength(view.days.length)
    expect(disturbanceEdit(view, { kind: 'personAway', person: 'nobody', day: DAY, from: null, until: null }, {}, id)).toBeNull()
  })
})

describe('what is shared', () => {
  const view = viewAfter('m', ...SCENE, session('off', { kind: 'sideEvent', group: null, start: '11:00', status: 'cancelled' }), placeSessions({}))
  const choice: ShareChoice = { format: 'ics', whom: 'whole', group: null, person: null, language: 'fr' }
  const edition = { at: '2027-10-01T00:00:00.000Z', sequences: new Map([['s1', 3]]) }

  it('PROPOSAL-6: says how many sessions a file will hold, and makes none that would be empty', async () => {
    expect(sessionsIn(view, choice)).toBe(2)
    expect(sessionsIn(view, { ...choice, format: 'cancelled' })).toBe(1)
    expect(sessionsIn(view, { ...choice, format: 'xml' })).toBe(1)
    expect(sessionsIn(view, { ...choice, whom: 'person' })).toBe(0)
    expect(sessionsIn(view, { ...choice, whom: 'person', person: 'ana' })).toBe(1)
    expect(await sharedFile(view, { ...choice, whom: 'person' }, edition)).toBeNull()
  })

  it('PROPOSAL-7: names files in the language of the copy, and tells calendars how often a session has moved', async () => {
    const file = await sharedFile(view, choice, edition)
    expect(file?.fileName).toBe('horaire-fr.ics')
    expect(new TextDecoder().decode(file?.bytes)).toContain('SEQUENCE:3')
    expect((await sharedFile(view, { ...choice, format: 'cancelled' }, edition))?.fileName).toBe('annulations-fr.ics')
  })
})

describe('what is said of a search', () => {
  it('PROPOSAL-9: that there is a plan, each better one that the proof meets, and that it is ready; nothing in between', () => {
    const view = viewAfter('m', ...SCENE)
    const scheduling = new Scheduling(view, { scope: 'waiting', seed: 1, moves: 5_000 })
    scheduling.search(5_000)
    const proposal = scheduling.proposal()
    const measures = measuresOf(scheduling.task, scheduling.problem, scheduling.places())
    const at = (phase: PlanNow['phase'], cost: number): Planning => ({
      state: phase === 'done' ? 'planned' : 'planning', sessions: 1, before: measures, costs: [cost], plan: { phase, moves: 1, of: 1, measures, reasons: null, proposal: { ...proposal, cost } }
    })
    let told = NOTHING_TOLD
    const said = (planning: Planning): string | null => {
      const now = planNews(told, planning)
      told = now.told
      return now.news
    }
    const all = [at('searching', 9), at('searching', 7), at('proving', 5), at('proving', 5), at('proving', 4), at('proving', 4), at('done', 4), at('done', 4)]
    expect(all.map(said)).toEqual(['found', null, null, null, 'better', null, 'done', null])
    expect([{ state: 'starting' } as const, at('proving', 4), at('proving', 3)].map(said)).toEqual([null, 'found', 'better'])
  })
})
