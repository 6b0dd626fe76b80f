import { NO_ROOM, type Problem } from '../problem.ts'

/** Rooms are bits of one word; more of them than this are not told apart, which only makes the bound weaker. */
export const BITS = 31

/** Finds rooms for sessions that run side by side. */
export class Seats {
  /** 1: the session may not do without a room. */
  readonly needsRoom: Uint8Array
  readonly #masks: Int32Array
  readonly #areTold: boolean
  #rooms = 0
  #seen = 0

  constructor(problem: Problem) {
    this.#areTold = problem.rooms <= BITS
    this.#masks = Int32Array.from(problem.roomsOf, (rooms) => rooms.reduce((mask, room) => mask | (room === NO_ROOM ? 0 : this.#areTold ? 1 << room : -1), 0))
    this.needsRoom = Uint8Array.from(problem.roomsOf, (rooms) => (rooms.includes(NO_ROOM) ? 0 : 1))
  }

  /**
   * Gives the session one of `rooms` beside those who sit already, who may have to change theirs (Kuhn's augmenting path); false when there is none.
   *
   * @param owner who sits in each room; -1 for nobody
   */
  seat(session: number, rooms: number, owner: Int32Array): boolean {
    if (this.needsRoom[session] === 0 || !this.#areTold) return true
    this.#rooms = rooms
    this.#seen = 0
    return this.#place(session, owner)
  }

  #place(session: number, owner: Int32Array): boolean {
    const mask = this.#masks[session] & this.#rooms
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
