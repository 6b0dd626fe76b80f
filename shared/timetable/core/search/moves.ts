import type { Board } from './board.ts'
import { Draw } from './draw.ts'
import { Exchange } from './exchange.ts'
import { byFrequency } from './frequency.ts'
import type { Heat } from './heat.ts'
import { luck, MOST_LUCK } from './luck.ts'
import { Placing, STAY } from './placing.ts'
import { isOpen, NO_ROOM, NOWHERE } from '../problem.ts'
import type { Random } from '../random.ts'
import { thresholds } from '../thresholds.ts'

const THRESHOLDS = thresholds(4096)
/** Of 16 moves so many are exchanges, and so many look at all starts of a session; the rest try a single place. By trial, like all of these. */
const EXCHANGES = 2
const PLACINGS = 8
/** Sessions with which one may change places that are looked at together. */
const PARTNERS = 12

/** The moves of a search, each accepted as its cost and the temperature ask. */
export class Moves {
  readonly #board: Board
  readonly #random: Random
  readonly #heat: Heat
  readonly #free: Int32Array
  readonly #often: Int32Array
  readonly #draw: Draw
  readonly #placing: Placing
  readonly #exchange: Exchange

  /** @param free the sessions that are moved */
  constructor(board: Board, random: Random, heat: Heat, free: Int32Array) {
    this.#board = board
    this.#random = random
    this.#heat = heat
    this.#free = free
    this.#often = byFrequency(board.problem, free)
    this.#draw = new Draw(board.problem, random)
    this.#placing = new Placing(board, random, heat)
    this.#exchange = new Exchange(board)
  }

  /** Tries one move; true when the board has changed. */
  step(): boolean {
    const random = this.#random
    const session = this.#often[random.below(this.#often.length)]
    const kind = random.below(16)
    if (kind < EXCHANGES) return this.#change(session)
    if (kind < EXCHANGES + PLACINGS) return this.#place(session)
    return this.#try(session)
  }

  /** Gives a session that has no place the best of so many that are drawn, whatever it breaks. */
  put(session: number, trials: number): void {
    const board = this.#board
    let best = Infinity
    let start = NOWHERE
    let room = NO_ROOM
    for (let trial = 0; trial < trials; trial++) {
      const tryStart = this.#draw.start(board, session)
      const tryRoom = this.#draw.room(session)
      if (!isOpen(board.problem, tryRoom, tryStart, board.problem.length[session])) continue
      const energy = board.costAt(session, tryStart) + board.brokenAt(session, tryStart, tryRoom) * this.#heat.price
      if (energy >= best) continue
      best = energy
      start = tryStart
      room = tryRoom
    }
    if (start !== NOWHERE) board.move(session, start, room)
  }

  /** Another start for a session, drawn among all, in its room or another. */
  #place(session: number): boolean {
    const board = this.#board
    const isKept = board.start[session] !== NOWHERE && this.#random.below(2) === 0
    const room = isKept ? board.room[session] : this.#draw.room(session)
    const start = this.#placing.draw(session, room)
    if (start === STAY) return false
    if (start !== NOWHERE && start !== board.start[session] && board.watchChange(session, start) > this.#threshold()) return false
    board.move(session, start, start === NOWHERE ? NO_ROOM : room)
    return true
  }

  /** One other place for a session, likely beside another session. */
  #try(session: number): boolean {
    const board = this.#board
    const { problem } = board
    const { price, dropPrice } = this.#heat
    const from = board.start[session]
    const left = board.room[session]
    const kind = this.#random.below(16)
    const start = kind < 4 && from !== NOWHERE ? from : this.#draw.start(board, session)
    const room = kind >= 4 && kind < 10 && from !== NOWHERE ? left : this.#draw.room(session)
    if (start === from && room === left) return false
    const limit = this.#threshold() + (from === NOWHERE ? dropPrice : board.energyOf(session, price)) + board.watchedCost(session)
    // Most moves end at one of these: what is dear to find out is asked last.
    let energy = board.brokenAt(session, start, room) * price
    if (energy > limit) return false
    energy += board.besides(session, start, room) + board.familyChange(session, left, room)
    if (energy > limit) return false
    energy += board.costAt(session, start)
    if (energy > limit || !isOpen(problem, room, start, problem.length[session])) return false
    if (energy + board.watchedCost(session) + (start === from ? 0 : board.watchChange(session, start)) > limit) return false
    board.move(session, start, room)
    return true
  }

  /** Lets a session change places with one of a few others, drawn by what that costs. */
  #change(a: number): boolean {
    const board = this.#board
    if (board.start[a] === NOWHERE) return false
    const { temperature, price } = this.#heat
    const random = this.#random
    const exchange = this.#exchange
    const free = this.#free
    const word = random.word()
    const most = temperature * MOST_LUCK
    const now = board.energyOf(a, price)
    let least = -temperature * luck(random.word(), 0)
    let partner = -1
    let partnerChange = 0
    let at = random.below(free.length)
    for (let index = 0; index < PARTNERS; index++) {
      const b = free[at]
      if (++at === free.length) at = 0
      if (a === b || board.start[b] === NOWHERE || board.start[b] === board.start[a]) continue
      exchange.between(a, b)
      const change = exchange.change(now, price, least + most)
      const energy = change - temperature * luck(word, index)
      if (energy >= least) continue
      least = energy
      partner = b
      partnerChange = change
    }
    if (partner === -1) return false
    exchange.between(a, partner)
    return exchange.do(partnerChange, price, this.#threshold())
  }

  #threshold(): number {
    return this.#heat.temperature * THRESHOLDS[this.#random.below(THRESHOLDS.length)]
  }
}
