import { CODE_BITS, type Ground } from './ground.ts'
import { Layers } from './layers.ts'
import { FINE, type Potentials } from './potentials.ts'

/** States after which a sweep lets others have a say. */
const AT_ONCE = 20_000

/** What a sweep pays at the prices of now, in 1/`FINE`. */
export interface Tolls {
  gain: Float64Array
  /** sessions × steps: what the session costs in a step less what it is worth there. */
  run: Float64Array
  /** sessions × steps: what a start costs besides; Infinity where none may be. */
  begin: Float64Array
}

export function tollsOf({ day, sessions }: Ground, prices: Float64Array, potentials: Potentials): Tolls {
  const { steps } = day
  const run = new Float64Array(sessions * steps)
  const begin = new Float64Array(sessions * steps)
  for (let session = 0; session < sessions; session++) {
    for (let step = 0; step < steps; step++) {
      const at = session * steps + step
      run[at] = (day.hours[at] - potentials.value[at]) * FINE
      begin[at] = potentials.excess(prices, potentials.value, session, step) * FINE
    }
  }
  return { gain: potentials.gain.map((gain) => gain * FINE), run, begin }
}

/**
 * Goes through a half-day step by step, from its beginning or from its end. States are which sessions go on into the next step, and how many steps each has
 * left in the direction of the sweep; each step costs what its company gains less than the most that any does, and starts cost what they cost beyond
 * the price of the session. Neither is ever negative, so that states that cost more than is allowed need not be kept.
 */
export class Sweep {
  readonly layers: Layers
  readonly #ground: Ground
  readonly #isBack: boolean
  readonly #members: Int32Array
  readonly #left: Int32Array
  readonly #order: Int32Array
  readonly #candidates: Int32Array[] = []
  readonly #values: Float64Array[] = []
  #pair: Float64Array = new Float64Array(0)
  #step = 0
  #state = 0
  #memory = 0
  /** What it costs to come to the state that is gone on from, and what may be spent. */
  #spent = 0
  #limit = 0

  constructor(ground: Ground, isBack: boolean) {
    const { sessions, most } = ground
    this.#ground = ground
    this.#isBack = isBack
    this.layers = new Layers(Math.ceil(most / 2) + 1)
    this.#members = new Int32Array(most + 1)
    this.#left = new Int32Array(most + 1)
    this.#order = new Int32Array(most + 1)
    for (let depth = 0; depth <= most; depth++) {
      this.#candidates.push(new Int32Array(sessions))
      this.#values.push(new Float64Array(sessions))
    }
  }

  /**
   * All states after so many steps that cost at most `limit`, in the last layer; answers false when there are more than `states` on the way.
   */
  *go(tolls: Tolls, steps: number, limit: number, states: number): Generator<void, boolean> {
    const { layers } = this
    const { day, pairs, sessions } = this.#ground
    const statics = new Float64Array(sessions)
    const starters = new Int32Array(sessions)
    this.#limit = limit
    layers.clear()
    layers.word.fill(0)
    layers.put(0, -1)
    for (let done = 0; done < steps; done++) {
      const step = this.#isBack ? day.steps - 1 - done : done
      this.#step = step
      this.#pair = pairs.get(day.spans[step]) ?? this.#pair
      let count = 0
      for (let session = 0; session < sessions; session++) {
        const start = this.#isBack ? step - day.takes[session] + 1 : step
        if (start < 0) continue
        const begin = tolls.begin[session * day.steps + start]
        if (begin > limit) continue
        starters[count] = session
        statics[count++] = -tolls.run[session * day.steps + step] - (!this.#isBack || day.takes[session] === 1 ? begin : 0)
      }
      layers.turn()
      const until = layers.count
      for (let state = layers.from[layers.from.length - 2]; state < until; state++) {
        this.#goOn(tolls, state, starters, statics, count)
        if (layers.count > states) return false
        if (state % AT_ONCE === 0) yield
      }
      if (layers.count === until) return true
    }
    return true
  }

  #goOn(tolls: Tolls, state: number, starters: Int32Array, statics: Float64Array, count: number): void {
    const { layers } = this
    const { day, sessions, seating, seats, sessionOf, leftOf, bits } = this.#ground
    const { steps, takes } = day
    const pair = this.#pair
    const step = this.#step
    const members = this.#members
    const left = this.#left
    const isBack = this.#isBack
    let size = 0
    let wanted = 0
    let cost = layers.excess[state] + tolls.gain[step]
    const memory = layers.words[state * layers.width + layers.width - 1]
    for (let index = 0; index < layers.width - 1; index++) {
      let word = layers.words[state * layers.width + index]
      while (word !== 0) {
        const code = word & ((1 << CODE_BITS) - 1)
        word >>>= CODE_BITS
        const session = sessionOf[code]
        const rest = leftOf[code]
        const start = isBack ? step - rest + 1 : step - (takes[session] - rest)
        cost += tolls.run[session * steps + step]
        if (isBack && rest === 1) cost += tolls.begin[session * steps + start]
        wanted = seating.with(wanted, seats[session * steps + start])
        for (let other = 0; other < size; other++) cost += pair[members[other] * sessions + session]
        members[size] = session
        left[size++] = rest
      }
    }
    this.#state = state
    this.#memory = memory
    this.#spent = layers.excess[state]
    const least = this.#spent - this.#limit
    const candidates = this.#candidates[size]
    const values = this.#values[size]
    let kept = 0
    for (let index = 0; index < count; index++) {
      const session = starters[index]
      if ((bits[session] & memory) !== 0) continue
      let value = statics[index]
      for (let other = 0; other < size; other++) value -= pair[members[other] * sessions + session]
      if (value < least) continue
      insert(candidates, values, kept++, session, value)
    }
    this.#fill(size, kept, cost, wanted)
  }

