import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeId, type Change } from '#shared/ledger/change.ts'
import { writeUp } from '#shared/ledger/write-up.ts'
import { receive } from './actions.ts'
import { request } from './bridge.ts'
import { enterWorkspace, settings } from './current.ts'

/** The device of what a new workspace begins with. It is nobody's laptop, so that undo never takes the ground away. */
const GROUND = 'ground'

/** A new workspace that knows the Partnership: its names, its groups, its meetings so far. */
export async function beginEmpty(name: string): Promise<void> {
  const { foundingEdits } = await import('#shared/domain/partnership/default-partnership.ts')
  await enterWorkspace(() => request('workspace.create', { name }))
  await receive(groundChanges(foundingEdits(), new Date().toISOString(), settings.get().author))
}

/** The workspace of the example meeting, the same on every computer. Opened again, it is as one left it. */
export async function beginExample(name: string): Promise<void> {
  const { SAMPLE_WORKSPACE, sampleChanges } = await import('#shared/sample/index.ts')
  await enterWorkspace(() => request('workspace.adopt', { id: SAMPLE_WORKSPACE.id, name }))
  await receive(sampleChanges())
}

/** The edits as the changes of one gesture, which history tells as "… began this workspace". */
function groundChanges(edits: readonly DomainEdit[], at: string, by: string): Change[] {
  return writeUp(GROUND, edits.map((edit) => ({ edit, verb: 'partnership.create', at, by, gesture: changeId(GROUND, 1) })))
}
