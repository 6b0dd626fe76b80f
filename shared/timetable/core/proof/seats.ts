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
   * Gives the session a room beside those who sit already, who may have to change theirs; false when there is none.
   *
   * @param owner who sits in each room; -1 for nobody
   */
  seat(session: number, owner: Int32Array): boolean {
    return this.needsRoom[session] === 0 || !this.#areTold || sit(session, this.#open, owner)
  }
}

/** Rooms that were asked for already, a bit each. */
let seen = 0

/**
 * Gives `one` a room of its own beside those who sit already, who may have to change theirs (Kuhn's augmenting path); false when there is none.
 *
 * @param rooms the rooms that each may have, a bit each
 * @param owner who sits in each room; -1 for nobody
 */
export function sit(one: number, rooms: Int32Array, owner: Int32Array): boolean {
  seen = 0
  return place(one, rooms, owner)
}

function place(one: number, rooms: Int32Array, owner: Int32Array): boolean {
  const mask = rooms[one]
  for (let left = mask & ~seen; left !== 0; left = mask & ~seen) {
    const bit = 31 - Math.clz32(left & -left)
    seen |= 1 << bit
    if (owner[bit] === -1 || place(owner[bit], rooms, owner)) {
      owner[bit] = one
      return true
    }
  }
  return false
}