  /** All companies of those that run and some of the candidates that cost no more than is allowed. */
  #fill(size: number, count: number, cost: number, wanted: number): void {
    if (cost <= this.#limit) this.#put(size, cost)
    const { most, sessions, seating, seats, day, cliques } = this.#ground
    if (size === most) return
    const limit = this.#limit
    const least = this.#spent - limit
    const pair = this.#pair
    const candidates = this.#candidates[size]
    const values = this.#values[size]
    const nextCandidates = this.#candidates[size + 1]
    const nextValues = this.#values[size + 1]
    for (let index = 0; index < count; index++) {
      // Of each clique one at most can run: the best of the next so many cliques save no more than this.
      let reach = 0
      let room = most - size
      for (let at = index; at < count && room > 0 && values[at] > 0; at++) {
        let isOther = true
        for (let before = index; before < at; before++) {
          if (cliques[candidates[before]] !== cliques[candidates[at]]) continue
          isOther = false
          break
        }
        if (!isOther) continue
        reach += values[at]
        room--
        if (cost - reach <= limit) break
      }
      if (cost - reach > limit) return
      const session = candidates[index]
      const start = this.#isBack ? this.#step - day.takes[session] + 1 : this.#step
      const next = seating.with(wanted, seats[session * day.steps + start])
      if (next === -1) continue
      this.#members[size] = session
      this.#left[size] = day.takes[session]
      const row = session * sessions
      let kept = 0
      for (let later = index + 1; later < count; later++) {
        const other = candidates[later]
        const value = values[later] - pair[row + other]
        if (value < least) continue
        insert(nextCandidates, nextValues, kept++, other, value)
      }
      this.#fill(size + 1, kept, cost - values[index], next)
    }
  }

  /** Writes down who goes on after this step, in the order of their numbers. */
  #put(size: number, cost: number): void {
    const { layers } = this
    const { codes, bits } = this.#ground
    let memory = this.#memory
    const members = this.#members
    const left = this.#left
    const order = this.#order
    let going = 0
    for (let member = 0; member < size; member++) {
      if (left[member] === 1) {
        memory |= bits[members[member]]
        continue
      }
      const code = codes[members[member]] + left[member] - 2
      let at = going++
      while (at > 0 && order[at - 1] > code) {
        order[at] = order[at - 1]
        at--
      }
      order[at] = code
    }
    const { word, width } = layers
    word[width - 1] = memory
    for (let index = 0; index < width - 1; index++) {
      const first = 2 * index < going ? order[2 * index] : 0
      const second = 2 * index + 1 < going ? order[2 * index + 1] : 0
      word[index] = first | (second << CODE_BITS)
    }
    layers.put(cost, this.#state)
  }
}

/** Puts a candidate among the first `count`, the best first. */
function insert(candidates: Int32Array, values: Float64Array, count: number, session: number, value: number): void {
  let at = count
  while (at > 0 && values[at - 1] < value) {
    values[at] = values[at - 1]
    candidates[at] = candidates[at - 1]
    at--
  }
  values[at] = value
  candidates[at] = session
}
