import { useEffect, useState } from 'react'
import { planImport } from '#shared/intake/people/plan.ts'
import type { ImportInput, ImportPlan } from '#shared/intake/people/plan/plan-types.ts'

export type Planning = { state: 'planning'; done: number; total: number } | { state: 'planned'; plan: ImportPlan }

/** Milliseconds of work between two looks at the keyboard and the screen. */
const SLICE = 12

/** What importing would do, worked out in slices so that the window answers and its bar moves meanwhile. Keep `input` in `useMemo`. */
export function usePlan(input: ImportInput): Planning {
  const [planning, setPlanning] = useState<Planning>({ state: 'planning', done: 0, total: 0 })
  useEffect(() => {
    let wanted = true
    const steps = planImport(input)
    const go = (): void => {
      if (!wanted) return
      const until = performance.now() + SLICE
      for (;;) {
        const next = steps.next()
        if (next.done) {
          setPlanning({ state: 'planned', plan: next.value })
          return
        }
        if (performance.now() < until) continue
        setPlanning({ state: 'planning', ...next.value })
        setTimeout(go)
        return
      }
    }
    setPlanning({ state: 'planning', done: 0, total: 0 })
    const start = setTimeout(go)
    return () => {
      wanted = false
      clearTimeout(start)
    }
  }, [input])
  return planning
}
