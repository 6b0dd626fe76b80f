import { useEffect, useState } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { today, useConflicts } from '#renderer/store/index.ts'
import { inSlices } from '#renderer/ui/foundation/in-slices.ts'
import type { Screen } from './registry.ts'

const NONE: readonly Finding[] = []

/** How many things wait for a person on a screen. The checks come in after the first drawing: nobody starts an app to read a number. */
export function useWaiting(view: MeetingView | null): (screen: Screen) => number {
  const conflicts = useConflicts().length
  const [findings, setFindings] = useState(NONE)
  useEffect(() => {
    let isWanted = true
    const check = async (): Promise<void> => {
      const { findingSteps } = await import('#shared/checks/registry.ts')
      const found = view === null ? NONE : await inSlices(findingSteps(view, today()), undefined, () => isWanted)
      if (isWanted && found !== null) setFindings(found.filter(({ accepted }) => accepted === null))
    }
    void check()
    return () => {
      isWanted = false
    }
  }, [view])
  return ({ waiting }) =>
    waiting === 'conflicts' ? conflicts : findings.filter((finding) => waiting.includes(finding.rule)).length
}
