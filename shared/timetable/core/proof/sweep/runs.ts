import type { Facts } from './facts.ts'
import { overLong } from './stretches.ts'

/** Any room: of a session whose room is not told. */
export const ANY_ROOM = -1
/** Sets are fewer than this. */
const NUMBERS = 2 ** 26
const MOST_MEMBERS = 2 ** 31 - 1

/**
 * What runs at a slot, or ended a moment ago: for each session how many slots it still runs, and in which room where that is told. Such sets are
 * numbered as they turn up, the empty one first, and what follows from them is found once.
 */
export class Runs {
  readonly facts: Facts
  /** Bits of the sessions whose rooms are told. */
  readonly told: number
  /** Of each set, its members: one word each, ascending. */
  readonly #members: Int32Array[] = []
  readonly #ids = new Map<string, number>()
  readonly #later: number[] = []
  readonly #blocked: number[] = []
  readonly #running: number[] = []
  readonly #charged: number[] = []
  /** So long after its end a session is kept in mind: not before rooms are told, which would make for many more sets. */
  readonly #tail: number
  readonly #ages: number
  readonly #roomBits: number
  readonly #added = new Map<number, number>()
  readonly #addedCost = new Map<number, number>()
  /** Of each chain, for each stretch: slots of the sessions that a member has followed without a break, with its own, and the longest of them; 0: it alone. */
  readonly #chains: { slots: Int32Array; longest: Int32Array }[]
  readonly #chainIds = new Map<string, number>()
  /** Members without a chain are below this. */
  readonly #width: number

  constructor(facts: Facts, told: number) {
    this.facts = facts
    this.told = told
    this.#tail = told === 0 ? 0 : facts.tail
    this.#ages = facts.length.reduce((most, own) => Math.max(most, own), 0) + this.#tail + 1
    this.#roomBits = facts.problem.rooms + 2
    this.#width = facts.count * this.#roomBits * this.#ages
    const none = new Int32Array(facts.stretches.all.length)
    this.#chains = [{ slots: none, longest: none }]
    this.#chainIds.set(`${none.join()} ${none.join()}`, 0)
    this.#intern([])
  }

  members(set: number): Int32Array {
    return this.#members[set]
  }

