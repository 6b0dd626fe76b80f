import type { Change } from '#shared/ledger/change.ts'
import { changesWithin, type Cut } from '#shared/ledger/cut.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'

/**
 * A meeting as it was at a cut: the rows are folded from the changes within. What was purged since is gone here too. Null when
 * the meeting was not there yet.
 */
export function viewAt(changes: Iterable<Change>, cut: Cut, meeting: string): MeetingView | null {
  return meetingView(rowsOf(fold(changesWithin(changes, cut)).values()), meeting)
}
