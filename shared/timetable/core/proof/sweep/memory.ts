import type { Facts } from './facts.ts'
import { ANY_ROOM } from './runs.ts'

/**
 * What a sweep remembers of the day so far: which of the sessions that it keeps in mind have begun, and, where rooms are told, in which rooms each family
 * has been. Memories are numbered as they turn up.
 */
export class Memory {
  readonly #facts: Facts
  /** Bits of the sessions kept in mind. */
  readonly kept: number
  readonly #told: number
  readonly #done: number[] = []
  readonly #rooms: Int32Array[] = []
  readonly #ids = new Map<string, number>()
  readonly #begun = new Map<number, number>()
  /** Bits of the sessions of each family that are kept in mind. */
  readonly #ofFamily: Int32Array

  constructor(facts: Facts, kept: number, told: number) {
    this.#facts = facts
    this.kept = kept
    this.#told = told
    const { problem, sessions } = facts
    this.#ofFamily = new Int32Array(told === 0 ? 0 : problem.families)
    const rooms = new Int32Array(this.#ofFamily.length)
    if (told !== 0) {
      for (const [index, session] of sessions.entries()) if (problem.family[session] >= 0) this.#ofFamily[problem.family[session]] |= kept & (1 << index)
      for (let session = 0; session < problem.sessions; session++) {
        if (problem.isFree[session] === 0 && problem.start[session] >= 0 && problem.room[session] >= 0 && problem.family[session] >= 0) rooms[problem.family[session]] |= 1 << problem.room[session]
      }
    }
    this.#intern(0, rooms)
  }

  done(memory: number): number {
    return this.#done[memory]
  }

  /** The memory once a session has begun. */
  begin(memory: number, session: number, room: number): number {
    const key = (memory * 32 + session) * 32 + room + 1
    const known = this.#begun.get(key)
    if (known !== undefined) return known
    const done = this.#done[memory] | (this.kept & (1 << session))
    const family = this.#facts.problem.family[this.#facts.sessions[session]]
    let rooms = this.#rooms[memory]
    if (family >= 0 && (this.#ofFamily[family] & this.#told) !== 0) {
      rooms = rooms.slice()
      if (room !== ANY_ROOM && room < this.#facts.problem.rooms) rooms[family] |= 1 << room
      // Of a family that is through nothing more will be asked.
      if ((this.#ofFamily[family] & ~done) === 0) rooms[family] = 0
    }
    const found = this.#intern(done, rooms)
    this.#begun.set(key, found)
    return found
  }

  /** What it costs that a session of a family takes one room more. */
  costOf(memory: number, session: number, room: number): number {
    if (room === ANY_ROOM || room >= this.#facts.problem.rooms) return 0
    const family = this.#facts.problem.family[this.#facts.sessions[session]]
    if (family < 0) return 0
    const used = this.#rooms[memory][family]
    return used === 0 || (used & (1 << room)) !== 0 ? 0 : this.#facts.problem.familyWeight
  }

  /** How much more its families have paid for rooms than another memory knows of which keeps less in mind: what that one may still ask for. */
  extra(memory: number, less: Memory, lessMemory: number): number {
    let extra = 0
    for (const [family, rooms] of this.#rooms[memory].entries()) {
      const asked = less.#ofFamily[family]
      if ((asked & less.#told) === 0 || (asked & ~less.#done[lessMemory]) === 0) continue
      extra += Math.max(0, roomsPaid(rooms) - roomsPaid(less.#rooms[lessMemory][family]))
    }
    return extra * this.#facts.problem.familyWeight
  }

  #intern(done: number, rooms: Int32Array): number {
    const key = `${done} ${rooms.join()}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#done.length
    this.#ids.set(key, id)
    this.#done.push(done)
    this.#rooms.push(rooms)
    return id
  }
}

/** Rooms of a family beyond its first. */
function roomsPaid(rooms: number): number {
  let count = 0
  for (let left = rooms; left !== 0; left &= left - 1) count++
  return Math.max(0, count - 1)
}
