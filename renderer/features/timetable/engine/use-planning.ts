import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Measures } from '#shared/timetable/measures.ts'
import type { Rows } from '#shared/view/rows.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { engineRows, isSameForEngine } from './engine-rows.ts'
import type { PlanNow, PlanScope } from './messages.ts'
import { newEngine, type Engine } from './workers.ts'

/** An engine that does not answer within so many milliseconds is ended; what it said last is the answer. */
const PATIENCE = 1_500

/** What is asked for; another one begins anew. */
export interface PlanWanted {
  scope: PlanScope
  seed: number
  moves: number
}

export type Planning =
  | { state: 'starting' }
  /** Nothing may be placed. */
  | { state: 'nothing' }
  | { state: 'failed'; reason: string }
  | {
      state: 'planning' | 'planned'
      sessions: number
      /** How good the present plan is. */
      before: Measures
      plan: PlanNow
      /** The cost at each piece of news, for drawing how it falls. */
      costs: readonly number[]
    }

export interface Planner {
  planning: Planning
  /** True once the meeting has changed since the engine read it: its plan must not be written any more. */
  isOutdated: boolean
  stop: () => void
  /** Reads the meeting again and begins anew. */
  again: () => void
}

/** Plans a meeting beside the window, from when this is first drawn; `wanted` has to be kept in `useMemo`. */
export function usePlanning(meeting: string, wanted: PlanWanted): Planner {
  const { rows, isOutdated, again } = useRowsOfEngine(meeting)
  const [known, setKnown] = useState<{ rows: Rows; wanted: PlanWanted; planning: Planning } | null>(null)
  const engine = useRef<Engine | null>(null)
  useEffect(() => {
    const made = newEngine()
    engine.current = made
    let begun: { sessions: number; before: Measures } | null = null
    let costs: readonly number[] = []
    const show = (planning: Planning): void => setKnown({ rows, wanted, planning })
    made.listen((data) => {
      if (data.kind === 'begun') begun = { sessions: data.sessions, before: data.now }
      else if (data.kind === 'failed') show({ state: 'failed', reason: data.reason })
      else if (data.kind === 'plan' && begun !== null) {
        const { kind: _, ...plan } = data
        costs = plan.phase === 'searching' || costs.length === 0 ? [...costs, plan.proposal.cost] : costs
        show(begun.sessions === 0 ? { state: 'nothing' } : { state: plan.phase === 'done' ? 'planned' : 'planning', ...begun, plan, costs })
        if (plan.phase === 'proving') made.part()
        if (plan.phase === 'done') made.end()
      }
    }, (reason) => show({ state: 'failed', reason }))
    made.ask({ kind: 'plan', rows, meeting, ...wanted })
    return () => made.end()
  }, [meeting, rows, wanted])

  const stop = useCallback(() => {
    const asked = engine.current
    asked?.ask({ kind: 'stop' })
    // A round of proving can take long, and must not keep anybody waiting.
    setTimeout(() => {
      asked?.end()
      setKnown((now) => (now?.planning.state === 'planning' ? { ...now, planning: { ...now.planning, state: 'planned' } } : now))
    }, PATIENCE)
  }, [])
  const planning: Planning = known !== null && known.rows === rows && known.wanted === wanted ? known.planning : { state: 'starting' }
  return { planning, isOutdated, stop, again }
}

/** The rows that the engine reads, as they were when this was first drawn or `again` was called. */
export function useRowsOfEngine(meeting: string): { rows: Rows; isOutdated: boolean; again: () => void } {
  const all = useAllRows()
  const latest = useLatest(all)
  const [rows, setRows] = useState(() => engineRows(all, meeting))
  const isOutdated = useMemo(() => !isSameForEngine(rows, engineRows(all, meeting)), [rows, all, meeting])
  const again = useCallback(() => setRows(engineRows(latest.current, meeting)), [latest, meeting])
  return { rows, isOutdated, again }
}
