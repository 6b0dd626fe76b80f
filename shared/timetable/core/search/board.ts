import { FamilyRooms } from '../family-rooms.ts'
import { NO_ROOM, NOWHERE, placeCost, type Places, type Problem } from '../problem.ts'
import { Watching } from '../watching.ts'
import { Rows } from './rows.ts'

/**
 * A plan under change by a search, with its cost kept up to date. It may break rules on the way: `broken` counts pairs of sessions that overlap although somebody has
 * to be in both, or that leave no time to walk from one to the other, pairs in one room, and pairs out of order; `unplaced` the free sessions without a place.
 */
export class Board implements Places {
  readonly problem: Problem
  readonly start: Int32Array
  readonly room: Int32Array
  readonly rows: Rows
  broken = 0
  /** Of these, the pairs of sessions that stay where they are: not a search's to mend. */
  readonly fixedBroken: number
  unplaced = 0
  /** Of the wishes alone. */
  cost = 0
  /** sessions × (rooms + 1): 1 where the session may be in the room; the last stands for none. */
  readonly #mayUse: Uint8Array
  readonly #watching: Watching
  readonly #familyRooms: FamilyRooms

  constructor(problem: Problem, places: Places) {
    const { sessions, isFree, rooms } = problem
    this.problem = problem
    this.start = new Int32Array(sessions).fill(NOWHERE)
    this.room = new Int32Array(sessions).fill(NO_ROOM)
    this.rows = new Rows(problem)
    this.#mayUse = new Uint8Array(sessions * (rooms + 1))
    for (const [session, own] of problem.roomsOf.entries()) for (const room of own) this.#mayUse[session * (rooms + 1) + (room === NO_ROOM ? rooms : room)] = 1
    this.#watching = new Watching(problem)
    this.#familyRooms = new FamilyRooms(problem)
    for (let session = 0; session < sessions; session++) if (isFree[session] === 0 && places.start[session] !== NOWHERE) this.#stay(session, places.start[session], places.room[session])
    this.fixedBroken = this.broken
    for (let session = 0; session < sessions; session++) {
      if (isFree[session] === 0) continue
      this.unplaced++
      if (places.start[session] !== NOWHERE) this.move(session, places.start[session], places.room[session])
    }
    this.cost += this.#watching.settle(this.start)
  }

  /** Moves a free session, which may have had no place, and may have none afterwards: then it has no room either. */
  move(session: number, start: number, room: number): void {
    const from = this.start[session]
    const fromRoom = this.room[session]
    if (from !== NOWHERE) {
      this.broken -= this.brokenAt(session, from, fromRoom)
      this.cost -= this.costAt(session, from) + this.besides(session, from, fromRoom)
    }
    if (start !== NOWHERE) {
      this.broken += this.brokenAt(session, start, room)
      this.cost += this.costAt(session, start) + this.besides(session, start, room)
    }
    this.unplaced += (start === NOWHERE ? 1 : 0) - (from === NOWHERE ? 1 : 0)
    this.#enter(session, start, room)
    if (start !== from) this.cost += this.#watching.settleFor(session, this.start)
  }

  /** Pairs that a session would break there, itself left aside. */
  brokenAt(session: number, start: number, room: number): number {
    return this.rows.brokenAt(session, start, room, this)
  }

  /** What its slots cost a session there: by their hours, and by what runs beside it. */
  costAt(session: number, start: number): number {
    const { costs } = this.rows
    const first = this.rows.row(session) + start
    const end = first + this.problem.length[session]
    let sum = 0
    for (let at = first; at < end; at++) sum += costs[at]
    return sum
  }

  /** What a room costs a session, and that it moves. */
  besides(session: number, start: number, room: number): number {
    return placeCost(this.problem, session, start, room)
  }

  /** What a session costs where it is, with a price for each pair that it breaks. */
  energyOf(session: number, price: number): number {
    const start = this.start[session]
    const room = this.room[session]
    const broken = this.broken === 0 ? 0 : this.brokenAt(session, start, room)
    return broken * price + this.costAt(session, start) + this.besides(session, start, room)
  }

  /** Pairs that two sessions would make there. */
  brokenBetween(a: number, startA: number, roomA: number, b: number, startB: number, roomB: number): number {
    const { clash, walk, sessions, order, length } = this.problem
    const pair = a * sessions + b
    const overlap = this.#overlap(a, startA, b, startB)
    const isSame = roomA === roomB && roomA !== NO_ROOM
    const relation = order[pair]
    let broken = 0
    if (clash[pair] !== 0 && overlap > (isSame ? 0 : -walk)) broken++
    if (isSame && overlap > 0) broken++
    if (relation > 0 ? startA + length[a] > startB : relation < 0 && startB + length[b] > startA) broken++
    return broken
  }

  /** What two sessions would cost each other there. */
  costBetween(a: number, startA: number, b: number, startB: number): number {
    const overlap = this.#overlap(a, startA, b, startB)
    return overlap > 0 ? this.problem.interest[a * this.problem.sessions + b] * overlap : 0
  }

  mayUse(session: number, room: number): boolean {
    return this.#mayUse[session * (this.problem.rooms + 1) + (room === NO_ROOM ? this.problem.rooms : room)] !== 0
  }

  /** What it changes for its family when a session goes from one room to another; `NO_ROOM` on either side: it comes or goes. */
  familyChange(session: number, from: number, to: number): number {
    return this.#familyRooms.change(session, from, to)
  }

  /** What the watchers of a session cost now. */
  watchedCost(session: number): number {
    return this.#watching.costFor(session)
  }

  /** What its watchers would cost more, did the session start then. */
  watchChange(session: number, start: number): number {
    return this.#watching.changeFor(session, start, this.start)
  }

  /** Puts a session that stays. What it costs and breaks beside others that stay is in no row: it is looked at pair by pair. */
  #stay(session: number, start: number, room: number): void {
    const { sessions, costBefore, slots, length } = this.problem
    const row = session * (slots + 1) + start
    this.cost += costBefore[row + length[session]] - costBefore[row] + this.besides(session, start, room)
    for (let other = 0; other < sessions; other++) {
      if (this.start[other] === NOWHERE) continue
      this.broken += this.brokenBetween(session, start, room, other, this.start[other], this.room[other])
      this.cost += this.costBetween(session, start, other, this.start[other])
    }
    this.#enter(session, start, room)
  }

  #enter(session: number, start: number, room: number): void {
    const from = this.start[session]
    const fromRoom = this.room[session]
    this.cost += this.familyChange(session, fromRoom, room)
    this.#familyRooms.count(session, fromRoom, -1)
    this.#familyRooms.count(session, room, 1)
    if (room === fromRoom) this.rows.moveInRoom(session, room, from, start)
    else {
      this.rows.moveInRoom(session, fromRoom, from, NOWHERE)
      this.rows.moveInRoom(session, room, NOWHERE, start)
    }
    if (start !== from) this.rows.moveStart(session, from, start)
    this.start[session] = start
    this.room[session] = room
  }

  #overlap(a: number, startA: number, b: number, startB: number): number {
    const { length } = this.problem
    const endA = startA + length[a]
    const endB = startB + length[b]
    return (endA < endB ? endA : endB) - (startA > startB ? startA : startB)
  }
}
