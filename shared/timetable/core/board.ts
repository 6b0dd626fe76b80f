import { machineFor, type Machine } from './machine.ts'
import { NO_ROOM, type Places, type Problem } from './problem.ts'
import { wordsOf } from './random.ts'

/** What a search takes into account at the time, beside the costs of the board. */
export interface Heat {
  temperature: number
  /** Cost of a pair that breaks a rule. */
  price: number
  /** Cost of a session without a place. */
  dropPrice: number
  /** Whether a session that breaks rules may be left out. */
  mayDrop: boolean
}

/**
 * A plan under change by a search, with its cost kept up to date, in a machine of its own (`search/`). It may break rules on the way: `broken` counts pairs of sessions
 * that overlap although somebody has to be in both, or that leave no time to walk from one to the other, pairs in one room, and pairs out of order; `unplaced` the free
 * sessions without a place. The best plan that breaks none is kept.
 */
export class Board implements Places {
  readonly problem: Problem
  /** The sessions that are moved. */
  readonly moved: Int32Array
  readonly #machine: Machine

  /** @param places what they hold of sessions that are moved may break rules */
  constructor(problem: Problem, places: Places, moved: Int32Array, seed: number) {
    this.problem = problem
    this.moved = moved
    this.#machine = machineFor(problem, places, moved, seed)
  }

  /** Begins anew: with the sessions that are moved at other places, and as if just made from this seed. */
  begin({ start, room }: Places, seed: number): void {
    for (const session of this.moved) this.move(session, start[session], room[session])
    this.#machine.seed(...wordsOf(seed))
  }

  /** Copies, as are those of the best plan. */
  get start(): Int32Array {
    return this.#read(this.#machine.start.value)
  }

  get room(): Int32Array {
    return this.#readRooms(this.#machine.room.value)
  }

  get broken(): number {
    return this.#machine.broken.value
  }

  /** Of these, the pairs of sessions that stay where they are: not a search's to mend. */
  get fixedBroken(): number {
    return this.#machine.fixedBroken.value
  }

  get unplaced(): number {
    return this.#machine.unplaced.value
  }

  /** Of the wishes alone. */
  get cost(): number {
    return this.#machine.cost.value
  }

  get bestUnplaced(): number {
    return this.#machine.bestUnplaced.value
  }

  get bestCost(): number {
    return this.#machine.bestCost.value
  }

  best(): Places {
    return { start: this.#read(this.#machine.bestStart.value), room: this.#readRooms(this.#machine.bestRoom.value) }
  }

  /** Says which plan is the best so far. */
  keep({ start, room }: Places, unplaced: number, cost: number): void {
    const { memory, bestStart, bestRoom } = this.#machine
    new Int32Array(memory.buffer, bestStart.value, start.length).set(start)
    new Int32Array(memory.buffer, bestRoom.value, room.length).set(room.map((one) => this.#roomOf(one)))
    this.#machine.tellBest(unplaced, cost)
  }

  set heat({ temperature, price, dropPrice, mayDrop }: Heat) {
    this.#machine.heat(temperature, price, dropPrice, mayDrop)
  }

  /** Tries so many moves, each accepted as its cost and the temperature ask. */
  tryMoves(count: number): void {
    this.#machine.tryMoves(count)
  }

  /** Begins to disturb the best plan, at which the sessions have to be. */
  beginIterating(): void {
    this.#machine.beginIterating()
  }

  /**
   * Disturbs the plan again and again, and lets what is near settle anew; keeps the best.
   *
   * @param price cost of a pair that breaks a rule on the way
   * @returns how many moves it tried: at least `count`
   */
  iterate(count: number, price: number): number {
    return this.#machine.iterate(count, price)
  }

  /** Gives a session that has no place the best of so many that are drawn, whatever it breaks. */
  put(session: number, trials: number): void {
    this.#machine.put(session, trials)
  }

  /** Moves a free session, which may have had no place, and may have none afterwards: then it has no room either. */
  move(session: number, start: number, room: number): void {
    this.#machine.move(session, start, this.#roomOf(room))
  }

  /** Pairs that a session would break there, itself left aside. */
  brokenAt(session: number, start: number, room: number): number {
    return this.#machine.brokenAt(session, start, this.#roomOf(room))
  }

  /** What its slots cost a session there: by their hours, and by what runs beside it. */
  costAt(session: number, start: number): number {
    return this.#machine.costAt(session, start)
  }

  /** What a room costs a session, and that it moves. */
  besides(session: number, start: number, room: number): number {
    return this.#machine.placeCost(session, start, this.#roomOf(room))
  }

  /** What it changes for its family when a session goes from one room to another; `NO_ROOM` on either side: it comes or goes. */
  familyChange(session: number, from: number, to: number): number {
    return this.#machine.familyChange(session, this.#roomOf(from), this.#roomOf(to))
  }

  /** A start for a session in a room by the weight that its cost has at the temperature; `NOWHERE` when it is better left out, less when it stays where it is. */
  drawPlace(session: number, room: number): number {
    return this.#machine.drawPlace(session, this.#roomOf(room))
  }

  /** What it changes, `price` for each pair that breaks a rule, when two sessions that have places take each other's; infinite when they cannot. Breaks are not asked. */
  exchangeChange(a: number, b: number, price: number): number {
    this.#machine.exchangeBetween(a, b)
    return this.#machine.exchangeChange(this.#machine.energyOf(a, price), price, Infinity)
  }

  /** Does it, unless breaks cost anything more by it; false when they do. */
  exchange(change: number, price: number): boolean {
    return this.#machine.exchangeDo(change, price, 0) !== 0
  }

  #roomOf(room: number): number {
    return room === NO_ROOM ? this.problem.rooms : room
  }

  #read(at: number): Int32Array {
    return new Int32Array(this.#machine.memory.buffer, at, this.problem.sessions).slice()
  }

  #readRooms(at: number): Int32Array {
    return this.#read(at).map((room) => (room === this.problem.rooms ? NO_ROOM : room))
  }
}
