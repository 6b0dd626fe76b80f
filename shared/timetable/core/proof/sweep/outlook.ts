import type { Facts } from './facts.ts'
import type { Runs } from './runs.ts'
import type { Worth } from '../relaxation.ts'

/** What the prices of the relaxation say of sessions that a sweep does not follow, and of what follows a state. */
export class Outlook {
  readonly #facts: Facts
  readonly #worth: Worth
  readonly #gainFrom: Float64Array
  readonly #netBefore: Float64Array
  readonly #known = new Map<number, number>()
  /** Bits of the sessions that are not followed. */
  readonly #others: number

  constructor(facts: Facts, worth: Worth, followed: number) {
    this.#facts = facts
    this.#worth = worth
    const { count, problem: { slots }, sessions, before } = facts
    this.#others = ~followed & (2 ** count - 1)
    this.#gainFrom = new Float64Array(slots + 1)
    for (let slot = slots - 1; slot >= 0; slot--) this.#gainFrom[slot] = this.#gainFrom[slot + 1] + worth.gain[slot]
    this.#netBefore = new Float64Array(count * (slots + 1))
    for (let session = 0; session < count; session++) {
      const row = session * (slots + 1)
      let sum = 0
      for (let slot = 0; slot < slots; slot++) {
        sum += worth.value[sessions[session] * slots + slot]
        this.#netBefore[row + slot + 1] = sum - before[row + slot + 1]
      }
    }
  }

  /** Less than what follows when the set runs at the slot, less the prices of those that begin. */
  rest(runs: Runs, slot: number, set: number): number {
    let rest = -this.#gainFrom[slot] - runs.charged(set)
    for (const member of runs.members(set)) {
      const left = runs.leftOf(member)
      if (left <= 0) continue
      const row = runs.sessionOf(member) * (this.#facts.problem.slots + 1) + slot
      rest += this.#netBefore[row + left] - this.#netBefore[row]
    }
    return rest
  }

  /**
   * What those of the set that another level does not follow bring into its view of the rest: it counts what they are worth less what they cost from the
   * slot on as a gain, though that cost has been counted where they began.
   */
  owed(runs: Runs, slot: number, set: number, followed: number): number {
    let owed = 0
    const members = runs.members(set)
    for (const [index, member] of members.entries()) {
      const left = runs.leftOf(member)
      const session = runs.sessionOf(member)
      if (left <= 0 || (followed & (1 << session)) !== 0) continue
      const row = session * (this.#facts.problem.slots + 1) + slot
      owed += this.#netBefore[row + left] - this.#netBefore[row]
      // With whom they run the pair is counted once: with those followed, and with those later in the list.
      for (const [place, other] of members.entries()) {
        const isFollowed = (followed & (1 << runs.sessionOf(other))) !== 0
        if (isFollowed || place > index) owed -= this.#facts.interest[session * this.#facts.count + runs.sessionOf(other)] * Math.max(0, Math.min(left, runs.leftOf(other)))
      }
    }
    return owed
  }

  /** The most that sessions which are not followed gain at a slot beside those that run. */
  gain(slot: number, running: number): number {
    if (this.#others === 0) return 0
    const key = running * this.#facts.problem.slots + slot
    let known = this.#known.get(key)
    if (known === undefined) {
      known = this.#most(slot, running, 0, 0)
      this.#known.set(key, known)
    }
    return known
  }

  #most(slot: number, running: number, from: number, gain: number): number {
    let most = gain
    const { count, clash, interest, before, sessions, problem } = this.#facts
    for (let session = from; session < count; session++) {
      if ((this.#others & (1 << session)) === 0 || (clash[session] & running) !== 0) continue
      const at = session * (problem.slots + 1) + slot
      let own = this.#worth.value[sessions[session] * problem.slots + slot] - (before[at + 1] - before[at])
      if (own <= 0) continue
      for (let left = running; left !== 0; left &= left - 1) own -= interest[session * count + 31 - Math.clz32(left & -left)]
      if (own <= 0) continue
      most = Math.max(most, this.#most(slot, running | (1 << session), session + 1, gain + own))
    }
    return most
  }
}
