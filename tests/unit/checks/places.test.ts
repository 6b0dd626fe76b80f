import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeStretches, rest } from '#shared/checks/places/areas.ts'
import { overlapping } from '#shared/checks/places/obstacle.ts'
import { placesOf, verdictAt } from '#shared/checks/places/places.ts'
import { allFindingsOf } from '#shared/checks/registry.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { timeOfMinutes, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { meetingOf, placedView, SIZES } from '../timetable/instances.ts'

/** The same meeting with one session elsewhere. */
function moved(view: MeetingView, id: string, place: { day: CalendarDate | null; start: WallTime | null; room: string | null }): MeetingView {
  return withSessions(view, view.sessions.map((session): Session => (session.id === id ? { ...session, ...place } : session)))
}

function withSessions(view: MeetingView, sessions: readonly Session[]): MeetingView {
  return { ...view, sessions, session: (wanted) => sessions.find((session) => session.id === wanted) ?? null }
}

function errorsOf(view: MeetingView): Set<string> {
  return new Set(allFindingsOf(view).filter(({ severity }) => severity === 'error').map(({ id, facts }) => `${id} ${facts}`))
}

const planned = placedView(meetingOf(SIZES[20], 7))
const view = withSessions(planned, planned.sessions)
const rooms = [...view.rooms.map(({ id }) => id), null]

describe('the places of a session', () => {
  it('PLACES-1: a place is forbidden exactly when the plan with the session there has an error that the plan without it has not', () => {
    fc.assert(
      fc.property(fc.nat(view.sessions.length - 1), fc.nat(view.days.length), fc.integer({ min: 84, max: 264 }), fc.nat(rooms.length - 1), (which, when, slot, where) => {
        const session = view.sessions[which]
        const day = view.days[when] ?? ('2027-12-01' as CalendarDate)
        const start = timeOfMinutes(slot * 5)
        const room = rooms[where] ?? null
        if (session === undefined) return
        const before = errorsOf(moved(view, session.id, { day: null, start: null, room: null }))
        const added = [...errorsOf(moved(view, session.id, { day, start, room }))].filter((error) => !before.has(error))
        const verdict = verdictAt(placesOf(view, session), day, start, room)
        expect({ isForbidden: verdict.state === 'forbidden' }, `${session.id} ${day} ${start} ${room}: ${added.join(', ')} / ${verdict.obstacles.map(({ why }) => why.key).join(', ')}`).toEqual({
          isForbidden: added.length > 0
        })
      }),
      { numRuns: 400, seed: 4 }
    )
  })

  it('PLACES-2: what moves along is not in the way', () => {
    const [first, second] = view.sessions.filter(({ kind, day, room }) => kind === 'workingGroup' && day !== null && room !== null)
    if (first?.day == null || first.start === null || second === undefined) throw new Error('The plan has two sessions of groups')
    const there = { day: first.day, start: first.start, room: first.room }
    const taken = verdictAt(placesOf(view, second), there.day, there.start, there.room)
    expect(taken.obstacles.map(({ rule }) => rule)).toContain('roomTaken')
    const free = verdictAt(placesOf(view, second, { without: new Set([first.id]) }), there.day, there.start, there.room)
    expect(free.obstacles.map(({ rule }) => rule)).not.toContain('roomTaken')
  })

  it('PLACES-3: a longer session is in the way of more', () => {
    const [session] = view.sessions.filter(({ kind, day }) => kind === 'workingGroup' && day !== null)
    if (session === undefined) throw new Error('The plan has a session of a group')
    const [short, long] = [placesOf(view, session, { minutes: 30 }), placesOf(view, session, { minutes: 240 })]
    const open = (places: typeof short): number => rooms.reduce((sum, room) => sum + freeStretches(places.obstacles(room), places.minutes, { from: 0, until: 1e8 }).length, 0)
    expect(open(long)).toBeLessThanOrEqual(open(short))
  })
})

describe('free stretches', () => {
  it('PLACES-4: a start is free exactly when the session lies within a free stretch from there on', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })), { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (spans, minutes) => {
        const day = { from: 0, until: 140 }
        const obstacles = spans.map(([from, length]) => ({ severity: 'error' as const, rule: 'roomTaken' as const, why: { key: 'x', values: {} }, ...overlapping({ from, until: from + length }, minutes) }))
        const stretches = freeStretches(obstacles, minutes, day)
        for (let start = 0; start + minutes <= day.until; start++) {
          const isFree = !obstacles.some(({ from, until }) => start >= from && start < until)
          const isWithin = stretches.some(({ from, until }) => start >= from && start + minutes <= until)
          expect(isWithin).toBe(isFree)
        }
        const left = rest(stretches, day)
        expect([...stretches, ...left].reduce((sum, { from, until }) => sum + until - from, 0)).toBe(140)
      })
    )
  })
})
