import { FamilyRooms } from './family-rooms.ts'
import { NO_ROOM, NOWHERE, ownCost, type Places, type Problem } from './problem.ts'
import { Watching } from './watching.ts'

/**
 * A plan under change, with its cost kept up to date. It may break rules on the way: `broken` counts the pairs of sessions
 * that stand in each other's way, `unplaced` the free sessions without a place.
 */
export class Plan implements Places {
  readonly problem: Problem
  readonly start: Int32Array
  readonly room: Int32Array
  broken = 0
  unplaced = 0
  /** Of the wishes alone. */
  cost = 0
  /** Of each session that has a place: pairs that it breaks, and the cost of what runs beside it. */
  readonly brokenOf: Int32Array
  readonly costOf: Int32Array
  /** What `weigh` found. */
  pairsBroken = 0
  pairsCost = 0
  readonly #watching: Watching
  readonly #familyRooms: FamilyRooms
  /** Sessions by the day on which they run, so that few are looked at; the place of each in its list. */
  readonly #onDay: Int32Array[]
  readonly #onDayCount: Int32Array
  readonly #positionOnDay: Int32Array
  readonly #ordered: Int32Array[]

  constructor(problem: Problem, places: Places) {
    const { sessions, slotsADay, slots } = problem
    this.problem = problem
    this.start = new Int32Array(sessions).fill(NOWHERE)
    this.room = new Int32Array(sessions).fill(NO_ROOM)
    this.brokenOf = new Int32Array(sessions)
    this.costOf = new Int32Array(sessions)
    this.#watching = new Watching(problem)
    this.#familyRooms = new FamilyRooms(problem)
    const days = Math.ceil(slots / slotsADay)
    this.#onDay = Array.from({ length: days }, () => new Int32Array(sessions))
    this.#onDayCount = new Int32Array(days)
    this.#positionOnDay = new Int32Array(sessions)
    this.#ordered = Array.from({ length: sessions }, (_, session) =>
      Int32Array.from(Array.from({ length: sessions }, (_, other) => other).filter((other) => problem.order[session * sessions + other] !== 0))
    )
    for (let session = 0; session < sessions; session++) if (problem.isFree[session]) this.unplaced++
    for (let session = 0; session < sessions; session++) {
      if (places.start[session] !== NOWHERE) this.put(session, places.start[session], places.room[session])
    }
    this.settle()
  }

  /**
   * What the session would break and cost with others there: leaves the pairs broken in `pairsBroken`, the cost of what
   * runs beside it in `pairsCost`.
   */
  weigh(session: number, start: number, room: number): void {
    this.#pass(session, start, room, 0)
  }

  /** Weighs; and, when `by` is 1 or -1, counts what was found for the others too. */
  #pass(session: number, start: number, room: number, by: number): void {
    const { problem } = this
    const { length, order, slotsADay, sessions } = problem
    const end = start + length[session]
    this.pairsBroken = 0
    this.pairsCost = 0
    const ordered = this.#ordered[session]
    const row = session * sessions
    for (let index = 0; index < ordered.length; index++) {
      const other = ordered[index]
      const from = this.start[other]
      if (from === NOWHERE) continue
      if (order[row + other] > 0 ? end > from : from + length[other] > start) {
        this.pairsBroken++
        this.brokenOf[other] += by
      }
    }
    const day = Math.floor(start / slotsADay)
    this.#passDay(this.#onDay[day], this.#onDayCount[day], session, start, room, by)
  }

  #passDay(others: Int32Array, count: number, session: number, start: number, room: number, by: number): void {
    const { length, clash, interest, walk, sessions } = this.problem
    const starts = this.start
    const rooms = this.room
    const row = session * sessions
    const end = start + length[session]
    const before = start - walk
    const after = end + walk
    let broken = 0
    let cost = 0
    for (let index = 0; index < count; index++) {
      const other = others[index]
      const from = starts[other]
      if (from >= after) continue
      const until = from + length[other]
      if (until <= before || other === session) continue
      const overlap = (end < until ? end : until) - (start > from ? start : from)
      let pairBroken = 0
      let pairCost = 0
      if (clash[row + other] !== 0) {
        const near = room === rooms[other] && room !== NO_ROOM ? 0 : walk
        if (overlap > -near) pairBroken = 1
      } else if (overlap > 0) {
        if (room === rooms[other] && room !== NO_ROOM) pairBroken = 1
        pairCost = interest[row + other] * overlap
      }
      broken += pairBroken
      cost += pairCost
      if (by !== 0) {
        this.brokenOf[other] += by * pairBroken
        this.costOf[other] += by * pairCost
      }
    }
    this.pairsBroken += broken
    this.pairsCost += cost
  }

  /** What it changes for its family when a session goes from one room to another; `NO_ROOM` on either side: it comes or goes. */
  familyChange(session: number, from: number, to: number): number {
    return this.#familyRooms.change(session, from, to)
  }

  /** What its watchers would cost more, did the session start then. */
  watchChange(session: number, start: number): number {
    return this.#watching.changeFor(session, start, this.start)
  }

  /** Puts a session that has no place there. What watchers find is counted by `settle` or `settleFor`. */
  put(session: number, start: number, room: number): void {
    const { problem } = this
    this.#pass(session, start, room, 1)
    this.brokenOf[session] = this.pairsBroken
    this.costOf[session] = this.pairsCost
    this.broken += this.pairsBroken
    this.cost += this.pairsCost + ownCost(problem, session, start, room) + this.familyChange(session, NO_ROOM, room)
    this.start[session] = start
    this.room[session] = room
    if (problem.isFree[session]) this.unplaced--
    this.#familyRooms.count(session, room, 1)
    const day = Math.floor(start / problem.slotsADay)
    this.#positionOnDay[session] = this.#onDayCount[day]
    this.#onDay[day][this.#onDayCount[day]++] = session
    // One that stays over midnight is looked at from each of its days; it is never taken from its place.
    for (let next = day + 1; next * problem.slotsADay < start + problem.length[session]; next++) this.#onDay[next][this.#onDayCount[next]++] = session
  }

  /** Takes a session from its place, which it must have. */
  take(session: number): void {
    const { problem } = this
    const start = this.start[session]
    const room = this.room[session]
    this.#pass(session, start, room, -1)
    this.broken -= this.brokenOf[session]
    this.cost -= this.costOf[session] + ownCost(problem, session, start, room) - this.familyChange(session, room, NO_ROOM)
    this.brokenOf[session] = 0
    this.costOf[session] = 0
    this.#familyRooms.count(session, room, -1)
    this.start[session] = NOWHERE
    this.room[session] = NO_ROOM
    if (problem.isFree[session]) this.unplaced++
    const day = Math.floor(start / problem.slotsADay)
    const last = this.#onDay[day][--this.#onDayCount[day]]
    this.#onDay[day][this.#positionOnDay[session]] = last
    this.#positionOnDay[last] = this.#positionOnDay[session]
  }

  /** Looks at all watchers again. */
  settle(): void {
    this.cost += this.#watching.settle(this.start)
  }

  /** Looks at the watchers of one session again; `cost` follows. */
  settleFor(session: number): void {
    this.cost += this.#watching.settleFor(session, this.start)
  }
}
