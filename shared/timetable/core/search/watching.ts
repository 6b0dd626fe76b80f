import { length, NOWHERE, sessions, slotsADay } from './problem'

/** The kinds of a watcher, as `problem.ts` of the core names them. */
const BREAKS: i32 = 0
const COMPACT_DAYS: i32 = 1

/** Of each watcher; its sessions are `watched[watchedAt[w] … watchedAt[w + 1] - 1]`, and the watchers of a session alike. */
let kinds: StaticArray<i32> = new StaticArray<i32>(0)
let weights: StaticArray<i32> = new StaticArray<i32>(0)
let limits: StaticArray<i32> = new StaticArray<i32>(0)
let gaps: StaticArray<i32> = new StaticArray<i32>(0)
let watchedAt: StaticArray<i32> = new StaticArray<i32>(0)
let watched: StaticArray<i32> = new StaticArray<i32>(0)
let watchersAt: StaticArray<i32> = new StaticArray<i32>(0)
let watchers: StaticArray<i32> = new StaticArray<i32>(0)
/** What each has found, as far as it has been looked at. */
let found: StaticArray<i32> = new StaticArray<i32>(0)
/** Of the sessions of one watcher, in the order of time. */
let begins: StaticArray<i32> = new StaticArray<i32>(0)
let ends: StaticArray<i32> = new StaticArray<i32>(0)

export function tellWatchers(
  kindOf: StaticArray<i32>, weightOf: StaticArray<i32>, limitOf: StaticArray<i32>, gapOf: StaticArray<i32>,
  atWatched: StaticArray<i32>, allWatched: StaticArray<i32>, atWatchers: StaticArray<i32>, allWatchers: StaticArray<i32>
): void {
  kinds = kindOf
  weights = weightOf
  limits = limitOf
  gaps = gapOf
  watchedAt = atWatched
  watched = allWatched
  watchersAt = atWatchers
  watchers = allWatchers
  found = new StaticArray<i32>(kindOf.length)
  begins = new StaticArray<i32>(sessions)
  ends = new StaticArray<i32>(sessions)
}

/** Looks at all of them again: what they cost more than before. */
export function settleAll(start: StaticArray<i32>): i32 {
  let change = 0
  for (let watcher = 0; watcher < kinds.length; watcher++) change += look(watcher, start)
  return change
}

/** Looks at those of one session again: what they cost more than before. */
export function settleFor(session: i32, start: StaticArray<i32>): i32 {
  let change = 0
  for (let index = watchersAt[session]; index < watchersAt[session + 1]; index++) change += look(watchers[index], start)
  return change
}

/** What those of a session have found. */
export function watchedCost(session: i32): i32 {
  let sum = 0
  for (let index = watchersAt[session]; index < watchersAt[session + 1]; index++) sum += found[watchers[index]]
  return sum
}

/** What those of a session would cost more, did it start then. */
export function watchChange(session: i32, then: i32, start: StaticArray<i32>): i32 {
  const kept = start[session]
  start[session] = then
  let change = 0
  for (let index = watchersAt[session]; index < watchersAt[session + 1]; index++) change += watch(watchers[index], start) - found[watchers[index]]
  start[session] = kept
  return change
}

function look(watcher: i32, start: StaticArray<i32>): i32 {
  const now = watch(watcher, start)
  const change = now - found[watcher]
  found[watcher] = now
  return change
}

/** What a watcher finds to cost in these starts. Sessions without a place are passed over. */
function watch(watcher: i32, start: StaticArray<i32>): i32 {
  const count = collect(watcher, start)
  const kind = kinds[watcher]
  if (kind === BREAKS) return count < 2 ? 0 : weights[watcher] * overLong(count, limits[watcher], gaps[watcher])
  if (kind === COMPACT_DAYS) return weights[watcher] * alone(count)
  return weights[watcher] * daysMissing(count, limits[watcher])
}

/** Most people have a handful of sessions, so insertion is quickest. */
function collect(watcher: i32, start: StaticArray<i32>): i32 {
  let count = 0
  for (let index = watchedAt[watcher]; index < watchedAt[watcher + 1]; index++) {
    const session = watched[index]
    const at = start[session]
    if (at === NOWHERE) continue
    let place = count++
    while (place > 0 && begins[place - 1] > at) {
      begins[place] = begins[place - 1]
      ends[place] = ends[place - 1]
      place--
    }
    begins[place] = at
    ends[place] = at + length[session]
  }
  return count
}

/**
 * Slots beyond `limit` in stretches without a gap of at least `gap`. A session longer than the limit is not held against
 * the plan: only what stands around it is.
 */
function overLong(count: i32, limit: i32, gap: i32): i32 {
  let over = 0
  let from = begins[0]
  let until = ends[0]
  let longest = until - from
  for (let index = 1; index < count; index++) {
    if (begins[index] - until < gap) {
      longest = max(longest, ends[index] - begins[index])
      until = max(until, ends[index])
      continue
    }
    over += max(0, until - from - max(limit, longest))
    from = begins[index]
    until = ends[index]
    longest = until - from
  }
  return over + max(0, until - from - max(limit, longest))
}

/** Sessions with no other one of the watcher directly before or after them on the same day (ITC-2007, S3). */
function alone(count: i32): i32 {
  let lonely = 0
  for (let index = 0; index < count; index++) {
    const day = begins[index] / slotsADay
    const touchesBefore = index > 0 && ends[index - 1] >= begins[index] && begins[index - 1] / slotsADay === day
    const touchesAfter = index + 1 < count && begins[index + 1] <= ends[index] && begins[index + 1] / slotsADay === day
    if (!touchesBefore && !touchesAfter) lonely++
  }
  return lonely
}

/** How many days fewer than wanted the sessions are spread over (ITC-2007, S2). */
function daysMissing(count: i32, wanted: i32): i32 {
  let days = 0
  let last = -1
  for (let index = 0; index < count; index++) {
    const day = begins[index] / slotsADay
    if (day !== last) days++
    last = day
  }
  return max(0, wanted - days)
}
