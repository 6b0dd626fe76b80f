import type { Facts } from './facts.ts'
import { Graph, lowest, paidOf, sum } from './graph.ts'
import { Memory } from './memory.ts'
import { Outlook } from './outlook.ts'
import { ANY_ROOM, Runs } from './runs.ts'
import type { Worth } from '../relaxation.ts'

/** Room in a key for the number of a memory. */
const MEMORIES = 2 ** 26
/** Arcs for each state at most, of as many states as there may be. */
const ARCS = 3

/** Bits of the sessions that a level follows from begin to end, of those that it remembers, and of those whose rooms it tells. */
export interface Detail {
  followed: number
  kept: number
  told: number
}

/** What runs and what is remembered. */
interface Here {
  set: number
  memory: number
}

/** @param less what the coarser level knows of it */
type Reach = (here: Here, less: Here, cost: number, begun: number) => void

/**
 * All plans that a sweep through time tells apart, as a graph: states are what runs at a slot and what is remembered, arcs what begins there. A path is a
 * plan that may leave out sessions that are not remembered, or hold them twice; prices make that a matter of cost. Of sessions that are not followed it is
 * only seen what they gain at most in each slot.
 */
export class Level {
  readonly detail: Detail
  readonly graph: Graph
  readonly #facts: Facts
  readonly #runs: Runs
  readonly #memory: Memory
  readonly #outlook: Outlook
  readonly #limit: number
  /** The last slot at which each session may start. */
  readonly #lastStart: Int32Array

  /**
   * @param limit states at most: with more it is given up
   * @param from the level that it will refine
   */
  constructor(facts: Facts, worth: Worth, detail: Detail, limit: number, from: Level | null) {
    this.detail = detail
    this.graph = new Graph(facts)
    this.#facts = facts
    this.#runs = from !== null && this.#onlyRemembersMoreThan(from) ? from.#runs : new Runs(facts, detail.told)
    this.#memory = new Memory(facts, detail.kept, detail.told)
    this.#outlook = new Outlook(facts, worth, detail.followed)
    this.#limit = limit
    const { slots } = facts.problem
    this.#lastStart = Int32Array.from({ length: facts.count }, (_, session) => facts.rooms.subarray(session * slots, (session + 1) * slots).findLastIndex((rooms) => rooms !== 0))
  }

  get isTooLarge(): boolean {
    return this.graph.states > this.#limit || this.graph.to.length > this.#limit * ARCS
  }

