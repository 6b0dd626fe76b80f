import { useEffect, useState } from 'react'
import { planImport } from '#shared/intake/people/plan.ts'
import type { ImportInput, ImportPlan } from '#shared/intake/people/plan/plan-types.ts'

export type Planning = { state: 'planning'; done: number; total: number } | { state: 'planned'; plan: ImportPlan }

const BEGUN: Planning = { state: 'planning', done: 0, total: 0 }

/** Milliseconds of work between two looks at the keyboard and the screen: each look costs some eight, and nobody feels forty. */
const SLICE = 32

/** What importing would do, worked out in slices so that the window answers and its bar moves meanwhile. Keep `input` in `useMemo`. */
export function usePlan(input: ImportInput): Planning {
  const [known, setKnown] = useState<{ input: ImportInput; planning: Planning }>({ input, planning: BEGUN })
  useEffect(() => {
    let wanted = true
    const steps = planImport(input)
    const go = (): void => {
      if (!wanted) return
      const until = performance.now() + SLICE
      for (;;) {
        const next = steps.next()
        if (next.done === true) {
          setKnown({ input, planning: { state: 'planned', plan: next.value } })
          return
        }
        if (performance.now() < until) continue
        setKnown({ input, planning: { state: 'planning', ...next.value } })
        setTimeout(go)
        return
      }
    }
    const start = setTimeout(go)
    return () => {
      wanted = false
      clearTimeout(start)
    }
  }, [input])
  return known.input === input ? known.planning : BEGUN
}
