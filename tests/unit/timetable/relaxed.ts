import type { Places, Problem } from '#shared/timetable/core/problem.ts'
import { highsMaster, type Highs } from '#shared/timetable/bound/highs-master.ts'
import { Relaxation, type Grain } from '#shared/timetable/core/proof/relaxation.ts'

/** A relaxation of one grain, worked through: its bound and its prices. */
export function relaxed(highs: Highs, problem: Problem, plan: Places, cost: number, grain: Grain, from: Relaxation | null = null): Relaxation {
  const master = highsMaster(highs)
  const relaxation = new Relaxation(problem, plan, cost, master, grain, from)
  while (!relaxation.isComplete) relaxation.step()
  master.dispose()
  return relaxation
}
