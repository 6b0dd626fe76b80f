import { NO_ROOM, type Problem } from './problem.ts'

/** In which rooms the sessions of each family are, kept up to date, and what that costs: each room beyond its first. */
export class FamilyRooms {
  readonly #problem: Problem
  /** families × (rooms + 1): how many of its sessions are in each room, and in the last column in how many rooms. */
  readonly #counts: Int32Array

  constructor(problem: Problem) {
    this.#problem = problem
    this.#counts = new Int32Array(problem.families * (problem.rooms + 1))
  }

  /** What it changes for its family when a session goes from one room to another; `NO_ROOM` on either side: it comes or goes. */
  change(session: number, from: number, to: number): number {
    const { family, families, rooms, familyWeight } = this.#problem
    if (families === 0 || from === to || family[session] < 0) return 0
    const row = family[session] * (rooms + 1)
    const used = this.#counts[row + rooms]
    const isLeft = from !== NO_ROOM && this.#counts[row + from] === 1
    const isNew = to !== NO_ROOM && this.#counts[row + to] === 0
    const after = used + (isNew ? 1 : 0) - (isLeft ? 1 : 0)
    return familyWeight * ((after > 1 ? after - 1 : 0) - (used > 1 ? used - 1 : 0))
  }

  /** Counts a session that comes into a room (1) or leaves it (-1). */
  count(session: number, room: number, by: number): void {
    const { family, rooms } = this.#problem
    if (family[session] < 0 || room === NO_ROOM) return
    const row = family[session] * (rooms + 1)
    const before = this.#counts[row + room]
    this.#counts[row + room] = before + by
    if (before === 0) this.#counts[row + rooms]++
    else if (before + by === 0) this.#counts[row + rooms]--
  }
}
