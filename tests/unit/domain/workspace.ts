import type { DomainEdit } from '#shared/domain/edit.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { Laptop } from '../ledger/laptops.ts'

/** The rows that a list of edits leaves, through the real ledger. */
export function rowsAfter(...edits: DomainEdit[]): Rows {
  const laptop = new Laptop('ana')
  for (const edit of edits) laptop.perform(edit)
  return rowsOf(laptop.states().values())
}

/** The view of one meeting after a list of edits. */
export function viewAfter(meeting: string, ...edits: DomainEdit[]): MeetingView {
  const view = meetingView(rowsAfter(...edits), meeting)
  if (view === null) throw new Error(`The edits plan no meeting ${meeting}`)
  return view
}
