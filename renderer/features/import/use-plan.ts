import { useEffect, useState } from 'react'
import { planImport } from '#shared/intake/people/plan.ts'
import type { ImportInput, ImportPlan } from '#shared/intake/people/plan/plan-types.ts'
import { inSlices } from '#renderer/ui/foundation/in-slices.ts'

export type Planning = { state: 'planning'; done: number; total: number } | { state: 'planned'; plan: ImportPlan }

const BEGUN: Planning = { state: 'planning', done: 0, total: 0 }

/** What importing would do, worked out in slices so that the window answers and its bar moves meanwhile. Keep `input` in `useMemo`. */
export function usePlan(input: ImportInput): Planning {
  const [known, setKnown] = useState<{ input: ImportInput; planning: Planning }>({ input, planning: BEGUN })
  useEffect(() => {
    let wanted = true
    const work = async (): Promise<void> => {
      const plan = await inSlices(planImport(input), (step) => setKnown({ input, planning: { state: 'planning', ...step } }), () => wanted)
      if (plan !== null && wanted) setKnown({ input, planning: { state: 'planned', plan } })
    }
    const start = setTimeout(() => void work())
    return () => {
      wanted = false
      clearTimeout(start)
    }
  }, [input])
  return known.input === input ? known.planning : BEGUN
}
