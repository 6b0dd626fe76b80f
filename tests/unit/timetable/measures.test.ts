import { describe, expect, it } from 'vitest'
import { measuresOf, weighed } from '#shared/timetable/measures.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { meetingOf, SIZES } from './instances.ts'

describe('what a plan costs, in words', () => {
  it.each([[20, 1], [60, 2]] as const)('MEASURES-1: weighed together they are the cost, for a plan of %i sessions', (size, seed) => {
    const scheduling = new Scheduling(meetingOf({ ...SIZES[size], remote: 0.3 }, seed), { scope: 'waiting', seed, moves: 60_000 })
    for (let round = 0; round < 3; round++) {
      scheduling.search(20_000)
      const measures = measuresOf(scheduling.task, scheduling.problem, scheduling.places())
      expect(weighed(measures)).toBeCloseTo(scheduling.proposal().cost, 6)
      expect(measures.unplaced).toBe(scheduling.proposal().unplaced.length)
    }
  })

  it('MEASURES-2: a session at its present place, with breaks and meals at their hour, is no move when all that is unlocked may go', () => {
    const view = meetingOf(SIZES[20], 3)
    const scheduling = new Scheduling({ ...view, sessions: view.sessions.map((session) => ({ ...session, locked: false })) }, { scope: 'unlocked', seed: 1, moves: 40_000 })
    scheduling.search(40_000)
    const moved = new Set(Object.keys(scheduling.proposal().places))
    for (const session of view.sessions) if (session.kind === 'meal') expect(moved.has(session.id)).toBe(false)
  })

  it('MEASURES-3: what is sat through without a break counts for each of those who belong in the same sessions', () => {
    let minutes = 0
    for (const seed of [1, 2, 3, 4]) {
      const scheduling = new Scheduling(meetingOf(SIZES[60], seed), { scope: 'waiting', seed, moves: 1000 })
      scheduling.search(1000)
      const { task, problem } = scheduling
      const { unbroken } = measuresOf(task, problem, scheduling.places())
      const threefold = problem.watchers.map((watcher) => ({ ...watcher, weight: 3 * watcher.weight }))
      expect(measuresOf(task, { ...problem, watchers: threefold }, scheduling.places()).unbroken).toBe(3 * unbroken)
      minutes += unbroken
    }
    // Were there none, three times as many would be none.
    expect(minutes).toBeGreaterThan(0)
  })
})
