import type { Moment } from './moments.ts'
import { NO_ROOM, type Problem } from '../problem.ts'

/** Rooms are bits of one word; more of them than this are not told apart, which only makes the bound weaker. */
export const BITS = 31

/** Which rooms each session may have, a bit each; all bits stand for any room where there are too many to tell them apart. */
export function roomBits(problem: Problem): Int32Array {
  const areTold = problem.rooms <= BITS
  return Int32Array.from(problem.roomsOf, (rooms) => rooms.reduce((mask, room) => mask | (room === NO_ROOM ? 0 : areTold ? 1 << room : -1), 0))
}

/** Finds rooms for sessions that run side by side at a moment. */
export class Seats {
  /** 1: the session may not do without a room. */
  readonly needsRoom: Uint8Array
  readonly #open: Int32Array
  readonly #areTold: boolean
  #seen = 0

  constructor(problem: Problem) {
    this.#areTold = problem.rooms <= BITS
    this.#open = new Int32Array(problem.sessions)
    this.needsRoom = Uint8Array.from(problem.roomsOf, (rooms) => (rooms.includes(NO_ROOM) ? 0 : 1))
  }

  /** From here on rooms are those of this moment. */
  enter({ candidates, open }: Moment): void {
    for (let index = 0; index < candidates.length; index++) this.#open[candidates[index]] = open[index]
  }

  /**
   * Gives the session a room beside those who sit already, who may have to change theirs (Kuhn's augmenting path); false when there is none.
   *
   * @param owner who sits in each room; -1 for nobody
   */
  seat(session: number, owner: Int32Array): boolean {
    if (this.needsRoom[session] === 0 || !this.#areTold) return true
    this.#seen = 0
    return this.#place(session, owner)
  }

  #place(session: number, owner: Int32Array): boolean {
    const mask = this.#open[session]
    for (let left = mask & ~this.#seen; left !== 0; left = mask & ~this.#seen) {
      const bit = 31 - Math.clz32(left & -left)
      this.#seen |= 1 << bit
      if (owner[bit] === -1 || this.#place(owner[bit], owner)) {
        owner[bit] = session
        return true
      }
    }
    return false
  }
}
