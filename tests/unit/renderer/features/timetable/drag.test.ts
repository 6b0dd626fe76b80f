import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignRole } from '#shared/domain/session/edits.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { judgeOf, reachOf, swapVerdict } from '#renderer/features/timetable/drag/judge.ts'
import { landingOf, type Load } from '#renderer/features/timetable/drag/load.ts'
import { neighbourOf } from '#renderer/features/timetable/drag/neighbours.ts'
import { attends, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const ROOMS = ['r1', 'r2', 'r3']
const at = (id: string, start: string | null, where: string | null, day: string | null = '2027-10-14', minutes = 60) =>
  session(id, { kind: 'sideEvent', group: null, start, room: where, day, minutes })
const view = viewAfter(
  'm', meeting(), ...ROOMS.map(room), person('ana'), attends('ana', 'delegate'),
  at('a', '09:00', 'r1'), at('b', '10:00', 'r2'), at('c', '11:00', 'r1'), at('waits', null, null, null), at('waits2', null, null, null, 30),
  assignRole('a', 'x', { role: 'chair', person: 'ana', rank: 'a0', minutes: null }), assignRole('c', 'x', { role: 'chair', person: 'ana', rank: 'a0', minutes: null })
)
const one = (id: string): Session => {
  const found = view.session(id)
  if (found === null) throw new Error(`No session ${id}`)
  return found
}
const load = (kind: Load['kind'], ...ids: string[]): Load => ({ kind, grabbed: one(ids[0] ?? ''), sessions: ids.map(one) })
const target = (minute: number, where: string | null = 'r1', day = '2027-10-14') => ({ day: calendarDate(day), room: where, minute })
const spots = (given: Load, ...where: Parameters<typeof target>): unknown[] =>
  [...landingOf(given, target(...where), ROOMS)].map(([id, spot]) => [id, spot.day, spot.start, spot.room, spot.minutes])

describe('what is carried', () => {
  it('DRAG-1: sessions that move together keep their distance in days, time and rooms', () => {
    expect(spots(load('move', 'a', 'b'), 780, 'r2', '2027-10-15')).toEqual([
      ['a', '2027-10-15', '13:00', 'r2', 60], ['b', '2027-10-15', '14:00', 'r3', 60]
    ])
  })

  it('DRAG-2: one that would leave the list of rooms keeps its room; none leaves the day', () => {
    expect(spots(load('move', 'a', 'b'), 1500, 'r3')).toEqual([['a', '2027-10-14', '23:55', 'r3', 60], ['b', '2027-10-14', '23:55', 'r2', 60]])
  })

  it('DRAG-3: those without a time follow the one under the hand, one after another', () => {
    expect(spots(load('move', 'waits', 'waits2'), 540, 'r2')).toEqual([['waits', '2027-10-14', '09:00', 'r2', 60], ['waits2', '2027-10-14', '10:00', 'r2', 30]])
  })

  it('DRAG-4: an end that is pulled changes the length, and never below five minutes', () => {
    expect(spots(load('end', 'a'), 645)).toEqual([['a', '2027-10-14', '09:00', 'r1', 105]])
    expect(spots(load('end', 'a'), 400)).toEqual([['a', '2027-10-14', '09:00', 'r1', 5]])
    expect(spots(load('start', 'a'), 510)).toEqual([['a', '2027-10-14', '08:30', 'r1', 90]])
    expect(spots(load('start', 'a'), 700)).toEqual([['a', '2027-10-14', '09:55', 'r1', 5]])
  })
})

describe('the judge', () => {
  it('DRAG-5: says why a place is forbidden, and that what moves along is not in the way', () => {
    const alone = judgeOf(view, load('move', 'a'), ROOMS)
    expect(alone.verdictAt(target(630)).obstacles.map(({ rule }) => rule).sort()).toEqual(['personTwice', 'roomTaken'])
    expect(alone.verdictAt(target(780)).state).toBe('free')
    const both = judgeOf(view, load('move', 'a', 'c'), ROOMS)
    expect(both.verdictAt(target(600)).state).toBe('free')
  })

  it('DRAG-6: what is hatched for several is what the verdict says of them', () => {
    const several = load('move', 'a', 'b')
    const judge = judgeOf(view, several, ROOMS)
    fc.assert(
      fc.property(fc.integer({ min: 96, max: 240 }), fc.constantFrom('r1', 'r2'), (slot, where) => {
        const minute = slot * 5
        const start = 21_105 * 1440 + minute
        const day = target(minute, where)
        const base = Math.floor(start / 1440)
        expect(base).toBe(21_105)
        const isBlocked = judge.obstaclesIn(day.day, where).some(({ severity, from, until }) => severity === 'error' && start >= from && start < until)
        expect(isBlocked).toBe(judge.verdictAt(day).state === 'forbidden')
      })
    )
  })

  it.each(['start', 'end'] as const)('DRAG-14: the %s of a session can be pulled as far as it is not hatched, and no further', (kind) => {
    const pulled = load(kind, 'c')
    const judge = judgeOf(view, pulled, ROOMS)
    const midnight = 21_105 * 1440
    const [reach] = reachOf(pulled, judge)(calendarDate('2027-10-14'), 'r1', { from: midnight, until: midnight + 1440 })
    // Its chair is in another session until ten; after it nothing follows.
    expect(reach).toEqual({ from: midnight + 600, until: midnight + 1440 })
    fc.assert(
      fc.property(fc.integer({ min: 97, max: 287 }), (slot) => {
        const minute = slot * 5
        const isWithin = reach !== undefined && (kind === 'end' || (midnight + minute >= reach.from && minute < 720))
        if (kind === 'start' && minute >= 720) return
        expect(judge.verdictAt(target(minute)).state === 'forbidden').toBe(!isWithin)
      })
    )
  })

  it('DRAG-7: a copy cannot be where its people are in the original', () => {
    expect(judgeOf(view, load('copy', 'a'), ROOMS).verdictAt(target(570, 'r2')).obstacles.map(({ why }) => why.key)).toContain('places.itself')
  })

  it('DRAG-8: two that change places are judged at each other’s', () => {
    expect(swapVerdict(view, one('a'), one('b')).state).toBe('tight')
    expect(swapVerdict(view, one('a'), one('waits')).state).toBe('free')
  })
})

describe('arrows', () => {
  const cards = [
    { id: 'left', x: 0, y: 0, width: 90, height: 100 }, { id: 'right', x: 100, y: 0, width: 90, height: 60 },
    { id: 'below', x: 0, y: 110, width: 90, height: 50 }, { id: 'across', x: 0, y: 170, width: 190, height: 20 }
  ]
  it.each([
    ['left', 'right', 'right'], ['left', 'down', 'below'], ['right', 'down', 'across'], ['below', 'up', 'left'], ['across', 'up', 'below'], ['right', 'left', 'left'], ['left', 'left', null]
  ] as const)('DRAG-9: from %s %s leads to %s', (from, direction, to) => {
    expect(neighbourOf(cards, from, direction)).toBe(to)
  })
})
