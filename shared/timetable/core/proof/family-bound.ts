import { NO_ROOM, NOWHERE, type Places, type Problem } from '../problem.ts'

/**
 * What the rooms of families cost at least: a family whose sessions have no room in common needs a second one. Whether it
 * needs a third is not asked.
 */
export function familyBound(problem: Problem, plan: Places): number {
  const common = new Map<number, Set<number>>()
  for (const [session, family] of problem.family.entries()) {
    const rooms = problem.roomsOf[session]
    if (family < 0 || plan.start[session] === NOWHERE || rooms === undefined || rooms.includes(NO_ROOM)) continue
    const known = common.get(family)
    common.set(family, new Set(known === undefined ? rooms : rooms.filter((room) => known.has(room))))
  }
  return problem.familyWeight * [...common.values()].filter((rooms) => rooms.size === 0).length
}
