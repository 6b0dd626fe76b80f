import { describe, expect, it } from 'vitest'
import { calendarDate, timeOfMinutes, wallTime, type WallTime } from '#shared/foundation/time/index.ts'
import { taskOf } from '#shared/timetable/model/task.ts'
import { disturbed, lockedAndTouched, type Disturbance } from '#shared/timetable/repair/disturbance.ts'
import { repair } from '#shared/timetable/repair/repair.ts'
import { faultsOf } from './checker.ts'
import { meetingOf, placedView, SIZES } from './instances.ts'

const view = placedView(meetingOf(SIZES[60], 1))

/** Somebody who has to be in a placed session of a group then, so that there is something to mend. */
function busyCoChair(day: string, until: string): string {
  for (const session of view.sessions) {
    const isThen = session.kind === 'workingGroup' && !session.locked && session.day === day && session.start !== null && session.start < until
    const coChair = isThen ? view.groups.find(({ group }) => group.id === session.group)?.seats[0]?.coChair : null
    if (coChair) return coChair.person
  }
  throw new Error('No group meets that morning')
}

const CASES: [string, Disturbance][] = [
  ['a co-chair is away in the morning', { kind: 'personAway', person: busyCoChair('2027-10-14', '13:00'), day: calendarDate('2027-10-14'), from: wallTime('09:00'), until: wallTime('13:00') }],
  ['a co-chair is away in the morning of the second day', { kind: 'personAway', person: busyCoChair('2027-10-15', '13:00'), day: calendarDate('2027-10-15'), from: wallTime('09:00'), until: wallTime('13:00') }],
  ['a room is lost', { kind: 'roomLost', room: 'r4', day: null, from: null, until: null }],
  ['a session is longer', { kind: 'sessionLonger', session: 's12', minutes: 120 }]
]

describe('repair', () => {
  it.each(CASES)('REPAIR-1: when %s, gives at least three proposals, each without a fault, the fewest moves first', (_, disturbance) => {
    const proposals = repair(view, disturbance)
    const after = disturbed(view, disturbance)
    expect(proposals.length).toBeGreaterThanOrEqual(3)
    for (const { places } of proposals) expect(faultsOf(after, places)).toEqual([])
    const order = proposals.map(({ unplaced, moved, retimed, cost }) => unplaced.length * 1e12 + moved * 1e9 + retimed * 1e6 + cost)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(proposals.map(({ places }) => JSON.stringify(places))).size).toBe(proposals.length)
  })

  it('REPAIR-2: moves no more sessions than the disturbance touches, where that is possible', () => {
    const [, disturbance] = CASES[2] ?? []
    if (disturbance === undefined) throw new Error('There is a case of a lost room')
    const touched = view.sessions.filter(({ room }) => room === 'r4').length
    expect(repair(view, disturbance)[0]).toMatchObject({ moved: touched, unplaced: [] })
  })

  it('REPAIR-7: leaves sessions at their time where another room will do', () => {
    const own = view.sessions.filter(({ room, locked }) => room === 'r4' && !locked)
    const free = view.rooms.find(({ id }) => id === 'r5')
    if (free === undefined) throw new Error('There is a small room')
    // A second room like the one that is lost stands empty.
    const spare = { ...view, rooms: [...view.rooms, { ...free, id: 'spare', capacity: 400, booths: 3, hybrid: true }] }
    expect(repair(spare, { kind: 'roomLost', room: 'r4', day: null, from: null, until: null })[0]).toMatchObject({ moved: own.length, retimed: 0, unplaced: [] })
  })

  it('REPAIR-3: has nothing to propose when nothing is touched', () => {
    expect(repair(view, { kind: 'personAway', person: 'd1', day: calendarDate('2027-10-14'), from: null, until: null })).toEqual([])
  })

  it('REPAIR-4: says why a session loses its place when no repair can keep it', () => {
    const proposals = repair(view, { kind: 'sessionLonger', session: 's12', minutes: 600 })
    expect(proposals[0]?.unplaced).toEqual(['s12'])
    expect(proposals[0]?.reasons[0]?.reasons.map(({ key }) => key)).toEqual(['why.tooLong'])
  })

  it('REPAIR-8: lets a session that becomes longer stay outside the venue’s hours only where somebody has put it', () => {
    const own = view.sessions.find(({ id }) => id === 's12')
    if (own === undefined) throw new Error('There is such a session')
    const longer = (start: WallTime, minutes: number): ReturnType<typeof repair> => {
      const alone = { ...own, day: calendarDate('2027-10-14'), start }
      return repair({ ...view, sessions: [alone] }, { kind: 'sessionLonger', session: own.id, minutes })
    }
    // It ended when the venue closes.
    const until = timeOfMinutes(18 * 60 - own.minutes)
    const proposals = longer(until, own.minutes + 15)
    expect(proposals.length).toBeGreaterThan(0)
    for (const { places, unplaced } of proposals) expect([unplaced, places[own.id]?.start === until]).toEqual([[], false])
    // No day is long enough.
    expect(longer(until, 600)[0]?.unplaced).toEqual([own.id])
    // It began after that, and has nothing in its way there: nothing is to be mended.
    expect(longer(wallTime('18:30'), own.minutes + 15)).toEqual([])
  })

  it('REPAIR-5: moves nothing that broke a rule before: only what the disturbance touches is asked about', () => {
    const [one, other] = view.sessions.filter(({ kind, locked, room }) => kind === 'workingGroup' && !locked && room !== 'r4')
    if (one === undefined || other === undefined) throw new Error('There are sessions of groups')
    const crooked = { ...view, sessions: view.sessions.map((session) => (session.id === other.id ? { ...session, day: one.day, start: one.start, room: one.room } : session)) }
    for (const { places } of repair(crooked, { kind: 'roomLost', room: 'r4', day: null, from: null, until: null })) {
      expect(places).not.toHaveProperty(one.id)
      expect(places).not.toHaveProperty(other.id)
    }
  })

  it('REPAIR-6: leaves a locked session that is touched where it is, and names it', () => {
    const locked = { ...view, sessions: view.sessions.map((session) => (session.room === 'r4' ? { ...session, locked: true } : session)) }
    const disturbance: Disturbance = { kind: 'roomLost', room: 'r4', day: null, from: null, until: null }
    expect(repair(locked, disturbance)).toEqual([])
    expect(lockedAndTouched(taskOf(disturbed(locked, disturbance), 'placed'), disturbance)).toEqual(locked.sessions.filter(({ room }) => room === 'r4').map(({ id }) => id))
  })
})
