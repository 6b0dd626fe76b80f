import { useDeferredValue, useMemo } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import { findingsOf } from '#shared/checks/registry.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { today } from '#renderer/store/index.ts'
import { aboutPlaces, marksOf, type Mark } from './grid/cards/marks.ts'

/**
 * What the checks find about places, and by session. It follows an edit a moment later: what was moved is seen at its new place first,
 * and then what that means.
 */
export function useFindings(view: MeetingView): { findings: readonly Finding[]; marks: ReadonlyMap<string, Mark> } {
  const settled = useDeferredValue(view)
  const day = today()
  return useMemo(() => {
    const findings = aboutPlaces(findingsOf(settled, day))
    return { findings, marks: marksOf(findings) }
  }, [settled, day])
}
