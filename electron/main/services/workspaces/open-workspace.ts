import type { Journal } from '#electron/files/journal/journal.ts'
import { readPurged, writePurged } from '#electron/files/snapshots/purged.ts'
import { isSnapshotDue } from '#electron/files/snapshots/snapshot.ts'
import { redactionsIn } from '#electron/files/snapshots/summary.ts'
import type { JournalMarker, Notice, PurgeReport } from '#shared/ipc/contract.ts'
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
  /** The redactions in the journal and the snapshots. */
  readonly #redactions: Set<string>
  #timer: NodeJS.Timeout | undefined

  constructor(
    record: WorkspaceRecord,
    folder: string,
    { journal, redactions }: { journal: Journal; redactions: readonly string[] },
    files: FilesClient,
    tell: (notice: Notice) => void
  ) {
    this.record = record
    this.folder = folder
    this.journal = journal
    this.#redactions = new Set(redactions)
    this.#files = files
    this.#tell = tell
  }

  async append(changes: readonly Change[]): Promise<JournalMarker> {
    const marker = await this.journal.append(changes)
    for (const id of redactionsIn(changes)) this.#redactions.add(id)
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

  /** True when a redaction is known after which the files have not been purged to the end. */
  async isPurgeDue(): Promise<boolean> {
    const purged = await readPurged(this.folder)
    return [...this.#redactions].some((id) => !purged.has(id))
  }

  /**
   * Removes what redactions have struck from every file of this workspace. Noted as done only after `alsoElsewhere`, so
   * that a purge that was cut short anywhere is done again at the next start.
   */
  async purge(alsoElsewhere: () => Promise<void>): Promise<PurgeReport> {
    if (!(await this.isPurgeDue())) return { snapshots: 0, segments: 0, setAside: 0 }
    const redactions = [...this.#redactions]
    const through = await this.journal.rotate()
    const { removed, notices } = await this.#files.request('redact', {
      workspaceFolder: this.folder,
      workspace: { id: this.record.id, name: this.record.name },
      through,
      madeAt: new Date().toISOString(),
      expected: this.journal.marker().count
    })
    notices.forEach(this.#tell)
    await alsoElsewhere()
    await writePurged(this.folder, redactions)
    return removed
  }

  async close(): Promise<void> {
    await this.journal.close()
    await this.snapshot()
  }
}
