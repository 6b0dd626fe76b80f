import { NOWHERE, type Places, type Problem } from '../problem.ts'
import type { Random } from '../random.ts'

/** Draws where a session might go. */
export class Draw {
  readonly #problem: Problem
  readonly #random: Random

  constructor(problem: Problem, random: Random) {
    this.#problem = problem
    this.#random = random
  }

  /** A start that the session may have: now and then a little earlier or later, mostly beside another session, else any. */
  start(plan: Places, session: number): number {
    const { mayStart, slots, starts } = this.#problem
    const random = this.#random
    const kind = random.below(8)
    const now = plan.start[session]
    if (kind === 0 && now !== NOWHERE) {
      const shifted = now + random.below(13) - 6
      if (shifted >= 0 && shifted < slots && mayStart[session * slots + shifted]) return shifted
    }
    if (kind < 6) {
      const beside = this.#beside(plan, session)
      if (beside >= 0 && beside < slots && mayStart[session * slots + beside]) return beside
    }
    const own = starts[session]
    return own[random.below(own.length)]
  }

  /** Where another session begins or ends, so that the two touch or run together: a plan without holes is made of these. */
  #beside(plan: Places, session: number): number {
    const { length, sessions, walk } = this.#problem
    const other = this.#random.below(sessions)
    const from = plan.start[other]
    if (from === NOWHERE || other === session) return NOWHERE
    const gap = this.#random.below(2) * walk
    const side = this.#random.below(4)
    if (side === 0) return from
    if (side === 1) return from + length[other] + gap
    if (side === 2) return from - length[session] - gap
    return from + length[other] - length[session]
  }

  room(session: number): number {
    const rooms = this.#problem.roomsOf[session]
    return rooms[this.#random.below(rooms.length)]
  }
}
