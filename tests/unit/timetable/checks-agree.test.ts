import { describe, expect, it } from 'vitest'
import type { RuleId } from '#shared/checks/finding.ts'
import { findingsOf } from '#shared/checks/registry.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { withPlaces } from '#shared/view/with-places.ts'
import { meetingOf, SIZES, type Size } from './instances.ts'

/** Warnings that a place alone can cause and that the engine holds for rules too. */
const AVOIDABLE: ReadonlySet<RuleId> = new Set([
  'travelTooTight', 'walkTooShort', 'openingFirst', 'closingLast', 'reportBeforeGroup', 'outsideHours', 'localHours', 'roomLacks', 'sessionWithoutRoom'
])

/** What the checks find only once the sessions are where the engine puts them. */
function newlyFound(view: MeetingView, moves: number): string[] {
  const scheduling = new Scheduling(view, { scope: 'waiting', seed: 1, moves })
  scheduling.search(moves)
  const { places } = scheduling.proposal()
  expect(Object.keys(places).length).toBeGreaterThan(0)
  const before = new Set(findingsOf(view).map(({ id }) => id))
  const after = findingsOf(withPlaces(view, places))
  return after.filter(({ id, rule, severity }) => !before.has(id) && (severity === 'error' || AVOIDABLE.has(rule))).map(({ id }) => id)
}

const VARIED: [string, Partial<Size>][] = [['as they are', {}], ['with many from afar', { remote: 0.4 }], ['with nothing placed yet', { frame: 'free' }]]

describe('engine and checks', () => {
  it.each([[20, 1], [20, 2], [20, 3], [60, 1], [60, 2], [60, 3], [200, 1]] as const)('CHECKS-AGREE-1: a plan for %i sessions gives no new error, and no warning that another place would have spared (meeting %i)', (size, seed) => {
    for (const [, variation] of size === 200 ? VARIED.slice(0, 1) : VARIED) expect(newlyFound(meetingOf({ ...SIZES[size], ...variation }, seed), 150_000)).toEqual([])
  })
})
