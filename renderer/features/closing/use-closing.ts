import { useEffect, useState } from 'react'
import { closeBooks as closing } from '#shared/domain/redaction/edits.ts'
import type { Redaction } from '#shared/domain/redaction/schema.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Change } from '#shared/ledger/change.ts'
import { closingReach, strikesFor, type ClosingPart, type Reach } from '#shared/view/closing.ts'
import type { Rows } from '#shared/view/rows.ts'
import { changesOfKind, closeBooks, newId, today, type Closing } from '#renderer/store/index.ts'

export type ClosingState =
  | { state: 'open' }
  | { state: 'running' }
  | { state: 'closed'; done: Closing & { counts: Redaction['removed']; hasHistory: boolean } }

/** Whom closing the books would reach, the history included; null until that has been read. */
export function useReach(rows: Rows, meeting: Meeting): Reach | null {
  const [reach, setReach] = useState<{ meeting: string; reach: Reach } | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = async (): Promise<void> => {
      const changes: Change[] = [...(await changesOfKind('attendance')), ...(await changesOfKind('person'))]
      if (isWanted) setReach({ meeting: meeting.id, reach: closingReach(rows, meeting, changes) })
    }
    // While the books are being closed the database goes away for a moment; what is read then is read again afterwards.
    read().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [rows, meeting])
  return reach?.meeting === meeting.id ? reach.reach : null
}

/** Closes the books of a meeting and then says what that removed. */
export function useClosing(meeting: Meeting): ClosingState & { close(reach: Reach, parts: ReadonlySet<ClosingPart>, counts: Redaction['removed']): Promise<void> } {
  const [state, setState] = useState<{ meeting: string; now: ClosingState }>({ meeting: meeting.id, now: { state: 'open' } })
  const now: ClosingState = state.meeting === meeting.id ? state.now : { state: 'open' }
  return {
    ...now,
    close: async (reach, parts, counts) => {
      const show = (next: ClosingState): void => setState({ meeting: meeting.id, now: next })
      const hasHistory = [...parts].some((part) => reach.inHistory[part] > 0)
      show({ state: 'running' })
      try {
        const day = today()
        const done = await closeBooks(closing(newId(), { meeting: meeting.id, day, removed: counts }, strikesFor(reach, parts)))
        show({ state: 'closed', done: { ...done, counts, hasHistory } })
      } catch {
        // The store has said why; nothing was removed.
        show({ state: 'open' })
      }
    }
  }
}
