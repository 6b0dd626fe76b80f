import { rollOf, type Roll } from './roll.ts'
import type { Clash, Stay } from './stay.ts'

/** Every clash among the stays; see `sweep`. */
export function clashesAmong(stays: readonly Stay[], margin = 0): Clash[] {
  return sweep(rollOf(stays), margin)
}

/**
 * Every clash, by one global sort and an active list for each person: stays are taken in order of time; each person keeps
 * those that have not ended yet, which are the only ones that the next stay of that person can meet. The work is one
 * step for each naming and each clash, whatever the number of pairs. Sorted by the time of the later stay.
 */
export function sweep({ stays, names, offsets, members }: Roll, margin: number): Clash[] {
  const starts = Float64Array.from(stays, ({ from }) => from)
  const ends = Float64Array.from(stays, ({ until }) => until)
  const clashes: Clash[] = []
  // The active list of each person: linked cells, so that nothing is allocated while sweeping. 0 ends a list.
  const head = new Int32Array(names.length)
  const next = new Int32Array(members.length + 1)
  const held = new Int32Array(members.length + 1)
  let cells = 0
  for (const current of inOrder(starts, ends)) {
    const start = at(starts, current)
    const last = at(offsets, current + 1)
    for (let place = at(offsets, current); place < last; place++) {
      const member = at(members, place)
      let before = 0
      let cell = at(head, member)
      while (cell !== 0) {
        const other = at(held, cell)
        const after = at(next, cell)
        if (at(ends, other) + margin <= start) {
          if (before === 0) head[member] = after
          else next[before] = after
        } else {
          clashes.push({ who: names[member] ?? '', first: stays[other]?.id ?? '', second: stays[current]?.id ?? '' })
          before = cell
        }
        cell = after
      }
      cells += 1
      held[cells] = current
      next[cells] = at(head, member)
      head[member] = cells
    }
  }
  return clashes
}

/** Indexes by start, then by end (a stay of no length comes before what begins with it), then as given. */
function inOrder(starts: Float64Array, ends: Float64Array): Int32Array {
  return Int32Array.from(starts.keys()).sort((a, b) => at(starts, a) - at(starts, b) || at(ends, a) - at(ends, b) || a - b)
}

/** A number of a flat array; every index here is one that was written before. */
function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] as number
}
