import type { Problem } from './problem.ts'
import { watch } from './watch.ts'

/** What all watchers of a problem have found, kept up to date as far as it is asked for. */
export class Watching {
  readonly #problem: Problem
  readonly #watchersOf: readonly Int32Array[]
  readonly #found: Int32Array

  constructor(problem: Problem) {
    const lists = Array.from({ length: problem.sessions }, (): number[] => [])
    for (const [index, watcher] of problem.watchers.entries()) for (const session of watcher.sessions) lists[session].push(index)
    this.#problem = problem
    this.#watchersOf = lists.map((list) => Int32Array.from(list))
    this.#found = new Int32Array(problem.watchers.length)
  }

  /** Looks at all of them again: what they cost more than before. */
  settle(start: Int32Array): number {
    let change = 0
    for (let watcher = 0; watcher < this.#found.length; watcher++) change += this.#look(watcher, start)
    return change
  }

  /** Looks at those of one session again: what they cost more than before. */
  settleFor(session: number, start: Int32Array): number {
    let change = 0
    const watchers = this.#watchersOf[session]
    for (let index = 0; index < watchers.length; index++) change += this.#look(watchers[index], start)
    return change
  }

  /** What those of a session would cost more, did it start then. */
  changeFor(session: number, then: number, start: Int32Array): number {
    const kept = start[session]
    start[session] = then
    let change = 0
    const watchers = this.#watchersOf[session]
    for (let index = 0; index < watchers.length; index++) {
      const watcher = watchers[index]
      change += watch(this.#problem, this.#problem.watchers[watcher], start) - this.#found[watcher]
    }
    start[session] = kept
    return change
  }

  #look(watcher: number, start: Int32Array): number {
    const found = watch(this.#problem, this.#problem.watchers[watcher], start)
    const change = found - this.#found[watcher]
    this.#found[watcher] = found
    return change
  }
}
