import type { Board } from './board.ts'
import type { Heat } from './heat.ts'
import { luck, MOST_LUCK } from './luck.ts'
import { isOpen, NO_ROOM, NOWHERE } from '../problem.ts'
import type { Random } from '../random.ts'

/** What is drawn when a session stays where it is. */
export const STAY = -2

/** Draws a start for a session among all that it may have in a room, each by the weight that its cost has at the temperature ("heat bath"). */
export class Placing {
  readonly #board: Board
  readonly #random: Random
  readonly #heat: Heat
  #least = 0
  #drawn = STAY

  constructor(board: Board, random: Random, heat: Heat) {
    this.#board = board
    this.#random = random
    this.#heat = heat
  }

  /** The start drawn; `NOWHERE` when the session is better left out, `STAY` when it stays where it is. Breaks are not asked. */
  draw(session: number, room: number): number {
    const board = this.#board
    const { problem } = board
    const { temperature, price, dropPrice, mayDrop } = this.#heat
    const random = this.#random
    const start = board.start[session]
    const from = board.room[session]
    const broken = start === NOWHERE || board.broken === 0 ? 0 : board.brokenAt(session, start, from)
    const now = start === NOWHERE ? dropPrice : broken * price + board.costAt(session, start) + board.besides(session, start, from)
    this.#least = now - temperature * luck(random.word(), 0)
    this.#drawn = STAY
    if (mayDrop && broken > 0) this.#weigh(NOWHERE, dropPrice + board.familyChange(session, from, NO_ROOM) - temperature * luck(random.word(), 0))
    const base = problem.roomCost[session * (problem.rooms + 1) + (room === NO_ROOM ? problem.rooms : room)] + board.familyChange(session, from, room)
    board.rows.leaveAside(session, room, -1, board)
    // One without a place, or that breaks rules itself, may go where it breaks others.
    if (start === NOWHERE || broken > 0) this.#weighAll(session, room, base)
    else this.#weighWhole(session, room, base)
    board.rows.leaveAside(session, room, 1, board)
    return this.#drawn
  }

  #weigh(start: number, energy: number): void {
    if (energy >= this.#least) return
    this.#least = energy
    this.#drawn = start
  }

  /** Weighs the starts at which the session breaks nothing. */
  #weighWhole(session: number, room: number, base: number): void {
    const board = this.#board
    const { problem } = board
    const { temperature } = this.#heat
    const { whole, empty, mayStart, open, costs, stride, offset } = board.rows
    const word = this.#random.word()
    const length = problem.length[session]
    const stays = board.room[session] === room ? board.start[session] : NOWHERE
    const home = room === problem.room[session] ? problem.start[session] : NOWHERE
    const keep = problem.moveCost[session]
    const cells = session * stride
    const inWhole = cells >> 5
    const inEmpty = (board.rows.crowdRow(session, room) - offset) >> 5
    const words = stride >> 5
    const most = temperature * MOST_LUCK - base
    let last = -2
    let sum = 0
    for (let index = 0; index < words; index++) {
      let bits = whole[inWhole + index] & mayStart[inWhole + index] & empty[inEmpty + index] & open[inEmpty + index]
      while (bits !== 0) {
        const lowest = bits & -bits
        bits ^= lowest
        const cell = (index << 5) + 31 - Math.clz32(lowest)
        const at = cells + cell
        if (cell === last + 1) sum += costs[at + length - 1] - costs[at - 1]
        else {
          sum = 0
          for (let slot = at; slot < at + length; slot++) sum += costs[slot]
        }
        last = cell
        if (sum >= this.#least + most) continue
        const start = cell - offset
        if (start !== stays) this.#weigh(start, base + sum + (start === home ? 0 : keep) - temperature * luck(word, cell))
      }
    }
  }

  /** Weighs all starts, whatever they break. */
  #weighAll(session: number, room: number, base: number): void {
    const board = this.#board
    const { problem } = board
    const { temperature, price } = this.#heat
    const { broken, crowd } = board.rows
    const word = this.#random.word()
    const row = board.rows.row(session)
    const crowdRow = board.rows.crowdRow(session, room)
    const most = temperature * MOST_LUCK
    for (const start of problem.starts[session]) {
      if ((start === board.start[session] && room === board.room[session]) || !isOpen(problem, room, start, problem.length[session])) continue
      const isHome = start === problem.start[session] && room === problem.room[session]
      const known = base + (broken[row + start] + crowd[crowdRow + start]) * price + (isHome ? 0 : problem.moveCost[session])
      if (known < this.#least + most) this.#weigh(start, known + board.costAt(session, start) - temperature * luck(word, start))
    }
  }
}
