import { inOrder } from '#shared/domain/meeting/rules.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { readWorkspace } from './files.ts'
import { UsageError, WorkError } from './usage.ts'

/** The meeting of that id in a file, or the next one that is planned. */
export async function readMeeting(path: string, id: string | undefined): Promise<MeetingView> {
  const file = await readWorkspace(path)
  const rows = rowsOf(fold(file.changes).values())
  const wanted = id ?? inOrder(rows.meeting).findLast((meeting) => !meeting.held)?.id
  const view = wanted === undefined ? null : meetingView(rows, wanted)
  if (view !== null) return view
  if (id !== undefined) {
    throw new UsageError('usage.notAllowed', { option: '--meeting', value: id, allowed: rows.meeting.map((meeting) => meeting.id).join(', ') })
  }
  throw new WorkError('failed.noMeeting', { name: path })
}
