import type { Facts } from './facts.ts'
import { lowest } from './graph.ts'
import type { Detail } from './level.ts'

/** Sessions that together make these shares, in percent, of what sessions can cost each other are followed first, and before any is remembered. */
const FIRST = 50
const LOUD = 97

/** In which order sweeps see more. Each step is small, since what the one before has shown to be too dear is not listed again. */
export class Order {
  readonly #facts: Facts
  /** The sessions, those first that can cost others most. */
  readonly #ranks: readonly number[]
  /** Bits of those that a first sweep follows, and of all that can cost others much; the rest are quiet. */
  readonly #first: number
  readonly #loud: number
  /** The quiet are the most, as in meetings of which only a few sessions are for everybody: then they leave less room than rooms do, and come before them. */
  readonly #isQuiet: boolean

  constructor(facts: Facts) {
    this.#facts = facts
    const { count, interest, length } = facts
    const shares = Array.from(length, (own, a) => length.reduce((sum, other, b) => sum + interest[a * count + b] * Math.min(own, other), 0))
    this.#ranks = Array.from(shares.keys()).sort((a, b) => shares[b] - shares[a])
    const all = shares.reduce((sum, one) => sum + one, 0)
    let seen = 0
    let first = 0
    let loud = 0
    for (const session of this.#ranks) {
      if (seen * 100 < all * FIRST) first |= 1 << session
      if (seen * 100 < all * LOUD) loud |= 1 << session
      seen += shares[session]
    }
    this.#first = first
    this.#loud = loud
    this.#isQuiet = this.#ranks.filter((session) => !has(loud, session)).length * 2 > count
  }

  begin(): Detail {
    return { followed: this.#first, kept: 0, told: 0 }
  }

  /** Whether whole plans may lie on the paths of a level: all that is missing from them are quiet sessions. */
  isNearlyWhole({ followed, kept }: Detail): boolean {
    return followed === kept && (followed & this.#loud) === this.#loud
  }

  /**
   * What to see next: more of the sessions that cost others much, then that each of them has begun, those first that are `wrong` most often; then in which
   * rooms they are, family by family; then the quiet ones, or these before rooms where they are the most; last their rooms. Null when all is seen.
   */
  next(now: Detail, wrong: Float64Array): Detail | null {
    const { followed, kept, told } = now
    const loud = this.#ranks.find((session) => has(this.#loud & ~followed, session))
    if (loud !== undefined) return { followed: followed | (1 << loud), kept, told }
    const [worst] = this.#ranks.filter((session) => has(followed & ~kept, session)).sort((a, b) => wrong[b] - wrong[a])
    if (worst !== undefined) return { followed, kept: kept | (1 << worst), told }
    const detail = this.#isQuiet ? (this.#nextQuiet(now) ?? this.#nextRooms(now)) : (this.#nextRooms(now) ?? this.#nextQuiet(now))
    if (detail !== null) return detail
    const last = this.#ranks.find((session) => !has(told, session))
    return last === undefined ? null : { followed, kept, told: told | (1 << last) }
  }

  #nextRooms({ followed, kept, told }: Detail): Detail | null {
    const silent = this.#ranks.find((session) => has(this.#loud & ~told, session))
    return silent === undefined ? null : { followed, kept, told: told | (this.#familyOf(silent) & followed) }
  }

  #nextQuiet({ followed, kept, told }: Detail): Detail | null {
    const [quiet] = this.#ranks.filter((session) => !has(followed, session)).sort((a, b) => this.#keptOut(b) - this.#keptOut(a))
    return quiet === undefined ? null : { followed: followed | (1 << quiet), kept: kept | (1 << quiet), told }
  }

  /** Slots in which others cannot begin while it runs, over all of them. */
  #keptOut(session: number): number {
    let slots = 0
    for (let left = this.#facts.clash[session]; left !== 0; left &= left - 1) slots += this.#facts.length[session] + this.#facts.length[lowest(left)]
    return slots
  }

  #familyOf(session: number): number {
    const { sessions, problem: { family } } = this.#facts
    const own = family[sessions[session]]
    return own < 0 ? 1 << session : sessions.reduce((bits, one, index) => (family[one] === own ? bits | (1 << index) : bits), 0)
  }
}

function has(bits: number, session: number): boolean {
  return ((bits >> session) & 1) === 1
}
