/** Where one of several that overlap is drawn: which lane of how many. */
export interface Lane {
  lane: number
  lanes: number
}

interface Span {
  id: string
  from: number
  until: number
}

/**
 * Puts what overlaps side by side. Those that overlap, directly or by way of others, share the width of their column equally;
 * each takes the first lane that is free when it begins. What lasts no time at all is given a minute, so that it stays in view.
 */
export function lanesOf(spans: readonly Span[]): Map<string, Lane> {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.until - a.until || (a.id < b.id ? -1 : 1))
  const lanes = new Map<string, Lane>()
  let cluster: string[] = []
  let ends: number[] = []
  let last = -Infinity
  const close = (): void => {
    for (const id of cluster) lanes.set(id, { lane: lanes.get(id)?.lane ?? 0, lanes: ends.length })
    cluster = []
    ends = []
  }
  for (const { id, from, until } of sorted) {
    if (from >= last) close()
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    const end = Math.max(until, from + 1)
    ends[lane] = end
    last = cluster.length === 0 ? end : Math.max(last, end)
    cluster.push(id)
    lanes.set(id, { lane, lanes: 1 })
  }
  close()
  return lanes
}
