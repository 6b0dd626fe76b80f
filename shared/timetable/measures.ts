import { NO_ROOM, NOWHERE, type Places, type Problem } from './core/problem.ts'
import { watch } from './core/watch.ts'
import { hourCosts } from './model/hour-costs.ts'
import type { Task } from './model/task.ts'
import { SLOT_MINUTES, WEIGHTS } from './model/weights.ts'

/** A plan in numbers that people can picture: what each wish counts, before it is weighed. All minutes. */
export interface Measures {
  /** Sessions that the engine might place and that have no place. */
  unplaced: number
  /** Minutes that people miss of a session because they belong in another one too; each person counts. */
  missed: number
  /** Minutes of sessions in the half-day that was not wished. */
  halfDay: number
  /** Minutes outside the good hours of those who take part from afar; at most three people a session count. */
  remoteHours: number
  /** Minutes of sessions in the last hour before the venue closes. */
  lastHour: number
  /** Minutes that people sit beyond two hours without a break; each person counts. */
  unbroken: number
  /** Rooms that groups use beyond the first of each. */
  rooms: number
}

/** Measures a plan of the problem. Weighed by `WEIGHTS`, with what moved besides, they are its cost: a test holds both together. */
export function measuresOf(task: Task, problem: Problem, places: Places): Measures {
  const found: Measures = { unplaced: 0, missed: 0, halfDay: 0, remoteHours: 0, lastHour: 0, unbroken: 0, rooms: 0 }
  const { sessions, length, interest } = problem
  const rooms = Array.from({ length: problem.families }, () => new Set<number>())
  for (let session = 0; session < sessions; session++) {
    const start = places.start[session] ?? NOWHERE
    if (start === NOWHERE) {
      found.unplaced += problem.isFree[session] ?? 0
      continue
    }
    const end = start + (length[session] ?? 0)
    for (let slot = start; slot < end; slot++) {
      const { halfDay, remote, lastHour } = hourCosts(task, session, slot)
      found.halfDay += halfDay * SLOT_MINUTES
      found.remoteHours += remote * SLOT_MINUTES
      found.lastHour += lastHour * SLOT_MINUTES
    }
    for (let other = session + 1; other < sessions; other++) {
      const from = places.start[other] ?? NOWHERE
      if (from === NOWHERE) continue
      const overlap = Math.min(end, from + (length[other] ?? 0)) - Math.max(start, from)
      if (overlap > 0) found.missed += ((interest[session * sessions + other] ?? 0) / WEIGHTS.interest) * overlap * SLOT_MINUTES
    }
    const room = places.room[session] ?? NO_ROOM
    if (room !== NO_ROOM) rooms[problem.family[session] ?? -1]?.add(room)
  }
  found.rooms = rooms.reduce((sum, used) => sum + Math.max(0, used.size - 1), 0)
  // A watcher stands for all who belong in the same sessions, and weighs as many.
  for (const watcher of problem.watchers) found.unbroken += (watch(problem, watcher, places.start) / WEIGHTS.breaks) * SLOT_MINUTES
  return found
}

/** What measures weigh together: the cost of the plan but for what moved. */
export function weighed({ missed, halfDay, remoteHours, lastHour, unbroken, rooms }: Measures): number {
  const slots = WEIGHTS.interest * missed + WEIGHTS.halfDay * halfDay + WEIGHTS.remoteHours * remoteHours + WEIGHTS.lastHour * lastHour + WEIGHTS.breaks * unbroken
  return slots / SLOT_MINUTES + WEIGHTS.rooms * rooms
}
