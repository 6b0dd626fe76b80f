import type { Board } from './board.ts'
import type { Climate, Course, Found, Run } from './cooling.ts'

/** What a broken rule costs on the way, as a share of what it costs a search at first: by trial. */
const CHEAPER = 0.35

/** One plan that is disturbed again and again along a course, and gone on from where that has made it better (iterated local search: `search/iterate.ts`). */
export class Iterating implements Run {
  moves = 0
  readonly judged = 0
  readonly #board: Board
  readonly #course: Course
  readonly #price: number

  /**
   * @param board what it is disturbed on, whatever was there before
   * @param from what it begins with
   */
  constructor(board: Board, from: Found, climate: Climate, course: Course) {
    this.#board = board
    this.#course = course
    this.#price = climate.cheapest * CHEAPER
    board.begin(from.places, course.seed)
    board.keep(from.places, from.unplaced, from.cost)
    board.beginIterating()
  }

  get isDone(): boolean {
    return this.moves >= this.#course.moves
  }

  /** Tries `count` moves more, and what the last disturbance takes. */
  step(count: number): void {
    this.moves += this.#board.iterate(Math.min(count, this.#course.moves - this.moves), this.#price)
  }
}
