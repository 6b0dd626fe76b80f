import loadHighs from 'highs'
import { expect, it } from 'vitest'
import { faultsOf } from '#tests/unit/timetable/checker.ts'
import { meetingOf, placedView, SIZES } from '#tests/unit/timetable/instances.ts'
import { repair } from '#shared/timetable/repair/repair.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { median, note } from '../harness/figures.ts'
import { bundledEngine } from './bundled.ts'
import { highsAlone } from './highs-alone.ts'

/** What is aimed at for each size: seconds of search, and the gap. */
const AIMS = [
  { size: 20, seeds: 10, seconds: 1, proofSeconds: 120, aim: 'proven optimal' },
  { size: 60, seeds: 10, seconds: 1, proofSeconds: 120, aim: 'gap at most 5 %' },
  { size: 200, seeds: 2, seconds: 5, proofSeconds: 60, aim: 'gap at most 8 %' }
] as const

/** Moves by which the speed of a search is measured, once it has warmed up with as many; the share of the time that is planned with; and what moves are rounded to. */
const SAMPLE = 100_000
const SURE = 0.8
const ROUND = 50_000

const { Scheduling } = await bundledEngine()

it.each(AIMS)('$size sessions: the plan after $seconds s and its proven gap, beside HiGHS alone in the same time', async ({ size, seeds, seconds, proofSeconds, aim }) => {
  const highs = await loadHighs()
  const gaps: number[] = []
  const ratios: number[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const view = meetingOf(SIZES[size], seed)
    const scheduling = new Scheduling(view, { scope: 'waiting', seed, moves: movesIn(view, seconds) })
    const started = performance.now()
    while (!scheduling.isSearched && performance.now() - started < seconds * 1000) scheduling.search(10_000)
    const searched = performance.now() - started
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
      `${scheduling.moves} moves in ${Math.round(searched)} ms (${(scheduling.moves / searched / 1000).toFixed(2)} million a second), proof ${Math.round(proved)} ms; ` +
      `HiGHS alone in ${Math.round(alone.milliseconds)} ms: ${alone.cost === Infinity ? 'no plan' : `cost ${Math.round(alone.cost)}`}, bound ${Math.round(alone.bound)}`
    )
  }
  note(`${size} sessions: median gap ${percent(median(gaps))} (aim: ${aim}); cost of HiGHS alone ÷ ours, median: ${median(ratios) === Infinity ? 'no plan' : median(ratios).toFixed(2)}`)
})

it('repairing a plan of 60 sessions after a lost room', () => {
  const view = placedView(meetingOf(SIZES[60], 1))
  const started = performance.now()
  const proposals = repair(view, { kind: 'roomLost', room: 'r4', day: calendarDate('2027-10-14'), from: null, until: null })
  note(`repair: ${proposals.length} proposals in ${Math.round(performance.now() - started)} ms, moved ${proposals.map(({ moved }) => moved).join(', ')}`)
})

/** How many moves fit into so many seconds on this machine, now. */
function movesIn(view: MeetingView, seconds: number): number {
  const trial = new Scheduling(view, { scope: 'waiting', seed: 1, moves: 2 * SAMPLE })
  trial.search(SAMPLE)
  const started = performance.now()
  trial.search(SAMPLE)
  const rate = SAMPLE / (performance.now() - started)
  return Math.floor((rate * seconds * 1000 * SURE) / ROUND) * ROUND
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
