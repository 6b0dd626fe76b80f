import type { DomainEdit } from '#shared/domain/edit.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'

/** A laptop on which files are taken over into the meeting `m`. */
export class LaptopOfMeeting {
  readonly laptop = new Laptop('ana')
  private made = 0

  constructor(...edits: DomainEdit[]) {
    for (const edit of edits) this.laptop.perform(edit)
  }

  rows(): Rows {
    return rowsOf(this.laptop.states().values())
  }

  view(): MeetingView {
    const view = meetingView(this.rows(), 'm')
    if (view === null) throw new Error('The meeting is there')
    return view
  }

  /** The id of what an import creates. */
  protected readonly newId = (): string => `made-${++this.made}`
}
