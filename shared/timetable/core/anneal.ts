import { isOpen, NO_ROOM, NOWHERE, ownCost, type Places, type Problem } from './problem.ts'
import { Plan } from './plan.ts'
import { Draw } from './draw.ts'
import { Random } from './random.ts'
import { thresholds } from './thresholds.ts'

const THRESHOLDS = thresholds(4096)
/** Steps of temperature in one round: a power of two, so that its ratio is a chain of square roots. */
const LEVELS_LOG2 = 9
const LEVELS = 2 ** LEVELS_LOG2

/**
 * Set by trial on instances of 20, 60 and 200 sessions: the first temperature as a share of what a session usually costs, the
 * last in units of cost, and how much dearer than that usual cost a broken rule becomes until the end of a round.
 */
const HOTTEST = 0.1
const COLDEST = 0.5
const DEAREST = 4
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
  readonly #random: Random
  readonly #draw: Draw
  readonly #free: Int32Array
  readonly #plan: Plan
  #price = 0
  #cheapest = 0
  #dropPrice = 0
  #temperature = 0
  #ratio = 1
  #hottest = 0
  #levelLeft = 0
  #level = 0
  #levelMoves = 0
  #roundMoves: number

  /** Pairs that are broken by sessions that stay where they are: not this engine's to mend. */
  readonly #baseBroken: number

  /** @param from where the search begins; what it holds of free sessions may break rules, and is then kept in part */
  constructor(problem: Problem, from: Places, { seed, moves }: Effort) {
    this.problem = problem
    this.#random = new Random(seed)
    this.#draw = new Draw(problem, this.#random)
    this.#free = Int32Array.from(
      Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && problem.starts[session].length > 0 && problem.roomsOf[session].length > 0)
    )
    const fixed = new Plan(problem, {
      start: from.start.map((start, session) => (problem.isFree[session] === 0 ? start : NOWHERE)),
      room: from.room.map((room, session) => (problem.isFree[session] === 0 ? room : NO_ROOM))
    })
    this.#baseBroken = fixed.broken
    this.best = { start: fixed.start.slice(), room: fixed.room.slice() }
    this.bestUnplaced = fixed.unplaced
    this.bestCost = fixed.cost
    this.#plan = new Plan(problem, from)
    this.#keepBest()
    this.#salvage()
    this.#moves = moves
    this.#roundMoves = Math.max(LEVELS, Math.floor(moves / 16))
    this.#measure()
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
      this.#move()
    }
    if (this.isDone) this.#salvage()
    return this.bestCost !== before || this.bestUnplaced !== beforeUnplaced
  }

  #cool(): void {
    this.#level++
    if (this.#level > DROP_FROM) this.#salvage()
    this.#temperature *= this.#ratio
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
    this.#temperature = this.#hottest
    this.#setPrice()
    this.#putAll()
  }

  #setPrice(): void {
    this.#price = Math.floor(this.#cheapest * (1 + (DEAREST - 1) * (this.#level / LEVELS)))
    this.#dropPrice = this.#price + (this.#price >> 1)
  }

  /** Gives every session a place, whatever it breaks: what is outside never learns where the others leave room. */
  #putAll(): void {
    const plan = this.#plan
    for (const session of this.#free) {
      if (plan.start[session] !== NOWHERE) continue
      let best = Infinity
      let start = NOWHERE
      let room = NO_ROOM
      for (let trial = 0; trial < 30; trial++) {
        const tryStart = this.#draw.start(this.#plan, session)
        const tryRoom = this.#draw.room(session)
        if (!isOpen(this.problem, tryRoom, tryStart, this.problem.length[session])) continue
        plan.weigh(session, tryStart, tryRoom)
        if (plan.pairsBroken * this.#price + plan.pairsCost >= best) continue
        best = plan.pairsBroken * this.#price + plan.pairsCost
        start = tryStart
        room = tryRoom
      }
      if (start === NOWHERE) continue
      plan.put(session, start, room)
      plan.settleFor(session)
    }
  }

  /** Leaves a session without a place when it breaks more than that costs. */
  #drop(session: number): void {
    const plan = this.#plan
    if (plan.brokenOf[session] === 0) return
    const limit = this.#threshold()
    const before = this.#energy()
    const start = plan.start[session]
    const room = plan.room[session]
    plan.take(session)
    plan.settleFor(session)
    if (this.#energy() - before <= limit) {
      this.#keepBest()
      return
    }
    plan.put(session, start, room)
    plan.settleFor(session)
  }

  /** Finds how much moves usually cost, and from it the temperatures and the price of a broken rule. */
  #measure(): void {
    const { problem } = this
    const trial = new Plan(problem, this.best)
    for (const session of this.#free) if (trial.start[session] === NOWHERE) trial.put(session, this.#draw.start(this.#plan, session), this.#draw.room(session))
    let sum = 0
    for (const session of this.#free) sum += trial.costOf[session] + ownCost(problem, session, trial.start[session], trial.room[session])
    // Breaking a rule has to be dearer than moving a session to mend it.
    const usual = Math.max(4, sum / Math.max(1, this.#free.length), 2 * problem.moveCost.reduce((most, cost) => Math.max(most, cost), 0))
    this.#hottest = usual * HOTTEST
    let ratio = COLDEST / this.#hottest
    for (let root = 0; root < LEVELS_LOG2; root++) ratio = Math.sqrt(ratio)
    this.#ratio = ratio
    this.#cheapest = Math.ceil(usual)
  }

  #move(): void {
    const random = this.#random
    const session = this.#free[random.below(this.#free.length)]
    const kind = random.below(16)
    if (kind === 15 && this.#level > DROP_FROM && this.#plan.start[session] !== NOWHERE) this.#drop(session)
    else if (kind < 3) this.#swap(session, this.#free[random.below(this.#free.length)])
    else if (kind < 6) this.#relocate(session, this.#plan.start[session] === NOWHERE ? this.#draw.start(this.#plan, session) : this.#plan.start[session], this.#draw.room(session))
    else if (kind < 8) this.#kick(session)
    else this.#relocate(session, this.#draw.start(this.#plan, session), kind < 12 && this.#plan.start[session] !== NOWHERE ? this.#plan.room[session] : this.#draw.room(session))
  }

  #threshold(): number {
    return this.#temperature * THRESHOLDS[this.#random.below(THRESHOLDS.length)]
  }

  #relocate(session: number, start: number, room: number): void {
    const plan = this.#plan
    const { problem } = this
    const oldStart = plan.start[session]
    const oldRoom = plan.room[session]
    if (oldStart === start && oldRoom === room) return
    if (!isOpen(problem, room, start, problem.length[session])) return
    const limit = this.#threshold()
    const alone = ownCost(problem, session, start, room) + plan.familyChange(session, oldRoom, room) - this.#costNow(session)
    // Most moves end here: the watchers cannot save more than they cost now.
    if (!plan.weighWithin(session, start, room, this.#price, limit - alone + plan.watchedCost(session), -1)) return
    const change = alone + plan.pairsBroken * this.#price + plan.pairsCost
    if (start !== oldStart && change + plan.watchChange(session, start) > limit) return
    if (oldStart !== NOWHERE) plan.take(session)
    plan.put(session, start, room)
    plan.settleFor(session)
    this.#keepBest()
  }

  #swap(a: number, b: number): void {
    const plan = this.#plan
    const { problem } = this
    const startA = plan.start[a]
    const startB = plan.start[b]
    if (a === b || startA === NOWHERE || startB === NOWHERE) return
    const roomA = plan.room[a]
    const roomB = plan.room[b]
    const swapsRooms = roomA !== roomB && problem.roomsOf[a].includes(roomB) && problem.roomsOf[b].includes(roomA)
    const toA = swapsRooms ? roomB : roomA
    const toB = swapsRooms ? roomA : roomB
    // Of two sessions with different lengths, the later keeps its end, so that no hole opens between them.
    const isNear = startA < startB ? startB - startA - problem.length[a] <= problem.walk : startA - startB - problem.length[b] <= problem.walk
    let newA = startB
    let newB = startA
    if (isNear && roomA === roomB && startA < startB) newA = startB + problem.length[b] - problem.length[a]
    else if (isNear && roomA === roomB) newB = startA + problem.length[a] - problem.length[b]
    if (!this.#fits(a, newA, toA) || !this.#fits(b, newB, toB)) return
    this.#exchange(a, newA, toA, b, newB, toB)
  }

  /** Moves two sessions at once: `a`, which may have had no place, and `b`, which has one. */
  #exchange(a: number, startA: number, roomA: number, b: number, startB: number, roomB: number): void {
    const plan = this.#plan
    const limit = this.#threshold()
    const before = this.#energy()
    const oldStartA = plan.start[a]
    const oldRoomA = plan.room[a]
    const oldStartB = plan.start[b]
    const oldRoomB = plan.room[b]
    // What they cost between them is counted twice before and not at all after: the budget is never too small.
    const budget = limit + this.#costNow(a) + this.#costNow(b) + plan.watchedCost(a) + plan.watchedCost(b) + 2 * this.problem.familyWeight
    if (!plan.weighWithin(a, startA, roomA, this.#price, budget, b)) return
    const left = budget - plan.pairsBroken * this.#price - plan.pairsCost
    if (!plan.weighWithin(b, startB, roomB, this.#price, left, a)) return
    if (oldStartA !== NOWHERE) plan.take(a)
    plan.take(b)
    plan.put(a, startA, roomA)
    plan.put(b, startB, roomB)
    if (this.#energy() - before - plan.watchedCost(a) - plan.watchedCost(b) <= limit) {
      plan.settleFor(a)
      plan.settleFor(b)
      if (this.#energy() - before <= limit) {
        this.#keepBest()
        return
      }
    }
    plan.take(a)
    plan.take(b)
    if (oldStartA !== NOWHERE) plan.put(a, oldStartA, oldRoomA)
    plan.put(b, oldStartB, oldRoomB)
    plan.settleFor(a)
    plan.settleFor(b)
  }

  #costNow(session: number): number {
    const plan = this.#plan
    const start = plan.start[session]
    if (start === NOWHERE) return this.#dropPrice
    return plan.brokenOf[session] * this.#price + plan.costOf[session] + ownCost(this.problem, session, start, plan.room[session])
  }

  /** Puts a session somewhere and moves one that stands in its way to where it was. */
  #kick(session: number): void {
    const plan = this.#plan
    const start = this.#draw.start(this.#plan, session)
    const room = this.#draw.room(session)
    if (!this.#fits(session, start, room)) return
    const other = this.#inTheWay(session, start, room)
    if (other === -1) {
      this.#relocate(session, start, room)
      return
    }
    const oldStart = plan.start[session]
    const oldRoom = plan.room[session]
    let toStart = this.#draw.start(this.#plan, other)
    let toRoom = this.#draw.room(other)
    if (oldStart !== NOWHERE && this.#random.below(2) === 0 && this.problem.roomsOf[other].includes(oldRoom)) {
      toStart = oldStart
      toRoom = oldRoom
    }
    if (this.#fits(other, toStart, toRoom)) this.#exchange(session, start, room, other, toStart, toRoom)
  }

  /** A free session that would have to go, were this one put there; -1 when none has to. */
  #inTheWay(session: number, start: number, room: number): number {
    const { problem } = this
    const plan = this.#plan
    const end = start + problem.length[session]
    const offset = this.#random.below(this.#free.length)
    for (let index = 0; index < this.#free.length; index++) {
      const other = this.#free[(index + offset) % this.#free.length]
      const from = plan.start[other]
      if (other === session || from === NOWHERE || from >= end || start >= from + problem.length[other]) continue
      if (problem.clash[session * problem.sessions + other] !== 0 || (plan.room[other] === room && room !== NO_ROOM)) return other
    }
    return -1
  }

  #fits(session: number, start: number, room: number): boolean {
    const { problem } = this
    return start >= 0 && start < problem.slots && problem.mayStart[session * problem.slots + start] !== 0 && isOpen(problem, room, start, problem.length[session])
  }

  #energy(): number {
    const plan = this.#plan
    return plan.broken * this.#price + plan.unplaced * this.#dropPrice + plan.cost
  }

  /** Keeps what is left of a plan when the sessions that break most are taken out, if that is better than the best. */
  #salvage(): void {
    const plan = this.#plan
    if (plan.broken === this.#baseBroken || plan.unplaced >= this.bestUnplaced) return
    const rest = new Plan(this.problem, plan)
    while (rest.broken > this.#baseBroken) {
      let worst = -1
      for (const session of this.#free) if (rest.brokenOf[session] > 0 && (worst === -1 || rest.brokenOf[session] > rest.brokenOf[worst])) worst = session
      if (worst === -1 || rest.unplaced >= this.bestUnplaced) return
      rest.take(worst)
    }
    rest.settle()
    this.#keep(rest)
  }

  #keepBest(): void {
    if (this.#plan.broken === this.#baseBroken) this.#keep(this.#plan)
  }

  #keep(plan: Plan): void {
    if (plan.unplaced > this.bestUnplaced) return
    if (plan.unplaced === this.bestUnplaced && plan.cost >= this.bestCost) return
    this.best.start.set(plan.start)
    this.best.room.set(plan.room)
    this.bestUnplaced = plan.unplaced
    this.bestCost = plan.cost
  }
}
