import type { Facts } from './facts.ts'

/**
 * States, numbered slot after slot from the first, which is 0, and arcs from those of one slot to those of the next. An arc costs something, and begins
 * sessions, whose prices it takes.
 */
export class Graph {
  readonly #facts: Facts
  /** How many states there are at each slot. */
  #layers: number[] = []
  sets: number[] = []
  memories: number[] = []
  firstArc: number[] = []
  to: number[] = []
  cost: number[] = []
  /** Bits of the sessions that begin. */
  begun: number[] = []
  /** Of each state, the least cost of a path to the end, less prices, as `look` has seen it last. */
  after: Float64Array = new Float64Array(0)

  constructor(facts: Facts) {
    this.#facts = facts
  }

  get states(): number {
    return this.sets.length
  }

  /** True when no path is left. */
  get isEmpty(): boolean {
    return this.#layers.length <= this.#facts.problem.slots || this.#layers[this.#layers.length - 1] === 0
  }

  addState(set: number, memory: number): number {
    this.memories.push(memory)
    return this.sets.push(set) - 1
  }

  addArc(to: number, cost: number, begun: number): void {
    this.to.push(to)
    this.cost.push(cost)
    this.begun.push(begun)
  }

  /** So many of the states make a slot; those of the last have no arcs. */
  endLayer(states: number, isLast: boolean): void {
    this.#layers.push(states)
    if (!isLast) return
    for (let state = 0; state <= states; state++) this.firstArc.push(this.to.length)
  }

  /** What all plans cost at least at these prices, and the arcs of the cheapest path; none when there is no path. */
  look(prices: Float64Array): { bound: number; path: number[] } {
    const paid = paidOf(prices)
    const after = new Float64Array(this.states)
    const choice = new Int32Array(this.states).fill(-1)
    for (let state = this.states - this.#layers[this.#layers.length - 1] - 1; state >= 0; state--) {
      let least = Infinity
      for (let arc = this.firstArc[state]; arc < this.firstArc[state + 1]; arc++) {
        const cost = this.cost[arc] - paid(this.begun[arc]) + after[this.to[arc]]
        if (cost >= least) continue
        least = cost
        choice[state] = arc
      }
      after[state] = least
    }
    this.after = after
    const path: number[] = []
    for (let state = 0; choice[state] !== -1; state = this.to[choice[state]]) path.push(choice[state])
    return { bound: this.#facts.base + sum(prices) + after[0], path }
  }

  /** Some path that costs `most` or less by the prices that `look` has seen last, drawn by `pick`, which chooses among so many arcs; none when there is none. */
  draw(prices: Float64Array, most: number, pick: (count: number) => number): number[] {
    const paid = paidOf(prices)
    let left = most - this.#facts.base - sum(prices)
    const path: number[] = []
    for (let state = 0; ;) {
      const open: number[] = []
      for (let arc = this.firstArc[state]; arc < this.firstArc[state + 1]; arc++) if (this.cost[arc] - paid(this.begun[arc]) + this.after[this.to[arc]] <= left) open.push(arc)
      if (open.length === 0) return path
      const arc = open[pick(open.length)]
      left -= this.cost[arc] - paid(this.begun[arc])
      path.push(arc)
      state = this.to[arc]
    }
  }

  /** Takes away what cannot lie on a plan that costs `most` or less, by the prices that `look` has seen last. */
  prune(prices: Float64Array, most: number): void {
    const allowance = most - this.#facts.base - sum(prices)
    const paid = paidOf(prices)
    const before = new Float64Array(this.states).fill(Infinity)
    before[0] = 0
    const number = new Int32Array(this.states).fill(-1)
    number[0] = 0
    const next = new Graph(this.#facts)
    const layers = this.#layers.map(() => 0)
    let slot = 0
    let last = this.#layers[0]
    for (let state = 0; state < this.states; state++) {
      while (state === last) last += this.#layers[++slot]
      if (number[state] === -1) continue
      number[state] = next.addState(this.sets[state], this.memories[state])
      layers[slot]++
      next.firstArc.push(next.to.length)
      for (let arc = this.firstArc[state]; arc < this.firstArc[state + 1]; arc++) {
        const target = this.to[arc]
        const spent = before[state] + this.cost[arc] - paid(this.begun[arc])
        if (spent + this.after[target] > allowance) continue
        before[target] = Math.min(before[target], spent)
        // Reached: it gets its number in its turn.
        number[target] = 0
        next.addArc(target, this.cost[arc], this.begun[arc])
      }
    }
    next.firstArc.push(next.to.length)
    for (let arc = 0; arc < next.to.length; arc++) next.to[arc] = number[next.to[arc]]
    const after = new Float64Array(next.states)
    for (let state = 0; state < this.states; state++) if (number[state] !== -1) after[number[state]] = this.after[state]
    this.sets = next.sets
    this.memories = next.memories
    this.firstArc = next.firstArc
    this.to = next.to
    this.cost = next.cost
    this.begun = next.begun
    this.after = after
    this.#layers = layers
  }
}

/** The sum of the prices of sets of sessions. */
export function paidOf(prices: Float64Array): (begun: number) => number {
  const known = new Map<number, number>([[0, 0]])
  return (begun) => {
    const found = known.get(begun)
    if (found !== undefined) return found
    let paid = 0
    for (let left = begun; left !== 0; left &= left - 1) paid += prices[lowest(left)]
    known.set(begun, paid)
    return paid
  }
}

/** The number of the lowest bit. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

export function sum(values: Float64Array): number {
  return values.reduce((total, one) => total + one, 0)
}
