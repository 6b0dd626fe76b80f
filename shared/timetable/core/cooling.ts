import type { Board } from './board.ts'
import { Plan } from './plan.ts'
import { NO_ROOM, NOWHERE, type Places, type Problem } from './problem.ts'

/** Steps of temperature from hot to cold: a power of two, so that their ratio is a chain of square roots. */
const LEVELS_LOG2 = 9
export const LEVELS = 2 ** LEVELS_LOG2

/**
 * Set by trial on instances of 20, 60 and 200 sessions: the first temperature as a share of what a session usually costs, or of
 * what it costs to move two that should stay, the last in units of cost, and how much dearer than that usual cost a broken rule becomes until the end.
 */
const HOTTEST = 0.06
const HOTTEST_MOVING = 0.1
const COLDEST = 1
const DEAREST = 4
/** Places that are tried for a session that has none at first. */
const TRIALS = 30
/** From this level on sessions that break rules may be left out. */
const DROP_FROM = LEVELS * 0.6
/** The share of the levels, at the end, over which it is judged how good a plan has become. */
const JUDGED = 0.2

/** How hot a search begins, by what step it cools, and what the first broken rules cost. */
export interface Climate {
  hottest: number
  ratio: number
  cheapest: number
}

/** A plan that breaks no rule: fewest without a place is best, then least cost. */
export interface Found {
  places: Places
  unplaced: number
  cost: number
}

export function isBetter(one: Omit<Found, 'places'>, than: Omit<Found, 'places'>): boolean {
  return one.unplaced < than.unplaced || (one.unplaced === than.unplaced && one.cost < than.cost)
}

/** How good the best plan is that a board has met. */
export function soFarOn({ bestUnplaced, bestCost }: Board): Omit<Found, 'places'> {
  return { unplaced: bestUnplaced, cost: bestCost }
}

/** From where to where a plan is cooled. */
export interface Course {
  /** Levels `[from, until)` of `LEVELS`; none are left where all have been gone through. */
  from: number
  until: number
  moves: number
  seed: number
}

/** What an annealing moves: the free sessions that could be anywhere at all. */
export function movedIn({ isFree, starts, roomsOf }: Problem): Int32Array {
  return Int32Array.from(Array.from(isFree.keys()).filter((session) => isFree[session] !== 0 && starts[session].length > 0 && roomsOf[session].length > 0))
}

/** What is left of places when only the sessions that stay are looked at. */
export function keptIn(problem: Problem, { start, room }: Places): Plan {
  return new Plan(problem, {
    start: start.map((at, session) => (problem.isFree[session] === 0 ? at : NOWHERE)),
    room: room.map((one, session) => (problem.isFree[session] === 0 ? one : NO_ROOM))
  })
}

/** Finds what sessions usually cost beside each other, and from it how hot to begin and what a broken rule costs. Leaves the sessions of the board anywhere. */
export function climateOf(board: Board): Climate {
  const { moved } = board
  for (const session of moved) board.put(session, 1)
  const { start, problem } = board
  let sum = 0
  for (const session of moved) if (start[session] !== NOWHERE) sum += board.costAt(session, start[session])
  const usual = Math.max(4, sum / Math.max(1, moved.length))
  const moving = 2 * problem.moveCost.reduce((most, cost) => Math.max(most, cost), 0)
  const hottest = Math.max(usual * HOTTEST, moving * HOTTEST_MOVING)
  let ratio = COLDEST / hottest
  for (let root = 0; root < LEVELS_LOG2; root++) ratio = Math.sqrt(ratio)
  // Breaking a rule has to be dearer than moving a session to mend it.
  return { hottest, ratio, cheapest: Math.ceil(Math.max(usual, moving)) }
}

/** A plan that is made better along a course, on a board that is its own until it is done. */
export interface Run {
  readonly moves: number
  readonly isDone: boolean
  /** How good it has become, with a price for what is broken or has no place. */
  readonly judged: number
  /** Tries up to `count` moves more. */
  step(count: number): void
}

/** One plan that is cooled along a course by simulated annealing, over plans that may break rules at a price; `best` is the best that breaks none. */
export class Cooling implements Run {
  moves = 0
  /** Cost on average near the end of the course. */
  judged = 0
  readonly #climate: Climate
  readonly #course: Course
  readonly #board: Board
  readonly #fixedBroken: number
  readonly #levelMoves: number
  #level: number
  #levelLeft = 0
  #temperature: number
  #judgements = 0

  /**
   * @param board what it is cooled on, whatever was there before
   * @param kept what stays, alone
   */
  constructor(board: Board, from: Places, kept: Plan, climate: Climate, course: Course) {
    this.#climate = climate
    this.#course = course
    this.#board = board
    board.begin(from, course.seed)
    this.#fixedBroken = kept.broken
    board.keep(kept, kept.unplaced, kept.cost)
    this.#salvage()
    this.#levelMoves = Math.max(1, Math.ceil(course.moves / (course.until - course.from)))
    this.#level = course.from
    this.#temperature = climate.hottest
    for (let level = 0; level < course.from; level++) this.#temperature *= climate.ratio
    this.#warm()
    const { start } = board
    // Gives every session a place, whatever it breaks: what is outside never learns where the others leave room.
    for (const session of board.moved) if (start[session] === NOWHERE) this.#board.put(session, TRIALS)
  }

  get isDone(): boolean {
    return this.moves >= this.#course.moves
  }

  step(count: number): void {
    const until = Math.min(this.#course.moves, this.moves + count)
    while (this.moves < until) {
      if (this.#levelLeft === 0) this.#cool()
      const now = Math.min(until - this.moves, this.#levelLeft)
      this.#board.tryMoves(now)
      this.moves += now
      this.#levelLeft -= now
      if (this.#levelLeft === 0) this.#judge()
    }
    if (this.isDone) this.#salvage()
  }

  #cool(): void {
    this.#levelLeft = this.#levelMoves
    if (this.moves === 0) return
    this.#level++
    this.#temperature *= this.#climate.ratio
    if (this.#level > DROP_FROM) this.#salvage()
    this.#warm()
  }

  #warm(): void {
    const price = this.#price()
    this.#board.heat = { temperature: this.#temperature, price, dropPrice: 1.5 * price, mayDrop: this.#level > DROP_FROM }
  }

  #price(): number {
    return Math.floor(this.#climate.cheapest * (1 + (DEAREST - 1) * (this.#level / LEVELS)))
  }

  #judge(): void {
    const { from, until } = this.#course
    if (this.#level < until - JUDGED * (until - from)) return
    const { cost, broken, unplaced } = this.#board
    const now = cost + (broken + 1.5 * unplaced) * this.#price()
    this.judged += (now - this.judged) / ++this.#judgements
  }

  /** Keeps what is left of a plan when the sessions that break most are taken out, if that is better than the best. */
  #salvage(): void {
    const board = this.#board
    if (board.broken === board.fixedBroken || board.unplaced >= board.bestUnplaced) return
    const rest = new Plan(board.problem, { start: board.start, room: board.room })
    while (rest.broken > this.#fixedBroken) {
      let worst = -1
      for (const session of board.moved) if (rest.brokenOf[session] > 0 && (worst === -1 || rest.brokenOf[session] > rest.brokenOf[worst])) worst = session
      if (worst === -1 || rest.unplaced >= board.bestUnplaced) return
      rest.take(worst)
    }
    rest.settle()
    if (isBetter(rest, soFarOn(board))) board.keep(rest, rest.unplaced, rest.cost)
  }
}
