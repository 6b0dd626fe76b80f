import { expect, it } from 'vitest'
import { findingsOf } from '#shared/checks/registry.ts'
import { largeMeeting } from '#tests/unit/checks/large-meeting.ts'
import { figure, inTurn, note } from '../harness/figures.ts'

it('all the checks on a meeting of 200 sessions and 300 people, beside reading its rows as JSON', async () => {
  const view = largeMeeting({ sessions: 200, people: 300 })
  const text = JSON.stringify([view.sessions, view.delegates])
  // A new view each time: what is read out of one is kept with it.
  const check = (): number => findingsOf({ ...view }).length
  for (let warm = 0; warm < 30; warm++) check()
  expect(check()).toBeGreaterThan(20)
  const [checking, parsing] = await inTurn(101, check, () => JSON.parse(text) as unknown)
  figure('all checks of 200 sessions and 300 people', checking, { name: 'JSON.parse of the same', milliseconds: parsing }, 'under 10 ms')
  const fastest = Math.min(...Array.from({ length: 100 }, () => timed(check)))
  note(`  fastest of a hundred: ${fastest.toFixed(2)} ms`)
})

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
