import type { Facts } from './facts.ts'
import type { Memory } from './memory.ts'
import type { Outlook } from './rest.ts'
import { ANY_ROOM, type Runs } from './runs.ts'

/** Room in a key for the number of a memory. */
const MEMORIES = 2 ** 26

/**
 * All plans that a sweep through time tells apart, as a graph: states are what runs at a slot and what is remembered, arcs what begins there. A path is a
 * plan that may leave out sessions that are not remembered, or hold them twice; prices make that a matter of cost.
 */
export class Level {
  readonly facts: Facts
  readonly runs: Runs
  readonly memory: Memory
  readonly isTold: boolean
  /** How many states there are at each slot: they are numbered slot after slot. */
  #layers: number[] = []
  #sets: number[] = []
  #memories: number[] = []
  #firstArc: number[] = []
  #to: number[] = []
  #cost: number[] = []
  #started: number[] = []
  /** Of each state, the least cost of a path to the end, less prices. */
  #after: Float64Array = new Float64Array(0)
  /** More states than this: given up. */
  isTooLarge = false
  isEmpty = false

  readonly outlook: Outlook
  /** Bits of the sessions that are followed from begin to end; of the others only what they are worth at each slot is seen. */
  readonly followed: number

  constructor(facts: Facts, runs: Runs, memory: Memory, isTold: boolean, outlook: Outlook, followed: number) {
    this.outlook = outlook
    this.followed = followed
    this.facts = facts
    this.runs = runs
    this.memory = memory
    this.isTold = isTold
  }

  get states(): number {
    return this.#sets.length
  }

  get arcs(): number {
    return this.#to.length
  }

