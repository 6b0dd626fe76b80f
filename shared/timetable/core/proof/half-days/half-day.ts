import { BITS } from '../seats.ts'
import type { Moments } from '../moments.ts'
import { NO_ROOM, type Problem } from '#shared/timetable/core/problem.ts'

/** A start of a session: what the session then costs beside what stays, its hours included, and the rooms that it may have, a bit each. */
export interface Begin {
  start: number
  cost: number
  rooms: number
}

/** Sessions that cost each other something, and what each costs by where it begins. */
export interface Courses {
  sessions: Int32Array
  /** Slots that each of them takes. */
  lengths: Int32Array
  begins: readonly (readonly Begin[])[]
  /** sessions × slots of the problem: what each costs beside what stays while it runs. */
  hours: Float64Array
  slots: number
  /** What the sessions that are left out cost at least. */
  quiet: number
}

/**
 * A half-day in steps of one or a few slots. A session takes the same number of steps wherever it begins.
 */
export interface HalfDay {
  steps: number
  /** The slot with which each step begins, and how many it has. */
  slots: Int32Array
  spans: Int32Array
  /** Steps that each session takes. */
  takes: Int32Array
  /** sessions × steps: what a start at the beginning of the step costs beyond what the steps cost by themselves; Infinity where none may be. */
  own: Float64Array
  /** sessions × steps: what the session costs while it runs in the step, beside what stays. */
  hours: Float64Array
  /** sessions × steps: the rooms, a bit each, that a session may have from its start there to its end. */
  rooms: Int32Array
  /** How much cheaper than they are starts had to be made, all together. */
  lost: number
}

/** What sessions cost by where they begin, read from the moments of single slots. Those that cost no other anything are left out. */
export function coursesOf(problem: Problem, { moments, ways }: Moments, covered: readonly number[]): Courses {
  const { slots, length, interest } = problem
  const hours = new Float64Array(covered.length * slots)
  const open = new Int32Array(covered.length * slots)
  const indexOf = new Map(covered.map((session, index) => [session, index]))
  for (const moment of moments) {
    for (const [at, session] of moment.candidates.entries()) {
      const index = indexOf.get(session)
      if (index === undefined) continue
      for (const slot of moment.slots) {
        hours[index * slots + slot] = moment.costs[at]
        open[index * slots + slot] = moment.open[at]
      }
    }
  }
  const beginsOf = (session: number, index: number): Begin[] => ways[session].map(({ start, cost }) => {
    let rooms = -1
    let sum = cost
    for (let slot = start; slot < start + length[session]; slot++) {
      rooms &= open[index * slots + slot]
      sum += hours[index * slots + slot]
    }
    return { start, cost: sum, rooms: problem.roomsOf[session].includes(NO_ROOM) ? -1 : rooms }
  })
  const sessions: number[] = []
  const begins: Begin[][] = []
  const rows: Float64Array[] = []
  let quiet = 0
  for (const [index, session] of covered.entries()) {
    const all = beginsOf(session, index)
    if (covered.some((other) => interest[session * problem.sessions + other] > 0)) {
      sessions.push(session)
      begins.push(all.filter(({ rooms }) => rooms !== 0 || problem.rooms > BITS))
      rows.push(hours.subarray(index * slots, (index + 1) * slots))
    } else quiet += all.reduce((least, { cost }) => Math.min(least, cost), Infinity)
  }
  const own = new Float64Array(sessions.length * slots)
  for (const [index, row] of rows.entries()) own.set(row, index * slots)
  return { sessions: Int32Array.from(sessions), lengths: Int32Array.from(sessions, (session) => length[session]), begins, hours: own, slots, quiet }
}

/**
 * The half-day in which these are the starts of each session, in steps from one slot to the next of those whose number leaves one of `anchors` when divided by `unit`, which all lengths are multiples of.
 *
 * That loses little or nothing: between two such slots, what two sessions cost each other is linear in how far they begin apart, and who runs beside whom is the same.
 * So of all sessions that begin at the same remainder, moved together to the anchor before or to the one behind, one of both costs no more, if only for each
 * of them a start costs no less than the line between its anchors, in rooms that both have; where it costs less, the anchors are made as cheap.
 */
export function halfDayOf({ sessions, lengths, hours, slots }: Courses, begins: readonly (readonly Begin[])[], unit: number, anchors: readonly number[], prices: Float64Array): HalfDay {
  let from = Infinity
  let until = 0
  for (const [session, own] of begins.entries()) {
    for (const { start } of own) {
      from = Math.min(from, start)
      until = Math.max(until, start + lengths[session])
    }
  }
  const isPoint = (slot: number): boolean => anchors.includes(((slot % unit) + unit) % unit)
  const before = (slot: number): number => (isPoint(slot) ? slot : before(slot - 1))
  const behind = (slot: number): number => (isPoint(slot) ? slot : behind(slot + 1))
  const points: number[] = []
  for (let slot = before(from); slot <= behind(until); slot++) if (isPoint(slot)) points.push(slot)
  const stepAt = new Map(points.map((slot, step) => [slot, step]))
  const steps = points.length - 1
  const count = sessions.length
  const takes = lengths.map((length) => (length / unit) * anchors.length)
  const day: HalfDay = {
    steps, takes, slots: Int32Array.from(points.slice(0, steps)), spans: Int32Array.from({ length: steps }, (_, step) => points[step + 1] - points[step]), own: new Float64Array(count * steps).fill(Infinity),
    hours: new Float64Array(count * steps), rooms: new Int32Array(count * steps), lost: 0
  }
  for (let session = 0; session < count; session++) {
    const row = session * steps
    const within = begins[session]
    for (const { start, cost, rooms } of within) {
      const step = stepAt.get(start)
      if (step === undefined) continue
      day.own[row + step] = cost
      day.rooms[row + step] = rooms
    }
    for (const { start, cost, rooms } of within) {
      if (stepAt.has(start)) continue
      const step = stepAt.get(before(start)) ?? 0
      const share = (start - points[step]) / day.spans[step]
      const isBelow = (1 - share) * day.own[row + step] + share * day.own[row + step + 1] > cost
      for (const at of [row + step, row + step + 1]) {
        if (isBelow) day.own[at] = Math.min(day.own[at], cost)
        day.rooms[at] |= rooms
      }
    }
    for (let step = 0; step < steps; step++) {
      if (day.own[row + step] === Infinity) continue
      let least = Infinity
      for (const { start, cost, rooms } of within) if ((day.rooms[row + step] & ~rooms) === 0) least = Math.min(least, cost + (Math.abs(start - points[step]) * prices[session]) / lengths[session])
      day.lost += Math.max(0, least - day.own[row + step])
    }
    for (let step = 0; step < steps; step++) {
      for (let slot = Math.max(0, points[step]); slot < Math.min(slots, points[step + 1]); slot++) day.hours[row + step] += hours[session * slots + slot]
    }
    // What a start costs less what its steps cost by themselves.
    for (let step = 0; step < steps; step++) for (let at = step; at < Math.min(steps, step + takes[session]); at++) day.own[row + step] -= day.hours[row + at]
  }
  return day
}
