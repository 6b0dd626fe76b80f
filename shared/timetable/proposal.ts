import type { SessionPlace } from '#shared/domain/session/edits.ts'
import { NO_ROOM, NOWHERE, type Places, type Problem } from './core/problem.ts'
import type { Task, TaskSession } from './model/task.ts'

export interface Difference {
  session: string
  from: SessionPlace
  to: SessionPlace
}

/** A plan beside the present one. Any part of `places` may be accepted: `placeSessions` writes it as one gesture. */
export interface Proposal {
  /** Where the sessions that change would be. */
  places: Readonly<Record<string, SessionPlace>>
  /** The same, beside where they are now, in the order of the new plan. */
  differences: readonly Difference[]
  /** Sessions that the engine might have placed and that have no place. */
  unplaced: readonly string[]
  /** Of the whole plan, in the units of `WEIGHTS`. */
  cost: number
  /** Proven: no plan that places the same sessions costs less. */
  bound: number
  /** (cost - bound) ÷ cost: how far from the best the plan is at most. 0: proven best. */
  gap: number
}

export function proposalOf(task: Task, problem: Problem, best: Places, cost: number, bound: number): Proposal {
  const differences: Difference[] = []
  const unplaced: string[] = []
  for (const [index, one] of task.sessions.entries()) {
    if (!one.isFree) continue
    const start = best.start[index] ?? NOWHERE
    const room = best.room[index] ?? NO_ROOM
    if (start === NOWHERE) unplaced.push(one.session.id)
    const isKept = start === problem.start[index] && room === problem.room[index]
    if (isKept) continue
    const from = { day: one.session.day, start: one.session.start, room: one.session.room }
    differences.push({ session: one.session.id, from, to: placeOf(task, problem, one, index, start, room) })
  }
  differences.sort((a, b) => compareText(`${a.to.day ?? '~'} ${a.to.start ?? '~'}`, `${b.to.day ?? '~'} ${b.to.start ?? '~'}`) || compareText(a.session, b.session))
  const least = Math.min(cost, Math.max(0, Math.ceil(bound - 1e-3)))
  return {
    places: Object.fromEntries(differences.map(({ session, to }) => [session, to])),
    differences,
    unplaced,
    cost,
    bound: least,
    gap: cost === 0 ? 0 : (cost - least) / cost
  }
}

function placeOf(task: Task, problem: Problem, { session, needsNoRoom }: TaskSession, index: number, start: number, room: number): SessionPlace {
  if (start === NOWHERE) return { day: null, start: null, room: null }
  // Where only the room changes, the time stays to the minute, whether or not it lies on the grid.
  const time = start === problem.start[index] ? { day: session.day, start: session.start } : task.clock.placeOf(start)
  return { ...time, room: needsNoRoom ? session.room : (task.rooms[room]?.id ?? null) }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
