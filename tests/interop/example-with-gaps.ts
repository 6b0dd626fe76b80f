import { sha256 } from '#electron/files/sha256.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { edit } from '#shared/domain/edit.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { draftsOf, stamp, type Edit } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_WORKSPACE, sampleChanges } from '#shared/sample/index.ts'

/** Changes after others, as an app of its own would author them. */
export function after(changes: readonly Change[], made: Edit, device: string): Change[] {
  const states = fold(changes)
  const worded = withWording(made, (record) => states.get(recordKey(record))?.row ?? null)
  const clock = Math.max(...changes.map((change) => change.clock))
  return [...changes, ...stamp(draftsOf(worded, (record) => states.get(recordKey(record))), worded.verb, { device, number: 1, clock, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: device })]
}

/** The items of the example's agenda. */
export function itemIds(changes: readonly Change[]): string[] {
  return [...fold(changes).values()].flatMap(({ record, row }) => (record.kind === 'item' && row !== null ? [record.id] : []))
}

/** The example without the French of its agenda, and with one note that has bold, a link and a list. */
export function exampleWithGaps(): Change[] {
  const changes = sampleChanges()
  const ids = itemIds(changes)
  const cleared = ids.map((id) => setItemText(id, 'title', 'fr', ''))
  const [first = ''] = ids
  const withoutTitles = after(changes, edit('item.write', ...cleared.flatMap(({ writes }) => writes)), 'gaps')
  const withoutNote = after(withoutTitles, setItemText(first, 'note', 'fr', ''), 'gaps-2')
  return after(withoutNote, setItemText(first, 'note', 'en', 'See **the record** and [the plan](https://example.org/a?b=1&c=2) & *more*.\\\nEnd.\n\n- one\n- two'), 'gaps-3')
}

export function packed(changes: Change[]): Promise<Uint8Array> {
  return writeAlternat({ workspace: SAMPLE_WORKSPACE, madeAt: '2027-06-01T12:00:00Z', attachments: new Map(), changes }, sha256)
}
