import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import loadHighs from 'highs'
import { afterAll, expect, it } from 'vitest'
import { faultsOf } from '#tests/unit/timetable/checker.ts'
import { meetingOf, placedView, SIZES } from '#tests/unit/timetable/instances.ts'
import type { End } from '#shared/timetable/core/anneal.ts'
import { repair } from '#shared/timetable/repair/repair.ts'
import type { Scheduling as Engine, SchedulingEffort } from '#shared/timetable/scheduling.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { median, note } from '../harness/figures.ts'
import { bundledEngine } from './bundled.ts'
import { highsAlone } from './highs-alone.ts'
import type { ToPartner } from './partner-thread.ts'

/** What is aimed at for each size: seconds of search, and the gap. */
const AIMS = [
  { size: 20, seeds: 10, seconds: 1, proofSeconds: 120, aim: 'proven optimal' },
  { size: 60, seeds: 10, seconds: 1, proofSeconds: 120, aim: 'gap at most 5 %' },
  { size: 200, seeds: 2, seconds: 5, proofSeconds: 60, aim: 'gap at most 8 %' }
] as const

/** Moves for each session by which the speed of a search is measured, once it has warmed up with as many; the share of the time that is planned with; and what moves are rounded to. */
const SAMPLE = 80_000
const SURE = 0.95
const ROUND = 100_000

const { engine: { Scheduling }, partner, remove } = await bundledEngine()
const thread = new Worker(partner)
afterAll(async () => {
  await thread.terminate()
  await remove()
})

it.each(AIMS)('$size sessions: the plan after $seconds s and its proven gap, beside HiGHS alone in the same time', async ({ size, seeds, seconds, proofSeconds, aim }) => {
  const highs = await loadHighs()
  const gaps: number[] = []
  const ratios: number[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const view = meetingOf(SIZES[size], seed)
    const effort = { scope: 'waiting', seed, moves: await movesIn(size, seed, seconds) } as const
    const { scheduling, milliseconds: searched } = await searchTogether(size, seed, effort)
    const { places } = scheduling.proposal()
    expect(faultsOf(view, places)).toEqual([])
    const proving = performance.now()
    while (performance.now() - proving < proofSeconds * 1000 && scheduling.prove());
    const proved = performance.now() - proving
    const { cost, bound, gap, unplaced } = scheduling.proposal()
    const alone = highsAlone(highs, scheduling.problem, seconds)
    gaps.push(gap)
    ratios.push(alone.cost / cost)
    note(
      `${size} sessions, meeting ${seed}: cost ${cost}, bound ${bound}, gap ${percent(gap)}, without a place ${unplaced.length}; ` +
      `${effort.moves} moves in ${Math.round(searched)} ms (${(effort.moves / searched / 1000).toFixed(2)} million a second), proof ${Math.round(proved)} ms; ` +
      `HiGHS alone in ${Math.round(alone.milliseconds)} ms: ${alone.cost === Infinity ? 'no plan' : `cost ${Math.round(alone.cost)}`}, bound ${Math.round(alone.bound)}`
    )
  }
  note(`${size} sessions: median gap ${percent(median(gaps))} (aim: ${aim}); cost of HiGHS alone ÷ ours, median: ${median(ratios) === Infinity ? 'no plan' : median(ratios).toFixed(2)}`)
}, 1_800_000)

it('repairing a plan of 60 sessions after a lost room', () => {
  const view = placedView(meetingOf(SIZES[60], 1))
  const started = performance.now()
  const proposals = repair(view, { kind: 'roomLost', room: 'r4', day: calendarDate('2027-10-14'), from: null, until: null })
  note(`repair: ${proposals.length} proposals in ${Math.round(performance.now() - started)} ms, moved ${proposals.map(({ moved }) => moved).join(', ')}`)
})

/** Searches in two threads, as the app does. */
async function searchTogether(size: keyof typeof SIZES, meeting: number, effort: SchedulingEffort): Promise<{ scheduling: Engine; milliseconds: number }> {
  const view = meetingOf(SIZES[size], meeting)
  const hear = (ends: readonly End[]): void => scheduling.hear(ends)
  const started = performance.now()
  thread.postMessage({ size, meeting, effort } satisfies ToPartner)
  const scheduling = new Scheduling(view, effort, { index: 0, of: 2 })
  thread.on('message', hear)
  while (!scheduling.isSearched) {
    scheduling.search(10_000)
    const ends = scheduling.takeEnds()
    if (ends.length > 0) thread.postMessage({ ends } satisfies ToPartner)
    if (scheduling.isWaiting || ends.length > 0) await setImmediate()
  }
  thread.off('message', hear)
  return { scheduling, milliseconds: performance.now() - started }
}

/** How many moves fit into so many seconds on this machine, now. */
async function movesIn(size: keyof typeof SIZES, meeting: number, seconds: number): Promise<number> {
  const sample = SAMPLE * size
  const effort = { scope: 'waiting', seed: 1, moves: sample } as const
  await searchTogether(size, meeting, effort)
  const { milliseconds } = await searchTogether(size, meeting, effort)
  return Math.floor((sample / milliseconds * seconds * 1000 * SURE) / ROUND) * ROUND
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
