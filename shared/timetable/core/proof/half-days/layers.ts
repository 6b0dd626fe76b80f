/** Numbers of a state's words, and of places in the table before it has to grow. */
const FIRST_STATES = 1 << 16
const FIRST_TABLE = 1 << 12

/**
 * States of a sweep, layer after layer, each with what it costs at least to come to it and from which state of the layer before. States of the
 * last layer are told apart by their words, by open addressing.
 */
export class Layers {
  /** Words of one state. */
  readonly width: number
  words: Int32Array
  /** What it costs to come to each state. */
  excess: Int32Array
  before: Int32Array
  /** Where each layer begins; its last entry is where the layer that is being written does. */
  readonly from: number[] = [0]
  count = 0
  /** What a state that is put is made of. */
  readonly word: Int32Array
  #table = new Int32Array(FIRST_TABLE)
  #mask = FIRST_TABLE - 1
  #next = new Int32Array(0)

  constructor(width: number) {
    this.width = width
    this.word = new Int32Array(width)
    this.words = new Int32Array(FIRST_STATES * width)
    this.excess = new Int32Array(FIRST_STATES)
    this.before = new Int32Array(FIRST_STATES)
  }

  clear(): void {
    this.from.length = 1
    this.count = 0
    this.#table.fill(0)
  }

  /** Ends the layer that was written, and begins the next. */
  turn(): void {
    this.from.push(this.count)
    const size = this.count - this.from[this.from.length - 2]
    let places = FIRST_TABLE
    while (places < 2 * size && places < this.#table.length) places *= 2
    if (places < this.#table.length / 4) this.#table = new Int32Array(places)
    else this.#table.fill(0)
    this.#mask = this.#table.length - 1
  }

  /** Puts `word` into the layer that is being written, or makes it cheaper there. */
  put(excess: number, before: number): void {
    const { width, word } = this
    const at = this.#placeOf(width)
    const known = this.#table[at] - 1
    if (known !== -1) {
      if (this.excess[known] <= excess) return
      this.excess[known] = excess
      this.before[known] = before
      return
    }
    if (this.count === this.excess.length) this.#grow()
    const state = this.count++
    for (let index = 0; index < width; index++) this.words[state * width + index] = word[index]
    this.excess[state] = excess
    this.before[state] = before
    this.#table[at] = state + 1
    if (2 * (this.count - this.from[this.from.length - 1]) > this.#table.length) this.#enlarge()
  }

  /** Makes the states of the last layer ready to be met, whatever is remembered in their last word. */
  gather(): void {
    this.#table.fill(0)
    this.#next = new Int32Array(this.count - this.from[this.from.length - 1])
    const first = this.from[this.from.length - 1]
    for (let state = first; state < this.count; state++) {
      for (let index = 0; index < this.width; index++) this.word[index] = this.words[state * this.width + index]
      const at = this.#placeOf(this.width - 1)
      this.#next[state - first] = this.#table[at]
      this.#table[at] = state + 1
    }
  }

  /** The first state of the last layer with the words of `word`, whatever the last one is; -1 when there is none. */
  first(): number {
    return this.#table[this.#placeOf(this.width - 1)] - 1
  }

  /** The next one with the same words; -1 when there is none. */
  next(state: number): number {
    return this.#next[state - this.from[this.from.length - 1]] - 1
  }

  /** Where a state that is like `word` in so many words stands in the table, or would. */
  #placeOf(words: number): number {
    let at = this.#hash(words) & this.#mask
    while (this.#table[at] !== 0 && !this.#isSame(this.#table[at] - 1, words)) at = (at + 1) & this.#mask
    return at
  }

  #isSame(state: number, count: number): boolean {
    const { width, word, words } = this
    const row = state * width
    for (let index = 0; index < count; index++) if (words[row + index] !== word[index]) return false
    return true
  }

  #hash(count: number): number {
    const { word } = this
    let hash = 0x9e37
    for (let index = 0; index < count; index++) {
      hash = Math.imul(hash ^ word[index], 0x9e3779b1)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash, 0x85ebca6b)
    return hash ^ (hash >>> 13)
  }

  #grow(): void {
    const size = this.excess.length * 2
    this.words = copied(this.words, size * this.width)
    this.excess = copied(this.excess, size)
    this.before = copied(this.before, size)
  }

  #enlarge(): void {
    const table = new Int32Array(this.#table.length * 4)
    this.#mask = table.length - 1
    this.#table = table
    for (let state = this.from[this.from.length - 1]; state < this.count; state++) this.#enter(state)
  }

  #enter(state: number): void {
    for (let index = 0; index < this.width; index++) this.word[index] = this.words[state * this.width + index]
    this.#table[this.#placeOf(this.width)] = state + 1
  }
}

function copied(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size)
  to.set(from)
  return to
}
