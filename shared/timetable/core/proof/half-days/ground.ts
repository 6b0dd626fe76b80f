import { cliquesOf } from '../kinship.ts'
import { NO_ROOM, type Problem } from '#shared/timetable/core/problem.ts'
import { BITS } from '../seats.ts'
import type { Courses, HalfDay } from './half-day.ts'
import { FINE } from './potentials.ts'
import { Seating } from './seating.ts'

/** A word of a state holds two codes of this many bits each. */
export const CODE_BITS = 15
/** More sessions side by side than this are not looked at. */
const MOST = 12

/** What all sweeps of a half-day share, whatever the prices. */
export interface Ground {
  day: HalfDay
  sessions: number
  /** sessions × sessions for each length of a step: what two cost each other in it, in 1/`FINE`; Infinity where they clash. */
  pairs: ReadonlyMap<number, Float64Array>
  /** Of each clique of clashes one session at most can run. */
  cliques: Int32Array
  seating: Seating
  /** sessions × steps: the set of rooms of a start, for `seating`. */
  seats: Int32Array
  /** Sessions that can run side by side at most. */
  most: number
  /** What stands for each session with one step left; with each step more it is one more. */
  codes: Int32Array
  /** Of each code its session, and steps left. */
  sessionOf: Int32Array
  leftOf: Int32Array
  /** The bit of each session of which is remembered that it has run; 0 where that is not. */
  bits: Int32Array
}

/** Null where too many sessions may run side by side. */
export function groundOf(problem: Problem, { sessions }: Courses, day: HalfDay): Ground | null {
  const count = sessions.length
  const { steps } = day
  const seating = new Seating()
  const seats = new Int32Array(count * steps)
  let rooms = 0
  let most = 0
  for (const [index, session] of sessions.entries()) {
    if (problem.roomsOf[session].includes(NO_ROOM) || problem.rooms > BITS) {
      most++
      continue
    }
    for (let step = 0; step < steps; step++) {
      if (day.own[index * steps + step] === Infinity) continue
      rooms |= day.rooms[index * steps + step]
      seats[index * steps + step] = seating.classOf(day.rooms[index * steps + step])
    }
  }
  for (let left = rooms; left !== 0; left &= left - 1) most++
  most = Math.min(most, count)
  const pairs = new Map<number, Float64Array>()
  for (const span of new Set(day.spans)) pairs.set(span, pairsOf(problem, sessions, span))
  const codes = new Int32Array(count)
  const sessionOf = [0]
  const leftOf = [0]
  for (let session = 0; session < count; session++) {
    codes[session] = sessionOf.length
    for (let left = 1; left < day.takes[session]; left++) {
      sessionOf.push(session)
      leftOf.push(left)
    }
  }
  if (most > MOST || sessionOf.length >= 1 << CODE_BITS) return null
  const cliques = cliquesOf(problem)
  return {
    day, sessions: count, pairs, cliques: sessions.map((session) => cliques[session]), seating, seats, most, codes, sessionOf: Int32Array.from(sessionOf), leftOf: Int32Array.from(leftOf),
    bits: new Int32Array(count)
  }
}

function pairsOf({ sessions: all, clash, interest }: Problem, sessions: Int32Array, span: number): Float64Array {
  const count = sessions.length
  const costs = new Float64Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const pair = sessions[a] * all + sessions[b]
      costs[a * count + b] = a === b || clash[pair] !== 0 ? Infinity : interest[pair] * span * FINE
    }
  }
  return costs
}
