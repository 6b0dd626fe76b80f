import { fillIn } from '#shared/timetable/core/fill.ts'
import { NO_ROOM, NOWHERE, type Places } from '#shared/timetable/core/problem.ts'
import type { Facts } from './facts.ts'
import type { Level } from './level.ts'
import { ANY_ROOM } from './runs.ts'

/**
 * Makes a plan of a path: sessions begin where they begin on it first, as far as that breaks nothing, and those that are missing where they cost least.
 * Null when some find no place.
 *
 * @param plan has the sessions that stay
 */
export function planOf({ problem, sessions }: Facts, level: Level, path: readonly number[], plan: Places): { places: Places; cost: number } | null {
  const places = { start: plan.start.slice(), room: plan.room.slice() }
  const starts = problem.starts.slice()
  const roomsOf = problem.roomsOf.slice()
  for (const session of sessions) {
    places.start[session] = NOWHERE
    places.room[session] = NO_ROOM
    starts[session] = new Int32Array(0)
  }
  level.trace(path, (own, slot, room) => {
    const session = sessions[own]
    if (starts[session].length > 0) return
    starts[session] = Int32Array.of(slot)
    if (room !== ANY_ROOM) roomsOf[session] = Int32Array.of(room === problem.rooms ? NO_ROOM : room)
  })
  const found = fillIn(problem, fillIn({ ...problem, starts, roomsOf }, places).places)
  return found.unplaced > 0 ? null : found
}