  sessionOf(member: number): number {
    return Math.floor((member % this.#width) / (this.#ages * this.#roomBits))
  }

  roomOf(member: number): number {
    return (Math.floor(member / this.#ages) % this.#roomBits) - 1
  }

  /** Slots that it still runs; 0 or less: so many slots ago it ended. */
  leftOf(member: number): number {
    return (member % this.#ages) - this.#tail
  }

  /** Bits of the sessions that run. */
  running(set: number): number {
    return this.#running[set]
  }

  /** Bits of the sessions that cannot start beside it, whichever rooms they take. */
  blocked(set: number): number {
    return this.#blocked[set]
  }

  /** What the members will cost each other in the slots to come. */
  charged(set: number): number {
    return this.#charged[set]
  }

  /** The set a slot later. */
  later(set: number): number {
    let known = this.#later[set]
    if (known === -1) {
      known = this.#intern(Array.from(this.#members[set]).filter((member) => this.leftOf(member) > 1 - this.#tail && this.#matters(member)).map((member) => member - 1))
      this.#later[set] = known
    }
    return known
  }

  /** Once over, a session matters only to those who have to be in another as well. */
  #matters(member: number): boolean {
    return this.leftOf(member) > 1 || this.facts.clash[this.sessionOf(member)] !== 0
  }

  /** The set with a session that starts at the slot. */
  add(set: number, session: number, room: number, slot: number): number {
    const near = this.#near(session, slot)
    const key = ((near * NUMBERS + set) * this.#roomBits + room + 1) * 32 + session
    const known = this.#added.get(key)
    if (known !== undefined) return known
    const member = this.#chain(set, session, near) * this.#width + (session * this.#roomBits + room + 1) * this.#ages + this.facts.length[session] + this.#tail
    const found = this.#intern([...this.#members[set], member].sort((a, b) => a - b))
    this.#added.set(key, found)
    return found
  }

  /** Which of `beside` holds; breaks are not asked for before rooms are told. */
  #near(session: number, slot: number): number {
    return this.told === 0 ? 0 : this.facts.stretches.near[session * this.facts.problem.slots + slot]
  }

  /** What it costs that a session starts at the slot beside the set: interest over all slots to come, and breaks that are missing. */
  costOf(set: number, session: number, slot: number): number {
    const near = this.#near(session, slot)
    const key = (near * NUMBERS + set) * 32 + session
    const known = this.#addedCost.get(key)
    if (known !== undefined) return known
    const { count, interest, length, stretches: { all, beside } } = this.facts
    const own = length[session]
    let cost = 0
    for (const member of this.#members[set]) {
      const left = this.leftOf(member)
      if (left > 0) cost += interest[this.sessionOf(member) * count + session] * Math.min(left, own)
      else {
        for (const [at, stretch] of all.entries()) {
          if (!this.#isFollowed(member, session, at)) continue
          const { slots, longest } = this.#behind(member, at)
          const after = own + beside[near].after[at]
          const longestAfter = Math.max(own, beside[near].longestAfter[at])
          // What it costs beside those that stay is counted with the session, and what came before with those who came before.
          cost += overLong(stretch, slots - left + after, Math.max(longest, longestAfter)) - overLong(stretch, slots, longest) - overLong(stretch, after, longestAfter)
        }
      }
    }
    this.#addedCost.set(key, cost)
    return cost
  }

  /** Whether a member that is over and a session that starts now have no break between, for those of a stretch. */
  #isFollowed(member: number, session: number, at: number): boolean {
    const { members, gap } = this.facts.stretches.all[at]
    const both = (1 << session) | (1 << this.sessionOf(member))
    const left = this.leftOf(member)
    return left <= 0 && -left < gap && (members & both) === both
  }

  /** What a member ends, for those of a stretch. */
  #behind(member: number, at: number): { slots: number; longest: number } {
    const { slots, longest } = this.#chains[Math.floor(member / this.#width)]
    const own = this.facts.length[this.sessionOf(member)]
    return slots[at] === 0 ? { slots: own, longest: own } : { slots: slots[at], longest: longest[at] }
  }

  /** What a session that starts now will have followed without a break. */
  #chain(set: number, session: number, near: number): number {
    const { length, stretches: { all, beside } } = this.facts
    const own = length[session]
    const slots = beside[near].before.map((before) => (before === 0 ? 0 : before + own))
    const longest = beside[near].longestBefore.map((before) => (before === 0 ? 0 : Math.max(before, own)))
    for (const member of this.#members[set]) {
      for (let at = 0; at < all.length; at++) {
        if (!this.#isFollowed(member, session, at)) continue
        const behind = this.#behind(member, at)
        slots[at] = behind.slots - this.leftOf(member) + own
        longest[at] = Math.max(behind.longest, own)
      }
    }
    const key = `${slots.join()} ${longest.join()}`
    const known = this.#chainIds.get(key)
    if (known !== undefined) return known
    // Beyond what a word can number it is seen alone, which only counts less.
    if ((this.#chains.length + 1) * this.#width > MOST_MEMBERS) return 0
    const id = this.#chains.push({ slots, longest }) - 1
    this.#chainIds.set(key, id)
    return id
  }

  #intern(members: readonly number[]): number {
    const key = members.join()
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#members.length
    this.#ids.set(key, id)
    this.#members.push(Int32Array.from(members))
    this.#later.push(-1)
    let running = 0
    let blocked = 0
    let charged = 0
    const { facts } = this
    for (const [index, member] of members.entries()) {
      const session = this.sessionOf(member)
      const left = this.leftOf(member)
      blocked |= 1 << session
      if (left > 0) {
        running |= 1 << session
        blocked |= facts.clash[session]
        for (const other of members.slice(index + 1)) {
          charged += facts.interest[session * facts.count + this.sessionOf(other)] * Math.max(0, Math.min(left, this.leftOf(other)))
        }
      } else if (-left < facts.problem.walk) blocked |= facts.clash[session] & facts.apart[session]
    }
    this.#running.push(running)
    this.#blocked.push(blocked)
    this.#charged.push(charged)
    return id
  }
}
