import type { Board } from './board.ts'
import { isOpen, NO_ROOM } from '../problem.ts'

/** Two sessions that change places: where each would go, what that changes, and doing it. */
export class Exchange {
  readonly #board: Board
  #a = 0
  #b = 0
  #startA = 0
  #roomA = 0
  #startB = 0
  #roomB = 0

  constructor(board: Board) {
    this.#board = board
  }

  /** Lets two sessions that have places take each other's: also the rooms, if both may have them. */
  between(a: number, b: number): void {
    const board = this.#board
    const { length, walk } = board.problem
    const startA = board.start[a]
    const startB = board.start[b]
    const roomA = board.room[a]
    const roomB = board.room[b]
    const swapsRooms = roomA !== roomB && roomA !== NO_ROOM && roomB !== NO_ROOM && board.mayUse(a, roomB) && board.mayUse(b, roomA)
    // Of two sessions with different lengths, the later keeps its end, so that no hole opens between them.
    const isNear = startA < startB ? startB - startA - length[a] <= walk : startA - startB - length[b] <= walk
    this.#a = a
    this.#b = b
    this.#startA = startB
    this.#startB = startA
    if (isNear && roomA === roomB && startA < startB) this.#startA = startB + length[b] - length[a]
    else if (isNear && roomA === roomB) this.#startB = startA + length[a] - length[b]
    this.#roomA = swapsRooms ? roomB : roomA
    this.#roomB = swapsRooms ? roomA : roomB
  }

  /**
   * What it changes, `price` for each pair that breaks a rule; infinite when it cannot be, or is `most` or more. Breaks are not asked.
   *
   * @param now what the first of the two costs where it is
   */
  change(now: number, price: number, most: number): number {
    const board = this.#board
    const [a, b] = [this.#a, this.#b]
    const [startA, roomA] = [this.#startA, this.#roomA]
    const [startB, roomB] = [this.#startB, this.#roomB]
    const [fromA, leftA] = [board.start[a], board.room[a]]
    const [fromB, leftB] = [board.start[b], board.room[b]]
    if (!this.#mayStart(a, startA, roomA) || !this.#mayStart(b, startB, roomB)) return Infinity
    // What they cost and break between them is in the rows for the places that they leave.
    let change = -now - board.energyOf(b, price)
    let broken = board.brokenAt(a, startA, roomA) - board.brokenBetween(a, startA, roomA, b, fromB, leftB)
    if (change + broken * price >= most) return Infinity
    broken += board.brokenAt(b, startB, roomB) - board.brokenBetween(a, fromA, leftA, b, startB, roomB)
    broken += board.brokenBetween(a, startA, roomA, b, startB, roomB) + board.brokenBetween(a, fromA, leftA, b, fromB, leftB)
    change += broken * price
    if (change >= most) return Infinity
    change += board.costAt(a, startA) - board.costBetween(a, startA, b, fromB) + board.besides(a, startA, roomA)
    if (change >= most) return Infinity
    change += board.costAt(b, startB) - board.costBetween(a, fromA, b, startB) + board.besides(b, startB, roomB)
    change += board.costBetween(a, startA, b, startB) + board.costBetween(a, fromA, b, fromB)
    // Two of one family that change rooms change nothing.
    const { family } = board.problem
    if (family[a] >= 0 && family[a] === family[b] && roomA === leftB) return change
    return change + board.familyChange(a, leftA, roomA) + board.familyChange(b, leftB, roomB)
  }

  /** Does it, unless breaks cost more than `limit` more by it; `change` is what it changes without them. */
  do(change: number, price: number, limit: number): boolean {
    const board = this.#board
    const [a, b] = [this.#a, this.#b]
    const [fromA, leftA] = [board.start[a], board.room[a]]
    const [fromB, leftB] = [board.start[b], board.room[b]]
    const before = board.cost + board.broken * price + change
    board.move(a, this.#startA, this.#roomA)
    board.move(b, this.#startB, this.#roomB)
    if (board.cost + board.broken * price - before <= limit) return true
    board.move(b, fromB, leftB)
    board.move(a, fromA, leftA)
    return false
  }

  #mayStart(session: number, start: number, room: number): boolean {
    const { problem } = this.#board
    const { slots, mayStart, length } = problem
    return start >= 0 && start < slots && mayStart[session * slots + start] !== 0 && isOpen(problem, room, start, length[session])
  }
}
