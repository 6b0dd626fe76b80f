import { Dexie } from 'dexie'
import type { JournalMarker, LaunchState, Notice } from '#shared/ipc/contract.ts'
import { parseChangeId, type Change } from '#shared/ledger/change.ts'
import { isRedaction } from '#shared/ledger/redact.ts'
import { request } from './bridge.ts'
import { commitReceived, readMarker } from './database/commit.ts'
import { WorkspaceDatabase, type Marker } from './database/database.ts'
import { allChanges } from './database/packs.ts'
import { LiveRows } from './live-rows.ts'
import { Saving } from './saving/saving.ts'
import { keepSnapshot } from './saving/snapshot-keeper.ts'

/** A workspace that is open: its database, what screens follow, and the way to the disk. */
export interface OpenWorkspace {
  launch: LaunchState
  id: string
  name: string
  device: string
  database: WorkspaceDatabase
  live: LiveRows
  saving: Saving
  notices: Notice[]
  /** A redaction is known after which the files have not been purged to the end. */
  isPurgeDue: boolean
}

/** How a workspace is entered: `isRebuilt` when the app itself has just cleared the database, with everything in the journal. */
export interface Entering {
  isRebuilt: boolean
}

/**
 * Opens the workspace of `launch` and compares the database with the journal. Whichever is behind is brought up from
 * the other; a database that is gone or damaged is rebuilt from the disk. Never an empty app where there was data.
 */
export async function openWorkspace(launch: LaunchState, { isRebuilt }: Entering): Promise<OpenWorkspace | null> {
  if (launch.workspace === null) return null
  const { id, name } = launch.workspace
  const live = new LiveRows()
  const saving = new Saving(id, live)
  const notices = [...launch.notices]
  const journal = launch.workspace.journal
  let device = launch.workspace.device

  let database = await openChecked(id)
  let marker = await trustedMarker(database)
  const lost = marker === null
  if (marker === null) {
    await Dexie.delete(database.name)
    database = await openChecked(id)
    marker = await readMarker(database)
  }
  if (isBehind(marker, journal)) {
    const recovered = await request('journal.read', { workspace: id })
    const taken = await commitReceived(database, recovered.changes)
    if (!taken.ok) throw new Error(`Two different changes carry the number ${taken.problem.id}`)
    notices.push(...recovered.notices)
    if (!isRebuilt) {
      notices.push({ key: lost || marker.count === 0 ? 'rebuilt' : 'caughtUp', values: { count: taken.value.changes.length } })
      const renewed = await request('workspace.renewDevice')
      device = renewed.workspace?.device ?? device
    }
  }
  const missing = await missingInJournal(database, marker, journal)
  if (missing.length > 0) saving.resend(missing)
  await live.read(database)
  keepSnapshot(database, live)
  // One that a crash kept from the journal is on its way there now.
  const isPurgeDue = launch.workspace.isPurgeDue || missing.some(isRedaction)
  return { launch, id, name, device, database, live, saving, notices, isPurgeDue }
}

export async function openChecked(id: string): Promise<WorkspaceDatabase> {
  const database = new WorkspaceDatabase(id)
  try {
    await database.open()
    return database
  } catch {
    // A database that cannot even be opened is only a cache of what lies on disk: it is made anew.
    await Dexie.delete(database.name)
    const fresh = new WorkspaceDatabase(id)
    await fresh.open()
    return fresh
  }
}

/** The marker, once the tables agree with it; null when something has vanished and the database cannot be trusted. */
async function trustedMarker(database: WorkspaceDatabase): Promise<Marker | null> {
  try {
    const marker = await readMarker(database)
    return (await database.packs.count()) === marker.packs ? marker : null
  } catch {
    return null
  }
}

function isBehind(marker: Marker, journal: JournalMarker): boolean {
  if (marker.count < journal.count) return true
  return Object.entries(journal.highest).some(([device, highest]) => (marker.highest[device] ?? 0) < highest)
}

/** The changes that a database has and its journal may lack; the journal passes over those it knows. */
export async function missingInJournal(database: WorkspaceDatabase, marker: Marker, journal: JournalMarker): Promise<Change[]> {
  const ahead = Object.entries(marker.highest).some(([device, highest]) => (journal.highest[device] ?? 0) < highest)
  if (!ahead && marker.count <= journal.count) return []
  const all = await allChanges(database)
  const beyond = all.filter((change) => {
    const { device, n } = parseChangeId(change.id)
    return n > (journal.highest[device] ?? 0)
  })
  // Fewer beyond the journal's end than it lacks: there is a hole somewhere, so offer everything and let it choose.
  return beyond.length >= marker.count - journal.count ? beyond : all
}
