import { describe, expect, it } from 'vitest'
import { calendarDate, wallTime } from '#shared/foundation/time/index.ts'
import { disturbed, type Disturbance } from '#shared/timetable/repair/disturbance.ts'
import { repair } from '#shared/timetable/repair/repair.ts'
import { faultsOf } from './checker.ts'
import { meetingOf, placedView, SIZES } from './instances.ts'

const view = placedView(meetingOf(SIZES[60], 1))

const CASES: [string, Disturbance][] = [
  ['a co-chair is away in the morning', { kind: 'personAway', person: 'chair-3-CA-public', day: calendarDate('2027-10-14'), from: wallTime('09:00'), until: wallTime('13:00') }],
  ['a co-chair is away in the morning of the second day', { kind: 'personAway', person: 'chair-5-MX-public', day: calendarDate('2027-10-15'), from: wallTime('09:00'), until: wallTime('13:00') }],
  ['a room is lost', { kind: 'roomLost', room: 'r4', day: null, from: null, until: null }],
  ['a session is longer', { kind: 'sessionLonger', session: 's12', minutes: 120 }]
]

describe('repair', () => {
  it.each(CASES)('REPAIR-1: when %s, gives at least three proposals, each without a fault, the fewest moves first', (_, disturbance) => {
    const proposals = repair(view, disturbance)
    const after = disturbed(view, disturbance)
    expect(proposals.length).toBeGreaterThanOrEqual(3)
    for (const { places } of proposals) expect(faultsOf(after, places)).toEqual([])
    const order = proposals.map(({ unplaced, moved, cost }) => unplaced.length * 1e9 + moved * 1e6 + cost)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(proposals.map(({ places }) => JSON.stringify(places))).size).toBe(proposals.length)
  })

  it('REPAIR-2: moves no more sessions than the disturbance touches, where that is possible', () => {
    const [, disturbance] = CASES[2] ?? []
    if (disturbance === undefined) throw new Error('There is a case of a lost room')
    const touched = view.sessions.filter(({ room }) => room === 'r4').length
    expect(repair(view, disturbance)[0]).toMatchObject({ moved: touched, unplaced: [] })
  })

  it('REPAIR-3: has nothing to propose when nothing is touched', () => {
    expect(repair(view, { kind: 'personAway', person: 'd1', day: calendarDate('2027-10-14'), from: null, until: null })).toEqual([])
  })

  it('REPAIR-4: says why a session loses its place when no repair can keep it', () => {
    const proposals = repair(view, { kind: 'sessionLonger', session: 's12', minutes: 600 })
    expect(proposals[0]?.unplaced).toEqual(['s12'])
    expect(proposals[0]?.reasons[0]?.reasons.map(({ key }) => key)).toEqual(['why.tooLong'])
  })
})
