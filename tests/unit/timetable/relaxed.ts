import type { Places, Problem } from '#shared/timetable/core/problem.ts'
import { Relaxation, type Grain } from '#shared/timetable/core/proof/relaxation.ts'

/** A relaxation of one grain, worked through: its bound and its prices. */
export function relaxed(problem: Problem, plan: Places, cost: number, grain: Grain, from: Relaxation | null = null): Relaxation {
  const relaxation = new Relaxation(problem, plan, cost, grain, from)
  while (!relaxation.isComplete) relaxation.step()
  return relaxation
}
