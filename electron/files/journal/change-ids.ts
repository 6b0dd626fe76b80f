import { changeId, parseChangeId, type ChangeId } from '#shared/ledger/change.ts'
import type { JournalMarker } from '#shared/ipc/contract.ts'

/** Runs of consecutive numbers by device, both ends included: a hundred thousand ids in a few bytes. */
export type IdRuns = Record<string, [first: number, last: number][]>

/**
 * A set of change ids. The journal must know exactly which changes lie on disk: taking "n or lower" for known would
 * drop a change that was missing in the middle.
 */
export class ChangeIds {
  readonly #runs: Map<string, [number, number][]>

  constructor(runs: IdRuns = {}) {
    this.#runs = new Map(Object.entries(runs).map(([device, list]) => [device, list.map(([first, last]) => [first, last])]))
  }

  has(id: ChangeId): boolean {
    const { device, n } = parseChangeId(id)
    const runs = this.#runs.get(device) ?? []
    const run = runs[before(runs, n)]
    return run !== undefined && n <= run[1]
  }

  add(id: ChangeId): void {
    if (this.has(id)) return
    const { device, n } = parseChangeId(id)
    const runs = this.#runs.get(device) ?? []
    this.#runs.set(device, runs)
    const at = before(runs, n)
    const left = runs[at]
    const right = runs[at + 1]
    if (left?.[1] === n - 1 && right?.[0] === n + 1) runs.splice(at, 2, [left[0], right[1]])
    else if (left?.[1] === n - 1) left[1] = n
    else if (right?.[0] === n + 1) right[0] = n
    else runs.splice(at + 1, 0, [n, n])
  }

  addAll(ids: Iterable<ChangeId>): void {
    for (const id of ids) this.add(id)
  }

  marker(): JournalMarker {
    let count = 0
    const highest: Record<string, number> = {}
    for (const [device, runs] of this.#runs) {
      for (const [first, last] of runs) count += last - first + 1
      highest[device] = runs.at(-1)?.[1] ?? 0
    }
    return { count, highest }
  }

  runs(): IdRuns {
    return Object.fromEntries(this.#runs)
  }

  *[Symbol.iterator](): Iterator<ChangeId> {
    for (const [device, runs] of this.#runs) {
      for (const [first, last] of runs) for (let n = first; n <= last; n += 1) yield changeId(device, n)
    }
  }
}

/** The index of the last run that begins at or before `n`; -1 when there is none. */
function before(runs: readonly [number, number][], n: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.[0] ?? Infinity) <= n) low = middle + 1
    else high = middle
  }
  return low - 1
}