  /**
   * Lists the states and arcs on which a plan may lie that costs `most` or less, with nothing remembered.
   *
   * @param prices of the sessions
   * @param limit states at most
   */
  begin(prices: Float64Array, most: number, limit: number): void {
    const { facts, runs, outlook } = this
    const { slots } = facts.problem
    const allowance = most - facts.base - sum(prices) + 1e-6
    const before: number[] = [0]
    let layer = new Map<number, number>([[0, 0]])
    this.#add(0, 0)
    for (let slot = 0; slot < slots; slot++) {
      this.#layers.push(layer.size)
      const next = new Map<number, number>()
      for (const state of layer.values()) {
        this.#firstArc.push(this.#to.length)
        const spent = before[state]
        const begin = (set: number, cost: number, started: number, from: number, paid: number): void => {
          if (spent + cost - paid + outlook.rest(runs, slot, set) > allowance) return
          const whole = cost - outlook.gain(slot, runs.running(set))
          const after = runs.later(set)
          if (spent + whole - paid + outlook.rest(runs, slot + 1, after) <= allowance) {
            let to = next.get(after)
            if (to === undefined) {
              to = this.#add(after, 0)
              next.set(after, to)
              before.push(Infinity)
            }
            before[to] = Math.min(before[to], spent + whole - paid)
            this.#link(to, whole, started)
          }
          for (let session = from; session < facts.count; session++) {
            if (!this.#mayStart(session, slot, set)) continue
            const more = facts.leastCost[session * slots + slot] + runs.costOf(set, session)
            const grown = runs.add(set, session, ANY_ROOM)
            if (this.#fits(grown, slot)) begin(grown, cost + more, started | (1 << session), session + 1, paid + prices[session])
          }
        }
        begin(this.#sets[state], 0, 0, 0, 0)
        if (this.#isOver(limit)) return
      }
      layer = next
      ;(globalThis as any).trace?.(slot, layer.size, this.#sets.length, this.#to.length, runs.size)
    }
    this.#end(layer.size)
  }

  #mayStart(session: number, slot: number, set: number): boolean {
    const { facts, runs } = this
    const bit = 1 << session
    return (
      (this.followed & bit) !== 0 && facts.rooms[session * facts.problem.slots + slot] !== 0 && (runs.blocked(set) & bit) === 0 && (runs.running(set) & facts.earlier[session]) === 0
    )
  }

  /** Lists the states and arcs of another level again, as far as they differ in what this one follows, tells and remembers. */
  refine(from: Level, prices: Float64Array, most: number, limit: number): void {
    const { facts, memory, runs, outlook } = this
    const { slots } = facts.problem
    const allowance = most - facts.base - sum(prices) + 1e-6
    const paid = this.#paid(prices)
    const lastStart = lastStarts(facts)
    const fresh = this.followed & ~from.followed
    const before: number[] = [0]
    /** Of each state, the one of the other level that it refines. */
    const coarse: number[] = [0]
    let layer: number[] = [0]
    this.#add(0, 0)
    for (let slot = 0; slot < slots; slot++) {
      this.#layers.push(layer.length)
      const known = new Map<number, number>()
      const next: number[] = []
      for (const state of layer) {
        this.#firstArc.push(this.#to.length)
        const last = from.#firstArc[coarse[state] + 1]
        const done = memory.done(this.#memories[state])
        for (let arc = from.#firstArc[coarse[state]]; arc < last; arc++) {
          const begun = from.#started[arc]
          if ((begun & done) !== 0 || this.#isEarly(begun, done)) continue
          const target = from.#to[arc]
          const reach = (set: number, remembered: number, cost: number, started: number): void => {
            const spent = before[state] + cost - paid(started)
            // Those that are followed anew may yet cost less than their price: the other level knows their gains, slot by slot.
            const slack = fresh === 0 ? from.#after[target] : Math.max(from.#after[target] + this.#owed(from, set, slot + 1, prices), outlook.rest(runs, slot + 1, set))
            if (spent + slack > allowance || this.#isLate(remembered, slot, lastStart)) return
            const key = (this.isTold || fresh !== 0 ? set : target) * MEMORIES + remembered
            let to = known.get(key)
            if (to === undefined) {
              to = this.#add(set, remembered)
              known.set(key, to)
              next.push(to)
              before.push(Infinity)
              coarse.push(target)
            }
            before[to] = Math.min(before[to], spent)
            this.#link(to, cost, started)
          }
          if (this.isTold) this.#tell(this.#sets[state], this.#memories[state], begun, slot, 0, (set, remembered, cost) => reach(runs.later(set), remembered, cost, begun))
          else if (fresh === 0) reach(from.#sets[target], this.#remember(this.#memories[state], begun), from.#cost[arc], begun)
          else {
            let set = this.#sets[state]
            let cost = 0
            for (let left = begun; left !== 0 && set !== -1; left &= left - 1) {
              const session = 31 - Math.clz32(left & -left)
              if (!this.#mayStart(session, slot, set)) set = -1
              else {
                cost += facts.leastCost[session * slots + slot] + runs.costOf(set, session)
                set = runs.add(set, session, ANY_ROOM)
              }
            }
            if (set === -1 || !this.#fits(set, slot)) continue
            const grow = (grown: number, remembered: number, sum: number, started: number, first: number): void => {
              reach(runs.later(grown), remembered, sum - outlook.gain(slot, runs.running(grown)), started)
              for (let session = first; fresh >> session !== 0; session++) {
                const bit = 1 << session
                if ((fresh & bit) === 0 || (memory.done(remembered) & bit) !== 0 || !this.#mayStart(session, slot, grown) || this.#isEarly(bit, memory.done(remembered))) continue
                const wider = runs.add(grown, session, ANY_ROOM)
                if (!this.#fits(wider, slot)) continue
                grow(wider, memory.begin(remembered, session, ANY_ROOM), sum + facts.leastCost[session * slots + slot] + runs.costOf(grown, session), started | bit, session + 1)
              }
            }
            grow(set, this.#remember(this.#memories[state], begun), cost, begun, 0)
          }
        }
        if (this.#isOver(limit)) return
      }
      layer = next
    }
    this.#end(layer.length)
  }

  /**
   * What those that run and that the other level did not follow have paid for already, or have still to earn: its gains hold what they are worth from
   * this slot on, while here their cost has been counted and their price taken.
   */
  #owed(from: Level, set: number, slot: number, prices: Float64Array): number {
    void prices
    return this.outlook.owed(this.runs, slot, set, from.followed)
  }

  #remember(memory: number, begun: number): number {
    let remembered = memory
    for (let left = begun; left !== 0; left &= left - 1) remembered = this.memory.begin(remembered, 31 - Math.clz32(left & -left), ANY_ROOM)
    return remembered
  }

  /** Gives those that start each room that it may have, in turn. */
  #tell(set: number, remembered: number, left: number, slot: number, cost: number, reach: (set: number, remembered: number, cost: number) => void): void {
    const { facts, runs, memory } = this
    if (left === 0) {
      reach(runs.later(set), remembered, cost)
      return
    }
    const session = 31 - Math.clz32(left & -left)
    const at = session * facts.problem.slots + slot
    for (let rooms = facts.rooms[at]; rooms !== 0; rooms &= rooms - 1) {
      const room = 31 - Math.clz32(rooms & -rooms)
      if (!this.#isFree(set, session, room)) continue
      const more = facts.cost[at * (facts.problem.rooms + 1) + room] + runs.costOf(set, session) + memory.costOf(remembered, session, room)
      this.#tell(runs.add(set, session, room), memory.begin(remembered, session, room), left & (left - 1), slot, cost + more, reach)
    }
  }

  #add(set: number, memory: number): number {
    this.#memories.push(memory)
    return this.#sets.push(set) - 1
  }

  #link(to: number, cost: number, started: number): void {
    this.#to.push(to)
    this.#cost.push(cost)
    this.#started.push(started)
  }

  #isOver(limit: number): boolean {
    this.isTooLarge = this.#sets.length > limit || this.#to.length > limit * 8
    return this.isTooLarge
  }

  #end(last: number): void {
    this.#layers.push(last)
    for (let state = 0; state <= last; state++) this.#firstArc.push(this.#to.length)
    this.isEmpty = last === 0
  }

  /** Something begins that has to wait for another that has not begun. */
  #isEarly(started: number, done: number): boolean {
    for (let left = started; left !== 0; left &= left - 1) {
      const session = 31 - Math.clz32(left & -left)
      if ((this.facts.earlier[session] & this.memory.kept & ~done) !== 0) return true
    }
    return false
  }

  /** Some session kept in mind has not begun and can no more. */
  #isLate(known: number, slot: number, lastStart: Int32Array): boolean {
    const missing = this.memory.kept & ~this.memory.done(known)
    for (let session = 0; missing >> session !== 0; session++) if (((missing >> session) & 1) === 1 && lastStart[session] <= slot) return true
    return false
  }

  /** Whether all that run can have rooms of their own. */
  #fits(set: number, slot: number): boolean {
    return this.#seat(this.runs.members(set), 0, slot, 0)
  }

  #seat(members: Int32Array, index: number, slot: number, taken: number): boolean {
    if (index === members.length) return true
    const { runs, facts } = this
    const left = runs.leftOf(members[index])
    if (left <= 0) return this.#seat(members, index + 1, slot, taken)
    const session = runs.sessionOf(members[index])
    const none = 1 << facts.problem.rooms
    const rooms = facts.rooms[session * facts.problem.slots + slot + left - facts.length[session]]
    if ((rooms & none) !== 0) return this.#seat(members, index + 1, slot, taken)
    for (let open = rooms & ~taken; open !== 0; open &= open - 1) if (this.#seat(members, index + 1, slot, taken | (open & -open))) return true
    return false
  }

  /** Whether the room is free, and near enough for all who come from elsewhere. */
  #isFree(set: number, session: number, room: number): boolean {
    const { runs, facts } = this
    for (const member of runs.members(set)) {
      const left = runs.leftOf(member)
      const isSame = runs.roomOf(member) === room && room < facts.problem.rooms
      if (left > 0 ? isSame : !isSame && -left < facts.problem.walk && (facts.clash[session] & (1 << runs.sessionOf(member))) !== 0) return false
    }
    return true
  }

  /** Looks at the graph with these prices: answers the bound, and how often each session begins on the cheapest path. */
  look(prices: Float64Array): { bound: number; counts: Int32Array } {
    const paid = this.#paid(prices)
    const states = this.#sets.length
    const after = new Float64Array(states)
    const choice = new Int32Array(states).fill(-1)
    const lastFirst = states - this.#layers[this.#layers.length - 1]
    for (let state = lastFirst - 1; state >= 0; state--) {
      let least = Infinity
      for (let arc = this.#firstArc[state]; arc < this.#firstArc[state + 1]; arc++) {
        const cost = this.#cost[arc] - paid(this.#started[arc]) + after[this.#to[arc]]
        if (cost >= least) continue
        least = cost
        choice[state] = arc
      }
      after[state] = least
    }
    this.#after = after
    const counts = new Int32Array(this.facts.count)
    for (let state = 0; choice[state] !== -1; state = this.#to[choice[state]]) {
      for (let session = 0; session < counts.length; session++) counts[session] += (this.#started[choice[state]] >> session) & 1
    }
    return { bound: this.facts.base + sum(prices) + after[0], counts }
  }

  /** Takes away what cannot lie on a plan that costs `most` or less, by the prices that `look` has seen last. */
  prune(prices: Float64Array, most: number): void {
    const allowance = most - this.facts.base - sum(prices) + 1e-6
    const paid = this.#paid(prices)
    const states = this.#sets.length
    const before = new Float64Array(states).fill(Infinity)
    before[0] = 0
    const number = new Int32Array(states).fill(-1)
    number[0] = 0
    const sets: number[] = []
    const memories: number[] = []
    const firstArc: number[] = []
    const to: number[] = []
    const cost: number[] = []
    const started: number[] = []
    let slot = 0
    let lastOf = this.#layers[0]
    const layers = new Array<number>(this.#layers.length).fill(0)
    for (let state = 0; state < states; state++) {
      while (state === lastOf) lastOf += this.#layers[++slot]
      if (number[state] === -1) continue
      // Who is reached is marked; numbers follow the order of states.
      number[state] = sets.length
      layers[slot]++
      sets.push(this.#sets[state])
      memories.push(this.#memories[state])
      firstArc.push(to.length)
      for (let arc = this.#firstArc[state]; arc < this.#firstArc[state + 1]; arc++) {
        const target = this.#to[arc]
        const spent = before[state] + this.#cost[arc] - paid(this.#started[arc])
        if (spent + this.#after[target] > allowance) continue
        before[target] = Math.min(before[target], spent)
        number[target] = 0
        to.push(target)
        cost.push(this.#cost[arc])
        started.push(this.#started[arc])
      }
    }
    firstArc.push(to.length)
    for (let arc = 0; arc < to.length; arc++) to[arc] = number[to[arc]]
    const after = new Float64Array(sets.length)
    for (let state = 0; state < states; state++) if (number[state] !== -1) after[number[state]] = this.#after[state]
    this.#sets = sets
    this.#memories = memories
    this.#firstArc = firstArc
    this.#to = to
    this.#cost = cost
    this.#started = started
    this.#after = after
    this.#layers = layers
    this.isEmpty = layers[layers.length - 1] === 0
  }

  /** The sum of the prices of sets of sessions. */
  #paid(prices: Float64Array): (started: number) => number {
    const known = new Map<number, number>([[0, 0]])
    return (started) => {
      if (started === 0) return 0
      const found = known.get(started)
      if (found !== undefined) return found
      let paid = 0
      for (let session = 0; session < prices.length; session++) if (((started >> session) & 1) === 1) paid += prices[session]
      known.set(started, paid)
      return paid
    }
  }
}

function lastStarts({ rooms, count, problem: { slots } }: Facts): Int32Array {
  return Int32Array.from({ length: count }, (_, session) => {
    let last = slots - 1
    while (last >= 0 && rooms[session * slots + last] === 0) last--
    return last
  })
}

function sum(values: Float64Array): number {
  return values.reduce((total, one) => total + one, 0)
}
