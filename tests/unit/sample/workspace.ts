import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'

/** The rows of the example, folded once for all tests of a file. */
export const rows: Rows = rowsOf(fold(sampleChanges()).values())

export const view: MeetingView = viewOfSample()

function viewOfSample(): MeetingView {
  const found = meetingView(rows, SAMPLE_MEETING_ID)
  if (!found) throw new Error('The example has no meeting of 2027')
  return found
}

/** Minutes since midnight of `09:30`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
