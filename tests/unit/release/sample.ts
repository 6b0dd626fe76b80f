import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeSession } from '#shared/domain/session/edits.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold, foldRecord } from '#shared/ledger/fold.ts'
import { sampleChanges, SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { contentOf, type Content } from '#shared/release/content.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'

const example = sampleChanges()

/** The ledger of the example after some more edits of one laptop. */
export function ledgerAfter(changes: readonly Change[], device: string, ...edits: DomainEdit[]): Change[] {
  const all = [...changes]
  let number = all.filter(({ id }) => id.startsWith(`${device}.`)).length + 1
  for (const edit of edits) {
    const clock = Math.max(0, ...all.map((change) => change.clock))
    const drafts = draftsOf(edit, (record) => {
      const own = all.filter((change) => recordKey(change.record) === recordKey(record))
      return own.length === 0 ? undefined : foldRecord(own)
    })
    const stamped = stamp(drafts, edit.verb, { device, number, clock, at: '2027-09-01T12:00:00Z', by: 'Ana', gesture: `${device}-${number}` })
    number += stamped.length
    all.push(...stamped)
  }
  return all
}

export function sampleLedger(...edits: DomainEdit[]): Change[] {
  return ledgerAfter(example, 'ana', ...edits)
}

export function viewOf(changes: readonly Change[]): MeetingView {
  const view = meetingView(rowsOf(fold(changes).values()), SAMPLE_MEETING_ID)
  if (view === null) throw new Error('The example plans no meeting')
  return view
}

/** The example meeting after some more edits. */
export function sampleView(...edits: DomainEdit[]): MeetingView {
  return viewOf(sampleLedger(...edits))
}

export function contentAfter(...edits: DomainEdit[]): Content {
  return contentOf(sampleView(...edits))
}

export function cancelled(session: string): DomainEdit {
  return changeSession(session, { status: 'cancelled' })
}