  /** Bits of the sessions that begin at each slot of a path, and their rooms where these are told: `place` is told of each. */
  trace(path: readonly number[], place: (session: number, slot: number, room: number) => void): void {
    for (const [slot, arc] of path.entries()) {
      for (const member of this.#runs.members(this.graph.sets[this.graph.to[arc]])) {
        const session = this.#runs.sessionOf(member)
        const isNew = (this.graph.begun[arc] & (1 << session)) !== 0
        if (isNew) place(session, slot, this.#runs.roomOf(member))
      }
    }
  }

  /** Lists the states and arcs on which a plan may lie that costs `most` or less, with nothing remembered, slot by slot, at the prices of the outlook. */
  *begin(prices: Float64Array, most: number): Generator<void> {
    const facts = this.#facts
    const graph = this.graph
    const runs = this.#runs
    const outlook = this.#outlook
    const allowance = most - facts.base - sum(prices)
    const before: number[] = [0]
    let layer = new Map<number, number>([[0, graph.addState(0, 0)]])
    for (let slot = 0; slot < facts.problem.slots; slot++) {
      graph.endLayer(layer.size, false)
      const next = new Map<number, number>()
      for (const state of layer.values()) {
        graph.firstArc.push(graph.to.length)
        const grow = (set: number, cost: number, begun: number, from: number, paid: number): void => {
          const spent = before[state] + cost - paid
          if (spent + outlook.rest(runs, slot, set) > allowance) return
          const gain = outlook.gain(slot, runs.running(set))
          const after = runs.later(set)
          if (spent - gain + outlook.rest(runs, slot + 1, after) <= allowance) {
            let to = next.get(after)
            if (to === undefined) {
              to = graph.addState(after, 0)
              next.set(after, to)
              before.push(Infinity)
            }
            before[to] = Math.min(before[to], spent - gain)
            graph.addArc(to, cost - gain, begun)
          }
          for (let session = from; session < facts.count; session++) {
            if ((this.detail.followed & (1 << session)) === 0 || !this.#mayStart(session, slot, set)) continue
            const more = facts.leastCost[session * facts.problem.slots + slot] + runs.costOf(set, session, slot)
            const grown = runs.add(set, session, ANY_ROOM, slot)
            if (this.#fits(grown, slot)) grow(grown, cost + more, begun | (1 << session), session + 1, paid + prices[session])
          }
        }
        grow(graph.sets[state], 0, 0, 0, 0)
        if (this.isTooLarge) return
      }
      layer = next
      yield
    }
    graph.endLayer(layer.size, true)
  }

  /** Lists states and arcs of a coarser level again, which has been looked at with these prices, as far as they differ in what this one sees. */
  *refine(from: Level, prices: Float64Array, most: number): Generator<void> {
    const facts = this.#facts
    const graph = this.graph
    const runs = this.#runs
    const fresh = this.detail.followed & ~from.detail.followed
    const isSame = this.#onlyRemembersMoreThan(from)
    const allowance = most - facts.base - sum(prices)
    const paid = paidOf(prices)
    const before: number[] = [0]
    /** Of each state, the one of the other level that it refines. */
    const coarse: number[] = [0]
    let layer: number[] = [graph.addState(0, 0)]
    for (let slot = 0; slot < facts.problem.slots; slot++) {
      graph.endLayer(layer.length, false)
      const known = new Map<number, Map<number, number>>()
      const next: number[] = []
      for (const state of layer) {
        graph.firstArc.push(graph.to.length)
        const memory = graph.memories[state]
        const done = this.#memory.done(memory)
        for (let arc = from.graph.firstArc[coarse[state]]; arc < from.graph.firstArc[coarse[state] + 1]; arc++) {
          const old = from.graph.begun[arc]
          if ((old & done) !== 0 || this.#isEarly(old, done)) continue
          const target = from.graph.to[arc]
          const reach = (after: number, remembered: number, cost: number, begun: number): void => {
            const spent = before[state] + cost - paid(begun)
            const beside = fresh === 0 ? 0 : this.#outlook.owed(runs, slot + 1, after, from.detail.followed)
            const owed = isSame ? 0 : beside - this.#memory.extra(remembered, from.#memory, from.graph.memories[target])
            if (spent + from.graph.after[target] + owed > allowance || this.#isLate(remembered, slot)) return
            const key = (isSame ? target : after) * MEMORIES + remembered
            let here = known.get(target)
            if (here === undefined) {
              here = new Map()
              known.set(target, here)
            }
            let to = here.get(key)
            if (to === undefined) {
              to = graph.addState(after, remembered)
              here.set(key, to)
              next.push(to)
              before.push(Infinity)
              coarse.push(target)
            }
            before[to] = Math.min(before[to], spent)
            graph.addArc(to, cost, begun)
          }
          if (isSame) {
            let remembered = memory
            for (let left = old; left !== 0; left &= left - 1) remembered = this.#memory.begin(remembered, lowest(left), ANY_ROOM)
            reach(from.graph.sets[target], remembered, from.graph.cost[arc], old)
          } else {
            const here = { set: graph.sets[state], memory }
            const there = { set: from.graph.sets[coarse[state]], memory: from.graph.memories[coarse[state]] }
            this.#place(from, here, there, old, fresh, slot, 0, old, ({ set, memory: remembered }, less, cost, begun) => {
              const isOf = from.#runs.later(less.set) === from.graph.sets[target] && less.memory === from.graph.memories[target]
              if (isOf) reach(runs.later(set), remembered, cost - this.#outlook.gain(slot, runs.running(set)), begun)
            })
          }
        }
        if (this.isTooLarge) return
      }
      layer = next
      yield
    }
    graph.endLayer(layer.length, true)
  }

  /** What runs is then the same in both, and so are the arcs. */
  #onlyRemembersMoreThan(from: Level): boolean {
    return this.detail.told === 0 && from.detail.followed === this.detail.followed
  }

  /** Lets the sessions of `old` begin, each in each room that it may have, and some of `fresh` besides. */
  #place(from: Level, here: Here, less: Here, old: number, fresh: number, slot: number, cost: number, begun: number, reach: Reach): void {
    if (old === 0) reach(here, less, cost, begun)
    for (let left = old === 0 ? fresh : old & -old; left !== 0; left &= left - 1) {
      const session = lowest(left)
      const bit = 1 << session
      const done = this.#memory.done(here.memory)
      if ((done & bit) !== 0 || this.#isEarly(bit, done) || !this.#mayStart(session, slot, here.set)) continue
      const others = old === 0 ? left & (left - 1) : fresh
      this.#placeOne(here, session, slot, (grown, room, more) =>
        this.#place(from, grown, from.#seeOne(less, session, slot, room), old & (old - 1), others, slot, cost + more, begun | bit, reach))
    }
  }

  #placeOne({ set, memory }: Here, session: number, slot: number, next: (here: Here, room: number, cost: number) => void): void {
    const { rooms, leastCost, cost, problem } = this.#facts
    const at = session * problem.slots + slot
    const beside = this.#runs.costOf(set, session, slot)
    const isTold = (this.detail.told & (1 << session)) !== 0
    for (let left = isTold ? rooms[at] : 1; left !== 0; left &= left - 1) {
      const room = isTold ? lowest(left) : ANY_ROOM
      if (isTold && !this.#isFree(set, session, room)) continue
      const grown = this.#runs.add(set, session, room, slot)
      if (!this.#fits(grown, slot)) continue
      const own = isTold ? cost[at * (problem.rooms + 1) + room] + this.#memory.costOf(memory, session, room) : leastCost[at]
      next({ set: grown, memory: this.#memory.begin(memory, session, room) }, room, own + beside)
    }
  }

  /** What is known at this level once a session has begun of which a finer one tells more. */
  #seeOne(here: Here, session: number, slot: number, room: number): Here {
    if ((this.detail.followed & (1 << session)) === 0) return here
    const seen = (this.detail.told & (1 << session)) === 0 ? ANY_ROOM : room
    return { set: this.#runs.add(here.set, session, seen, slot), memory: this.#memory.begin(here.memory, session, seen) }
  }

  #mayStart(session: number, slot: number, set: number): boolean {
    const { rooms, earlier, problem } = this.#facts
    const runs = this.#runs
    return rooms[session * problem.slots + slot] !== 0 && (runs.blocked(set) & (1 << session)) === 0 && (runs.running(set) & earlier[session]) === 0
  }

  /** Something begins that has to wait for another that has not begun. */
  #isEarly(begun: number, done: number): boolean {
    for (let left = begun; left !== 0; left &= left - 1) if ((this.#facts.earlier[lowest(left)] & this.detail.kept & ~done) !== 0) return true
    return false
  }

  /** Some session kept in mind has not begun and can no more. */
  #isLate(memory: number, slot: number): boolean {
    for (let left = this.detail.kept & ~this.#memory.done(memory); left !== 0; left &= left - 1) if (this.#lastStart[lowest(left)] <= slot) return true
    return false
  }

  /** Whether all that run can have rooms of their own. */
  #fits(set: number, slot: number): boolean {
    return this.#seat(this.#runs.members(set), 0, slot, 0)
  }

  #seat(members: Int32Array, index: number, slot: number, taken: number): boolean {
    if (index === members.length) return true
    const { rooms: mayHave, length, problem } = this.#facts
    const left = this.#runs.leftOf(members[index])
    if (left <= 0) return this.#seat(members, index + 1, slot, taken)
    const session = this.#runs.sessionOf(members[index])
    const room = this.#runs.roomOf(members[index])
    const rooms = room === ANY_ROOM ? mayHave[session * problem.slots + slot + left - length[session]] : 1 << room
    // The bit after the last room stands for none, of which there is enough for all.
    if ((rooms & (1 << problem.rooms)) !== 0) return this.#seat(members, index + 1, slot, taken)
    for (let open = rooms & ~taken; open !== 0; open &= open - 1) if (this.#seat(members, index + 1, slot, taken | (open & -open))) return true
    return false
  }

  /** Whether the room is free, and near enough for all who come from elsewhere. */
  #isFree(set: number, session: number, room: number): boolean {
    const { clash, problem } = this.#facts
    const runs = this.#runs
    for (const member of runs.members(set)) {
      if (runs.roomOf(member) === ANY_ROOM) continue
      const left = runs.leftOf(member)
      const isSame = runs.roomOf(member) === room && room < problem.rooms
      if (left > 0 ? isSame : !isSame && -left < problem.walk && (clash[session] & (1 << runs.sessionOf(member))) !== 0) return false
    }
    return true
  }
}
