import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Scheduling, type SchedulingEffort } from '#shared/timetable/scheduling.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { group, meeting, room, session } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'
import { minutesOf, wallTime } from '#shared/foundation/time/index.ts'
import { faultsOf } from './checker.ts'
import { meetingOf, SIZES } from './instances.ts'

const EFFORT: SchedulingEffort = { scope: 'waiting', seed: 1, moves: 60_000 }

function planned(view: MeetingView, effort: SchedulingEffort = EFFORT): Scheduling {
  const scheduling = new Scheduling(view, effort)
  scheduling.search(effort.moves)
  return scheduling
}

describe('a plan', () => {
  it.each([20, 60, 200] as const)('TIMETABLE-1: for %i sessions breaks no hard rule, by a checker that does not know the engine', (size) => {
    const view = meetingOf(SIZES[size], 1)
    const { places, unplaced } = planned(view, { ...EFFORT, moves: 300_000 }).proposal()
    expect(faultsOf(view, places)).toEqual([])
    expect(unplaced).toEqual([])
    expect(Object.keys(places)).toHaveLength(view.sessions.filter(({ start }) => start === null).length)
  })

  it('TIMETABLE-2: breaks none for any meeting, any seed, and wherever the search is stopped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 3, max: 6 }), fc.boolean(), fc.boolean(), (seed, moves, rooms, isFree, isWaiting) => {
        const view = meetingOf({ ...SIZES[20], sessions: 26, rooms, remote: 0.2, frame: isFree ? 'free' : 'kept' }, seed)
        const scheduling = new Scheduling(view, { scope: isWaiting ? 'waiting' : 'unlocked', seed, moves: 40_000 })
        scheduling.search(moves)
        const { places } = scheduling.proposal()
        expect(faultsOf(view, places)).toEqual([])
      }),
      { numRuns: 40 }
    )
  })

  it('TIMETABLE-3: is the same for the same seed and moves, in one go or in many, and another for another seed', () => {
    const view = meetingOf(SIZES[60], 3)
    const once = planned(view).proposal()
    const inSteps = new Scheduling(view, EFFORT)
    while (!inSteps.isSearched) inSteps.search(777)
    expect(inSteps.proposal()).toEqual(once)
    expect(planned(view, { ...EFFORT, seed: 2 }).proposal().places).not.toEqual(once.places)
  })

  it('TIMETABLE-26: is the same when two share the search, and when one of them goes away in the midst of it', () => {
    const view = meetingOf(SIZES[20], 2)
    const effort: SchedulingEffort = { ...EFFORT, moves: 600_000 }
    const alone = planned(view, effort).proposal()
    const [one, other] = [0, 1].map((index) => new Scheduling(view, effort, { index, of: 2 })) as [Scheduling, Scheduling] // of two
    const tell = (from: Scheduling, to: Scheduling): void => to.hear(structuredClone(from.takeEnds()))
    let waited = 0
    while (!one.isSearched || !other.isSearched) {
      one.search(7000)
      other.search(5000)
      waited += one.isWaiting ? 1 : 0
      tell(one, other)
      tell(other, one)
    }
    expect(waited).toBeGreaterThan(0)
    expect(one.proposal()).toEqual(alone)
    expect(other.proposal()).toEqual(alone)

    const left = new Scheduling(view, effort, { index: 0, of: 2 })
    while (!left.isWaiting) left.search(5000)
    const before = left.progress
    left.alone()
    expect(left.isWaiting).toBe(false)
    expect(left.progress).toBeLessThanOrEqual(before)
    left.search(effort.moves)
    expect(left.isSearched).toBe(true)
    expect(left.proposal()).toEqual(alone)
  })

  it('TIMETABLE-27: is the same when one that is quick has gone on before the other has heard why', () => {
    const view = meetingOf(SIZES[20], 2)
    const effort: SchedulingEffort = { ...EFFORT, moves: 400_000 }
    const alone = planned(view, effort).proposal()
    const [one, other] = [0, 1].map((index) => new Scheduling(view, effort, { index, of: 2 })) as [Scheduling, Scheduling] // of two
    const stages: number[] = []
    for (let turn = 0; turn < 200 && !(one.isSearched && other.isSearched); turn++) {
      for (const [from, to] of [[one, other], [other, one]] as const) {
        from.search(40_000)
        const ends = from.takeEnds()
        stages.push(new Set(ends.map(({ stage }) => stage)).size)
        to.hear(ends)
      }
    }
    // They told of two stages at once, or this says little.
    expect(Math.max(...stages)).toBeGreaterThan(1)
    expect(one.isSearched && other.isSearched).toBe(true)
    expect(one.proposal()).toEqual(alone)
    expect(other.proposal()).toEqual(alone)
  })

  it('TIMETABLE-4: never gets worse while the search goes on', () => {
    const scheduling = new Scheduling(meetingOf(SIZES[60], 2), EFFORT)
    let last = scheduling.proposal()
    while (!scheduling.isSearched) {
      scheduling.search(3000)
      const next = scheduling.proposal()
      expect(next.unplaced.length < last.unplaced.length || (next.unplaced.length === last.unplaced.length && next.cost <= last.cost)).toBe(true)
      last = next
    }
  })

  it('TIMETABLE-5: leaves locked sessions alone, and in improving keeps what is not worth moving', () => {
    const view = meetingOf(SIZES[20], 4)
    const { places } = planned(view).proposal()
    const filled: MeetingView = { ...view, sessions: view.sessions.map((session) => (places[session.id] === undefined ? session : { ...session, ...places[session.id] } as typeof session)) }
    const locked: MeetingView = { ...filled, sessions: filled.sessions.map((session, index) => (index % 2 === 0 ? { ...session, locked: true } : session)) }
    const improved = planned(locked, { ...EFFORT, scope: 'unlocked' }).proposal()
    expect(faultsOf(locked, improved.places)).toEqual([])
    expect(improved.differences.length).toBeLessThan(locked.sessions.length / 2)
    for (const id of Object.keys(improved.places)) expect(locked.sessions.find((session) => session.id === id)?.locked).toBe(false)
  })

  it('TIMETABLE-25: before anybody is on the list, nothing takes place beside a session for everybody, and a virtual meeting keeps to good hours', () => {
    const waiting = (id: string, more: Parameters<typeof session>[1]): DomainEdit => session(id, { day: null, start: null, room: null, group: null, ...more })
    const forAll = [waiting('opening', { kind: 'plenary' }), waiting('closing', { kind: 'plenary' }), waiting('signing', { kind: 'ceremony' })]
    const ofGroups = [waiting('energy', { group: 'energy' }), waiting('mining', { group: 'mining' })]
    const groups = [group('energy'), group('mining')]
    const oneDay = [meeting({ end: '2027-10-14', groups: ['energy', 'mining'] }), changeMeeting('m', { opens: '09:00', closes: '14:00' })]
    const inPerson = viewAfter('m', ...oneDay, ...groups, room('r1'), room('r2'), room('r3'), ...forAll, ...ofGroups)
    for (const seed of [1, 2, 3, 4]) {
      const { places } = planned(inPerson, { ...EFFORT, seed }).proposal()
      const from = (id: string): number => minutesOf(wallTime(places[id]?.start ?? ''))
      // Each lasts an hour; only the two groups may meet at once.
      const ids = Object.keys(places)
      const beside = ids.flatMap((one) => ids.filter((other) => one < other && Math.abs(from(one) - from(other)) < 60).map((other) => `${one} ${other}`))
      expect(ids).toHaveLength(5)
      expect(beside.filter((pair) => pair !== 'energy mining')).toEqual([])
    }
    const virtual = planned(viewAfter('m', meeting({ mode: 'virtual', zone: 'America/Toronto', groups: [] }), ...forAll)).proposal()
    const starts = Object.values(virtual.places).map(({ start }) => start ?? '')
    expect(starts.filter((start) => start < '11:00' || start > '15:00')).toEqual([])
  })
})
