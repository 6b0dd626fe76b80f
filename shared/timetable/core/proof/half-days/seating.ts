import { BITS, sit } from '../seats.ts'

/**
 * Whether sessions find rooms side by side, as a table that grows as it is asked: which sets of rooms are wanted together is a number, and so is
 * what comes of it when one set more is wanted.
 */
export class Seating {
  readonly #classes: number[] = []
  readonly #classOf = new Map<number, number>()
  /** The sets wanted together, ascending. */
  readonly #wanted: number[][] = [[]]
  readonly #ids = new Map<string, number>([['', 0]])
  readonly #next = new Map<number, number>()

  /** The number of a set of rooms; 0 stands for a session that is always seated. */
  classOf(rooms: number): number {
    const known = this.#classOf.get(rooms)
    if (known !== undefined) return known
    this.#classes.push(rooms)
    this.#classOf.set(rooms, this.#classes.length)
    return this.#classes.length
  }

  /** What is wanted with one set more; -1 when there are no rooms for that. 0 is nothing. */
  with(wanted: number, one: number): number {
    if (one === 0) return wanted
    const key = wanted * 4096 + one
    const known = this.#next.get(key)
    if (known !== undefined) return known
    const all = [...this.#wanted[wanted], one].sort((a, b) => a - b)
    const found = this.#isSeated(all) ? this.#intern(all) : -1
    this.#next.set(key, found)
    return found
  }

  #intern(all: number[]): number {
    const key = all.join()
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#wanted.length)
    return this.#wanted.push(all) - 1
  }

  #isSeated(all: readonly number[]): boolean {
    const rooms = Int32Array.from(all, (one) => this.#classes[one - 1])
    const owner = new Int32Array(BITS).fill(-1)
    return all.every((_, one) => sit(one, rooms, owner))
  }
}
