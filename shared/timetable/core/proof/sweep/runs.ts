import type { Facts } from './facts.ts'

/** Any room: of a session whose room is not told. */
export const ANY_ROOM = -1

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
  readonly #within = new Map<number, number>()

  constructor(facts: Facts, told: number) {
    this.facts = facts
    this.told = told
    this.#tail = told === 0 ? 0 : facts.tail
    this.#ages = facts.length.reduce((most, own) => Math.max(most, own), 0) + this.#tail + 1
    this.#roomBits = facts.problem.rooms + 2
    this.#intern([])
  }

  members(set: number): Int32Array {
    return this.#members[set]
  }

  sessionOf(member: number): number {
    return Math.floor(member / (this.#ages * this.#roomBits))
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

  /** The set with a session that starts now. */
  add(set: number, session: number, room: number): number {
    const key = (set * this.#roomBits + room + 1) * 32 + session
    const known = this.#added.get(key)
    if (known !== undefined) return known
    const found = this.#intern([...this.#members[set], this.#memberOf(session, room, this.facts.length[session])].sort((a, b) => a - b))
    this.#added.set(key, found)
    return found
  }

  #memberOf(session: number, room: number, left: number): number {
    return (session * this.#roomBits + room + 1) * this.#ages + left + this.#tail
  }

  /** What it costs that a session starts beside the set: interest over all slots to come, and breaks that are too short. */
  costOf(set: number, session: number): number {
    const key = set * 32 + session
    const known = this.#addedCost.get(key)
    if (known !== undefined) return known
    const { count, interest, breaks, length, tail } = this.facts
    let cost = 0
    for (const member of this.#members[set]) {
      const other = this.sessionOf(member)
      const left = this.leftOf(member)
      if (left > 0) cost += interest[other * count + session] * Math.min(left, length[session])
      else if (-left < tail) cost += breaks[(other * count + session) * tail - left]
    }
    this.#addedCost.set(key, cost)
    return cost
  }

  /** The set as it is known where only the sessions of `followed` are, and fewer rooms are told. Always asked for the same `less`. */
  within(less: Runs, followed: number, set: number): number {
    let known = this.#within.get(set)
    if (known === undefined) {
      const kept = Array.from(this.#members[set]).filter((member) => (followed & (1 << this.sessionOf(member))) !== 0 && this.leftOf(member) > -less.#tail)
      const members = kept.map((member) => {
        const session = this.sessionOf(member)
        return less.#memberOf(session, (less.told & (1 << session)) === 0 ? ANY_ROOM : this.roomOf(member), this.leftOf(member))
      })
      known = less.#intern(members.sort((a, b) => a - b))
      this.#within.set(set, known)
    }
    return known
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
