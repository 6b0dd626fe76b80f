import { useMemo } from 'react'
import { allFindingsOf } from '#shared/checks/registry.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { today } from '#renderer/store/index.ts'

/** What the checks find today, accepted findings included. All screens ask for the same day: the checks are worked out once for each view. */
export function useAllFindings(view: MeetingView): readonly Finding[] {
  const day = today()
  return useMemo(() => allFindingsOf(view, day), [view, day])
}
