import type { Found } from './cooling.ts'
import { Plan } from './plan.ts'
import { isOpen, NO_ROOM, NOWHERE, ownCost, type Places, type Problem } from './problem.ts'

/** The plan with every free session put where it breaks nothing, at the least cost, one after the other, as far as there is such a place. */
export function fillIn(problem: Problem, places: Places): Found {
  const plan = new Plan(problem, places)
  for (let session = 0; session < problem.sessions; session++) {
    if (problem.isFree[session] === 0 || plan.start[session] !== NOWHERE) continue
    const place = cheapestPlace(plan, session)
    if (place === null) continue
    plan.put(session, place.start, place.room)
    plan.settleFor(session)
  }
  return { places: { start: plan.start.slice(), room: plan.room.slice() }, unplaced: plan.unplaced, cost: plan.cost }
}

function cheapestPlace(plan: Plan, session: number): { start: number; room: number } | null {
  const { problem } = plan
  let best: { start: number; room: number } | null = null
  let least = Infinity
  for (const start of problem.starts[session]) {
    for (const room of problem.roomsOf[session]) {
      if (!isOpen(problem, room, start, problem.length[session])) continue
      plan.weigh(session, start, room)
      const alone = plan.pairsCost + ownCost(problem, session, start, room)
      if (plan.pairsBroken > 0 || alone >= least) continue
      const cost = alone + plan.familyChange(session, NO_ROOM, room) + plan.watchChange(session, start)
      if (cost >= least) continue
      least = cost
      best = { start, room }
    }
  }
  return best
}
