import { Dexie } from 'dexie'
import type { PurgeReport } from '#shared/ipc/contract.ts'
import { request } from '../bridge.ts'
import { addNotice, current, enterWorkspace, launch } from '../current.ts'
import { WorkspaceDatabase } from '../database/database.ts'
import { missingInJournal, openChecked, type OpenWorkspace } from '../start.ts'
import { readMarker } from '../database/commit.ts'

/** How many changes go to the journal of another workspace in one message. */
const BATCH = 1_000

let running: Promise<PurgeReport | null> | null = null
let gate: Promise<unknown> = Promise.resolve()
const begun = new Set<string>()

/** Answers at once, but while the databases are being rebuilt after a redaction only when that is over. */
export async function whenOpen(): Promise<void> {
  await gate
}

/**
 * Removes what redactions have struck from every file of the open workspace and from Chromium's own files, as soon as
 * everything is saved. Chromium keeps deleted values in the files of IndexedDB until it happens to compact them, so these
 * are cleared as a whole and the database is rebuilt from the journal: every workspace's, since they share those files.
 *
 * @returns null when it could not be done now; the person hears why, and the next start tries again
 */
export function purgeFiles(): Promise<PurgeReport | null> {
  running ??= purged().finally(() => {
    running = null
  })
  return running
}

/** Finishes at the start, or on changing to a workspace, what an earlier run could not. Tried once a run. */
export function finishPurges(): void {
  current.subscribe(() => {
    const open = current.get()
    if (!open?.isPurgeDue || begun.has(open.id)) return
    begun.add(open.id)
    void purgeFiles()
  })
}

async function purged(): Promise<PurgeReport | null> {
  const open = current.get()
  if (open === null) return null
  begun.add(open.id)
  await open.saving.idle()
  // From here on edits wait: without a turn of the event loop in between, so that none has begun since.
  const work = clearAndRebuild(open)
  gate = work
  return work
}

async function clearAndRebuild(open: OpenWorkspace): Promise<PurgeReport | null> {
  let report: PurgeReport | null = null
  try {
    await saveOthers(open.id)
    await open.saving.idle()
    open.database.close()
    report = await request('journal.purge', { workspace: open.id })
  } catch (error) {
    addNotice({ key: 'purgeFailed', values: { reason: error instanceof Error ? error.message : String(error) } })
  }
  await enterWorkspace(() => request('app.launch'), { isRebuilt: true })
  return report
}

/** Everything that the databases of other workspaces have and their journals lack goes to their journals first. */
async function saveOthers(openId: string): Promise<void> {
  const names = new Set(await Dexie.getDatabaseNames())
  for (const { id } of launch.get()?.workspaces ?? []) {
    if (id === openId || !names.has(new WorkspaceDatabase(id).name)) continue
    const database = await openChecked(id)
    const journal = await request('journal.append', { workspace: id, changes: [] })
    const missing = await missingInJournal(database, await readMarker(database), journal)
    database.close()
    for (let at = 0; at < missing.length; at += BATCH) {
      await request('journal.append', { workspace: id, changes: missing.slice(at, at + BATCH) })
    }
  }
}
