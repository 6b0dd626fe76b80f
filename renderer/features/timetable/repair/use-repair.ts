import { useEffect, useRef, useState } from 'react'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { Repair } from '#shared/timetable/repair/repair.ts'
import { useRowsOfEngine } from '../engine/use-planning.ts'
import { newEngine, type Engine } from '../engine/workers.ts'

export type Repairing =
  | { state: 'asking' }
  | { state: 'trying'; disturbance: Disturbance; done: number; of: number }
  | { state: 'found'; disturbance: Disturbance; repairs: readonly Repair[]; locked: readonly string[] }
  | { state: 'failed'; reason: string }

export interface Repairer {
  repairing: Repairing
  /** True once the meeting has changed since the engine read it. */
  isOutdated: boolean
  find: (disturbance: Disturbance) => void
  /** Back to the question; what is being tried is let go. */
  cancel: () => void
}

/** Looks for ways to mend the plan beside the window. */
export function useRepair(meeting: string): Repairer {
  const { rows, isOutdated, again } = useRowsOfEngine(meeting)
  const [repairing, setRepairing] = useState<Repairing>({ state: 'asking' })
  const [asked, ask] = useState<Disturbance | null>(null)
  const engine = useRef<Engine | null>(null)
  useEffect(() => {
    if (asked === null) return undefined
    const made = newEngine()
    engine.current = made
    made.listen((data) => {
      if (data.kind === 'repairing') setRepairing({ state: 'trying', disturbance: asked, done: data.done, of: data.of })
      if (data.kind === 'repaired') setRepairing({ state: 'found', disturbance: asked, repairs: data.repairs, locked: data.locked })
      if (data.kind === 'failed') setRepairing({ state: 'failed', reason: data.reason })
    }, (reason) => setRepairing({ state: 'failed', reason }))
    // Its tries are short: one does them alone.
    made.part()
    made.ask({ kind: 'repair', rows, meeting, disturbance: asked })
    return () => made.end()
  }, [asked, rows, meeting])
  return {
    repairing,
    isOutdated,
    find: (disturbance) => {
      again()
      setRepairing({ state: 'trying', disturbance, done: 0, of: 0 })
      ask(disturbance)
    },
    cancel: () => {
      engine.current?.end()
      ask(null)
      setRepairing({ state: 'asking' })
    }
  }
}
