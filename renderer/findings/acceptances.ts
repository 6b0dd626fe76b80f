import { useEffect, useState } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import type { Acceptance } from '#shared/domain/acceptance/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { changesOfRecords } from '#renderer/store/index.ts'

/** The acceptances that hold for a finding; two laptops may have accepted it, each with a reason. */
export function acceptancesOf(view: Pick<MeetingView, 'acceptances'>, finding: Finding): Acceptance[] {
  return view.acceptances.filter((one) => one.finding === finding.id && one.facts === finding.facts)
}

/** An acceptance that no longer holds because the facts have changed; null where there is none. */
export function lapsedOf(view: Pick<MeetingView, 'acceptances'>, finding: Finding): Acceptance | null {
  return finding.accepted === null ? (view.acceptances.findLast((one) => one.finding === finding.id && one.facts !== finding.facts) ?? null) : null
}

/** When each acceptance was made, as ISO instants out of the ledger. */
export function useWhenAccepted(acceptances: readonly Acceptance[]): ReadonlyMap<string, string> {
  const [moments, setMoments] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = acceptances.map(({ id }) => id).join(' ')
  useEffect(() => {
    let wanted = true
    const read = async (): Promise<void> => {
      const changes = await changesOfRecords(ids.split(' ').filter(Boolean).map((id) => ({ kind: 'acceptance', id })))
      if (wanted) setMoments(new Map(changes.filter(({ set }) => 'finding' in set).map(({ record, at }) => [record.id, at])))
    }
    void read()
    return () => {
      wanted = false
    }
  }, [ids])
  return moments
}
