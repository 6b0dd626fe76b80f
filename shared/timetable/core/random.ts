/**
 * Randomness of our own, so that a seed means the same plan on every machine: xoshiro128** 1.1 (Blackman and Vigna, "Scrambled
 * linear pseudorandom number generators", 2021), seeded by splitmix32. Whole numbers of 32 bits only.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d: number

  constructor(seed: number) {
    const [a, b, c, d] = wordsOf(seed)
    this.#a = a
    this.#b = b
    this.#c = c
    this.#d = d
  }

  /** 0 … 2³² - 1. */
  word(): number {
    const scrambled = Math.imul(this.#b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = (this.#d << 11) | (this.#d >>> 21)
    return result
  }

  /** 0 … `below` - 1. The bias for small `below` is under one in a million. */
  below(below: number): number {
    return Math.floor((this.word() / 4_294_967_296) * below)
  }
}

/** The four words with which the generator begins. */
export function wordsOf(seed: number): [number, number, number, number] {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  return [next(), next(), next(), next()]
}
