import { request } from './bridge.ts'
import { receive } from './actions.ts'
import { enterWorkspace, settings } from './current.ts'
import { changeId, recordKey, type Change } from '#shared/ledger/change.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { foldRecord } from '#shared/ledger/fold.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'

/** The device of what a new workspace begins with. It is nobody's laptop, so that undo never takes the ground away. */
const GROUND = 'ground'

/** A new workspace that knows the Partnership: its names, its groups, its meetings so far. */
export async function beginEmpty(name: string): Promise<void> {
  const { foundingEdits } = await import('#shared/domain/partnership/default-partnership.ts')
  await enterWorkspace(() => request('workspace.create', { name }))
  await receive(groundChanges(foundingEdits(), new Date().toISOString(), settings.get().author))
}

/** A new workspace with the example meeting, to look around in. */
export async function beginExample(name: string): Promise<void> {
  const { sampleChanges } = await import('#shared/sample/index.ts')
  const changes = sampleChanges()
  await enterWorkspace(() => request('workspace.create', { name }))
  await receive(changes)
}

/** The edits as the changes of one gesture, which history tells as "… began this workspace". */
function groundChanges(edits: readonly DomainEdit[], at: string, by: string): Change[] {
  const changes: Change[] = []
  const byRecord = new Map<string, Change[]>()
  for (const edit of edits) {
    const drafts = draftsOf(edit, (record) => {
      const known = byRecord.get(recordKey(record))
      return known && foldRecord(known)
    })
    const authorship = { device: GROUND, number: changes.length + 1, clock: changes.length, at, by, gesture: changeId(GROUND, 1) }
    for (const change of stamp(drafts, 'partnership.create', authorship)) {
      changes.push(change)
      const key = recordKey(change.record)
      byRecord.set(key, [...(byRecord.get(key) ?? []), change])
    }
  }
  return changes
}
