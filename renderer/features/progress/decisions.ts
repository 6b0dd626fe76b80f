import { useEffect, useState } from 'react'
import type { Grid } from '#shared/intake/grid.ts'
import { takenAtFirst, type CommitmentPlan, type PlannedRow } from '#shared/intake/outcomes/plan.ts'

/** What a person decides otherwise than it is at first. */
type Flipped = ReadonlySet<string>

/** Decisions outlive the page, so that somebody who looks something up on another screen finds them again. */
const remembered = new WeakMap<Grid, Flipped>()

/** What is taken over of a plan, and how a person changes that. */
export function useDecisions(grid: Grid, plan: CommitmentPlan): { taken: ReadonlySet<string>; take: (ids: readonly string[], isTaken: boolean) => void } {
  const [flipped, setFlipped] = useState<Flipped>(() => remembered.get(grid) ?? new Set())
  useEffect(() => void remembered.set(grid, flipped), [grid, flipped])
  const first = takenAtFirst(plan)
  const taken = new Set(idsOf(plan.rows).filter((id) => first.has(id) !== flipped.has(id)))
  const take = (ids: readonly string[], isTaken: boolean): void => {
    setFlipped((now) => {
      const next = new Set(now)
      for (const id of ids) {
        if (first.has(id) === isTaken) next.delete(id)
        else next.add(id)
      }
      return next
    })
  }
  return { taken, take }
}

/** What can be decided of rows. */
export function idsOf(rows: readonly PlannedRow[]): string[] {
  return rows.flatMap(({ outcome }) => (outcome.type === 'new' ? [outcome.id] : outcome.type === 'update' ? outcome.changes.map(({ id }) => id) : []))
}
