import { NOWHERE, type Problem, type Watcher } from './problem.ts'

const starts = new Int32Array(512)
const ends = new Int32Array(512)

/** What a watcher finds to cost in these starts. Sessions without a place are passed over. */
export function watch(problem: Problem, watcher: Watcher, start: Int32Array): number {
  const count = collect(problem, watcher, start)
  if (count < 2 && watcher.kind === 'breaks') return 0
  if (watcher.kind === 'breaks') return watcher.weight * overLong(count, watcher.limit, watcher.gap)
  if (watcher.kind === 'compactDays') return watcher.weight * alone(problem, count)
  return watcher.weight * daysMissing(problem, count, watcher.limit)
}

/** Fills `starts` and `ends` in the order of time; most people have a handful of sessions, so insertion is quickest. */
function collect(problem: Problem, { sessions }: Watcher, start: Int32Array): number {
  let count = 0
  for (let index = 0; index < sessions.length && count < starts.length; index++) {
    const session = sessions[index]
    const at = start[session]
    if (at === NOWHERE) continue
    let place = count++
    while (place > 0 && starts[place - 1] > at) {
      starts[place] = starts[place - 1]
      ends[place] = ends[place - 1]
      place--
    }
    starts[place] = at
    ends[place] = at + problem.length[session]
  }
  return count
}

/**
 * Slots beyond `limit` in stretches without a gap of at least `gap`. A session longer than the limit is not held against
 * the plan: only what stands around it is.
 */
function overLong(count: number, limit: number, gap: number): number {
  let over = 0
  let from = starts[0]
  let until = ends[0]
  let longest = until - from
  for (let index = 1; index <= count; index++) {
    if (index < count && starts[index] - until < gap) {
      longest = Math.max(longest, ends[index] - starts[index])
      until = Math.max(until, ends[index])
      continue
    }
    over += Math.max(0, until - from - Math.max(limit, longest))
    if (index === count) break
    from = starts[index]
    until = ends[index]
    longest = until - from
  }
  return over
}

/** Sessions with no other one of the watcher directly before or after them on the same day (ITC-2007, S3). */
function alone(problem: Problem, count: number): number {
  let found = 0
  for (let index = 0; index < count; index++) {
    const day = Math.floor(starts[index] / problem.slotsADay)
    const touchesBefore = index > 0 && ends[index - 1] >= starts[index] && Math.floor(starts[index - 1] / problem.slotsADay) === day
    const touchesAfter = index + 1 < count && starts[index + 1] <= ends[index] && Math.floor(starts[index + 1] / problem.slotsADay) === day
    if (!touchesBefore && !touchesAfter) found++
  }
  return found
}

/** How many days fewer than wanted the sessions are spread over (ITC-2007, S2). */
function daysMissing(problem: Problem, count: number, wanted: number): number {
  let days = 0
  let last = -1
  for (let index = 0; index < count; index++) {
    const day = Math.floor(starts[index] / problem.slotsADay)
    if (day !== last) days++
    last = day
  }
  return Math.max(0, wanted - days)
}
