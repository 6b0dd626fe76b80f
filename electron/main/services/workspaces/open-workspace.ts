import type { Journal } from '#electron/files/journal/journal.ts'
import { isSnapshotDue } from '#electron/files/snapshots/snapshot.ts'
import type { JournalMarker, Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import type { FilesClient } from '../files-client.ts'
import type { WorkspaceRecord } from './registry.ts'

const SNAPSHOT_MILLISECONDS = 5 * 60 * 1000

/**
 * A workspace whose journal is open. Five minutes after the first change that no snapshot holds, and on close, one is
 * made.
 */
export class OpenWorkspace {
  record: WorkspaceRecord
  readonly folder: string
  readonly journal: Journal
  readonly #files: FilesClient
  readonly #tell: (notice: Notice) => void
  #timer: NodeJS.Timeout | undefined

  constructor(record: WorkspaceRecord, folder: string, journal: Journal, files: FilesClient, tell: (notice: Notice) => void) {
    this.record = record
    this.folder = folder
    this.journal = journal
    this.#files = files
    this.#tell = tell
  }

  async append(changes: readonly Change[]): Promise<JournalMarker> {
    const marker = await this.journal.append(changes)
    this.#timer ??= setTimeout(() => void this.snapshot(), SNAPSHOT_MILLISECONDS)
    return marker
  }

  /**
   * Never throws: the changes are in the journal in any case, and a snapshot that could not be made now is tried again
   * five minutes after the next change. The person hears of it.
   */
  async snapshot(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    try {
      const through = await this.journal.rotate()
      // Asked here as well, so that leaving without a change does not start a process.
      if (!(await isSnapshotDue(this.folder, through))) return
      const workspace = { id: this.record.id, name: this.record.name }
      const order = { workspaceFolder: this.folder, workspace, through, madeAt: new Date().toISOString() }
      const { notices } = await this.#files.request('snapshot', order)
      notices.forEach(this.#tell)
    } catch (error) {
      console.error('No snapshot:', error)
      this.#tell({ key: 'snapshot.failed', values: { reason: error instanceof Error ? error.message : String(error) } })
    }
  }

  async close(): Promise<void> {
    await this.journal.close()
    await this.snapshot()
  }
}
