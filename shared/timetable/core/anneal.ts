import { NO_ROOM, NOWHERE, type Places, type Problem } from './problem.ts'
import { Plan } from './plan.ts'
import { Random } from './random.ts'
import { Board } from './search/board.ts'
import type { Heat } from './search/heat.ts'
import { Moves } from './search/moves.ts'

/** Steps of temperature in one round: a power of two, so that its ratio is a chain of square roots. */
const LEVELS_LOG2 = 9
const LEVELS = 2 ** LEVELS_LOG2

/**
 * Set by trial on instances of 20, 60 and 200 sessions: the first temperature as a share of what a session usually costs, or of
 * what it costs to move two that should stay, the last in units of cost, and how much dearer than that usual cost a broken rule becomes until the end of a round.
 */
const HOTTEST = 0.06
const HOTTEST_MOVING = 0.1
const COLDEST = 1
const DEAREST = 4
/** Places that are tried for a session that has none when a round begins. */
const TRIALS = 30
/** From this level on sessions that break rules may be left out. */
const DROP_FROM = LEVELS * 0.6

export interface Effort {
  seed: number
  /** How many moves are tried in all. The same problem, seed and moves give the same plan on every machine. */
  moves: number
}

/**
 * Simulated annealing over plans that may break rules at a price, in two rounds: a short one, so that there is a plan to look
 * at, and a long one for the rest of the moves. `best` is the best plan that breaks none: fewest without a place, then least cost. It is
 * there from the first move on, so the search may be stopped at any time.
 */
export class Annealing {
  readonly problem: Problem
  readonly best: Places
  bestUnplaced: number
  bestCost: number
  moves = 0
  readonly #moves: number
  readonly #free: Int32Array
  readonly #board: Board
  readonly #tries: Moves
  readonly #heat: Heat = { temperature: 0, price: 0, dropPrice: 0, mayDrop: false }
  #cheapest = 0
  #ratio = 1
  #hottest = 0
  #levelLeft = 0
  #level = 0
  #levelMoves = 0
  #roundMoves: number

  /** Pairs that are broken by sessions that stay where they are, as a plan counts them. */
  readonly #fixedBroken: number

  /** @param from where the search begins; what it holds of free sessions may break rules, and is then kept in part */
  constructor(problem: Problem, from: Places, { seed, moves }: Effort) {
    this.problem = problem
    this.#free = Int32Array.from(
      Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && problem.starts[session].length > 0 && problem.roomsOf[session].length > 0)
    )
    const fixed = new Plan(problem, {
      start: from.start.map((start, session) => (problem.isFree[session] === 0 ? start : NOWHERE)),
      room: from.room.map((room, session) => (problem.isFree[session] === 0 ? room : NO_ROOM))
    })
    this.#fixedBroken = fixed.broken
    this.best = { start: fixed.start.slice(), room: fixed.room.slice() }
    this.bestUnplaced = fixed.unplaced
    this.bestCost = fixed.cost
    const random = new Random(seed)
    this.#board = new Board(problem, from)
    this.#tries = new Moves(this.#board, random, this.#heat, this.#free)
    this.#keepBest()
    this.#salvage()
    this.#moves = moves
    this.#roundMoves = Math.max(LEVELS, Math.floor(moves / 16))
    this.#measure(random)
    this.#beginRound()
  }

  get isDone(): boolean {
    return this.moves >= this.#moves || this.#free.length === 0
  }

  /** Tries up to `count` moves more; true when the best plan became better. */
  step(count: number): boolean {
    const until = Math.min(this.#moves, this.moves + count)
    const before = this.bestCost
    const beforeUnplaced = this.bestUnplaced
    if (this.#free.length === 0) this.moves = until
    while (this.moves < until) {
      if (this.#levelLeft === 0) this.#cool()
      this.#levelLeft--
      this.moves++
      if (this.#tries.step()) this.#keepBest()
    }
    if (this.isDone) this.#salvage()
    return this.bestCost !== before || this.bestUnplaced !== beforeUnplaced
  }

  #cool(): void {
    this.#level++
    if (this.#level > DROP_FROM) this.#salvage()
    this.#heat.temperature *= this.#ratio
    this.#setPrice()
    this.#levelLeft = this.#levelMoves
    if (this.#level >= LEVELS) {
      this.#roundMoves = this.#moves - this.moves
      this.#beginRound()
    }
  }

  #beginRound(): void {
    this.#levelMoves = Math.max(1, Math.ceil(this.#roundMoves / LEVELS))
    this.#levelLeft = this.#levelMoves
    this.#level = 0
    this.#heat.temperature = this.#hottest
    this.#setPrice()
    this.#putAll()
  }

  #setPrice(): void {
    const heat = this.#heat
    heat.price = Math.floor(this.#cheapest * (1 + (DEAREST - 1) * (this.#level / LEVELS)))
    heat.dropPrice = heat.price + (heat.price >> 1)
    heat.mayDrop = this.#level > DROP_FROM
  }

  /** Gives every session a place, whatever it breaks: what is outside never learns where the others leave room. */
  #putAll(): void {
    for (const session of this.#free) if (this.#board.start[session] === NOWHERE) this.#tries.put(session, TRIALS)
  }

  /** Finds how much moves usually cost, and from it the temperatures and the price of a broken rule. */
  #measure(random: Random): void {
    const { problem } = this
    const board = new Board(problem, this.best)
    const tries = new Moves(board, random, this.#heat, this.#free)
    let sum = 0
    for (const session of this.#free) if (board.start[session] === NOWHERE) tries.put(session, 1)
    for (const session of this.#free) if (board.start[session] !== NOWHERE) sum += board.costAt(session, board.start[session])
    const usual = Math.max(4, sum / Math.max(1, this.#free.length))
    const moving = 2 * problem.moveCost.reduce((most, cost) => Math.max(most, cost), 0)
    this.#hottest = Math.max(usual * HOTTEST, moving * HOTTEST_MOVING)
    let ratio = COLDEST / this.#hottest
    for (let root = 0; root < LEVELS_LOG2; root++) ratio = Math.sqrt(ratio)
    this.#ratio = ratio
    // Breaking a rule has to be dearer than moving a session to mend it.
    this.#cheapest = Math.ceil(Math.max(usual, moving))
  }

  /** Keeps what is left of a plan when the sessions that break most are taken out, if that is better than the best. */
  #salvage(): void {
    const board = this.#board
    if (board.broken === board.fixedBroken || board.unplaced >= this.bestUnplaced) return
    const rest = new Plan(this.problem, board)
    while (rest.broken > this.#fixedBroken) {
      let worst = -1
      for (const session of this.#free) if (rest.brokenOf[session] > 0 && (worst === -1 || rest.brokenOf[session] > rest.brokenOf[worst])) worst = session
      if (worst === -1 || rest.unplaced >= this.bestUnplaced) return
      rest.take(worst)
    }
    rest.settle()
    this.#keep(rest)
  }

  #keepBest(): void {
    if (this.#board.broken === this.#board.fixedBroken) this.#keep(this.#board)
  }

  #keep(found: Places & { unplaced: number; cost: number }): void {
    if (found.unplaced > this.bestUnplaced) return
    if (found.unplaced === this.bestUnplaced && found.cost >= this.bestCost) return
    this.best.start.set(found.start)
    this.best.room.set(found.room)
    this.bestUnplaced = found.unplaced
    this.bestCost = found.cost
  }
}
