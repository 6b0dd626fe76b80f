import type { IdRuns } from '#electron/files/journal/change-ids.ts'
import { attachmentFolder } from '#electron/files/attachments/folder.ts'
import { ChangeIds } from '#electron/files/journal/change-ids.ts'
import { openJournal } from '#electron/files/open-journal.ts'
import type { FileRequests } from '#electron/files/protocol.ts'
import type { Backup, BackupFacts, JournalMarker, Notice, PurgeReport, RecoveredLedger, WorkspaceSummary } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import type { FilesClient } from '../files-client.ts'
import { OpenWorkspace } from './open-workspace.ts'
import { randomName, type WorkspaceRecord, WorkspaceRegistry } from './registry.ts'

export interface CurrentWorkspace extends WorkspaceSummary {
  device: string
  journal: JournalMarker
  isPurgeDue: boolean
}

/** The workspaces of this laptop: which one is open, and what lies on disk for each. */
export class Workspaces {
  readonly #registry: WorkspaceRegistry
  readonly #files: FilesClient
  readonly #open = new Map<string, Promise<OpenWorkspace>>()
  #notices: Notice[] = []
  #current: string | undefined

  constructor(userData: string, files: FilesClient) {
    this.#registry = new WorkspaceRegistry(userData)
    this.#files = files
  }

  /** The open workspace, at the start the one that was open last; null before the first choice. */
  async current(): Promise<CurrentWorkspace | null> {
    this.#current ??= (await this.#registry.list())[0]?.id
    if (this.#current === undefined) return null
    const workspace = await this.get(this.#current)
    const { id, name, openedAt, device } = workspace.record
    return { id, name, openedAt, device, journal: workspace.journal.marker(), isPurgeDue: await workspace.isPurgeDue() }
  }

  async list(): Promise<WorkspaceSummary[]> {
    return (await this.#registry.list()).map(({ id, name, openedAt }) => ({ id, name, openedAt }))
  }

  async create(name: string): Promise<void> {
    const record = await this.#registry.create(name, new Date())
    this.#current = record.id
  }

  /** Opens the workspace that a file came from; makes it, with the same id, when it is not here yet. */
  async adopt(id: string, name: string): Promise<void> {
    if (!(await this.#find(id))) await this.#registry.create(name, new Date(), id)
    await this.switchTo(id)
  }

  async switchTo(id: string): Promise<void> {
    const workspace = await this.get(id)
    await this.#update(workspace, { openedAt: new Date().toISOString() })
    this.#current = id
  }

  async renewDevice(): Promise<void> {
    const current = await this.current()
    if (current) await this.#update(await this.get(current.id), { device: randomName(6) })
  }

  /** @throws when there is no such workspace on this laptop */
  get(id: string): Promise<OpenWorkspace> {
    const opening = this.#open.get(id) ?? this.#openWorkspace(id)
    this.#open.set(id, opening)
    opening.catch(() => this.#open.delete(id))
    return opening
  }

  async append(id: string, changes: readonly Change[]): Promise<JournalMarker> {
    return (await this.get(id)).append(changes)
  }

  async read(id: string): Promise<RecoveredLedger> {
    const workspace = await this.get(id)
    return this.#files.request('recover', { workspaceFolder: workspace.folder })
  }

  async writeCopy(id: string, target: string): Promise<Notice[]> {
    const { folder, record } = await this.get(id)
    const workspace = { id: record.id, name: record.name }
    return (await this.#files.request('copy', { workspaceFolder: folder, workspace, madeAt: new Date().toISOString(), target })).notices
  }

  async listBackups(id: string): Promise<Backup[]> {
    return this.#files.request('listBackups', { workspaceFolder: (await this.get(id)).folder })
  }

  async lookIntoBackup(id: string, backup: string): Promise<BackupFacts | null> {
    return this.#files.request('lookIntoBackup', { workspaceFolder: (await this.get(id)).folder, backup })
  }

  async readBackup(id: string, backup: string): Promise<FileRequests['readBackup']['answer']> {
    return this.#files.request('readBackup', { workspaceFolder: (await this.get(id)).folder, backup })
  }

  /** Null when the backup cannot be read; nothing was written then. */
  async copyBackup(id: string, backup: string, target: string): Promise<{ notices: Notice[] } | null> {
    const { folder, record } = await this.get(id)
    const workspace = { id: record.id, name: record.name }
    return this.#files.request('copyBackup', { workspaceFolder: folder, backup, workspace, madeAt: new Date().toISOString(), target })
  }

  /** @param alsoElsewhere removes what Chromium keeps of the same values */
  async purge(id: string, alsoElsewhere: () => Promise<void>): Promise<PurgeReport> {
    return (await this.get(id)).purge(alsoElsewhere)
  }

  async keepAttachment(id: string, bytes: Uint8Array): Promise<{ hash: string }> {
    return this.#files.request('keepAttachment', { workspaceFolder: (await this.get(id)).folder, bytes })
  }

  async readAttachment(id: string, hash: string): Promise<{ bytes: Uint8Array | null; notices: Notice[] }> {
    return this.#files.request('readAttachment', { workspaceFolder: (await this.get(id)).folder, hash })
  }

  /** Where the attachments of a workspace lie, each under its hash. */
  async attachmentFolder(id: string): Promise<string> {
    return attachmentFolder((await this.get(id)).folder)
  }

  /** What there is to say since the last time it was asked. */
  takeNotices(): Notice[] {
    const notices = this.#notices
    this.#notices = []
    return notices
  }

  /** A last snapshot of everything that was opened in this run. */
  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#open.values())
    await Promise.all(opened.map((result) => (result.status === 'fulfilled' ? result.value.close() : undefined)))
  }

  async #openWorkspace(id: string): Promise<OpenWorkspace> {
    const record = await this.#find(id)
    if (!record) throw new Error(`There is no workspace "${id}" on this laptop.`)
    const folder = this.#registry.folderOf(id)
    const { journal, redactions, notices } = await openJournal(folder, async () => {
      const survey = await this.#files.request('survey', { workspaceFolder: folder })
      const runs: IdRuns = survey.runs
      return { ids: new ChangeIds(runs), through: survey.through, redactions: survey.redactions, notices: survey.notices }
    })
    this.#notices.push(...notices)
    return new OpenWorkspace(record, folder, { journal, redactions }, this.#files, (notice) => this.#notices.push(notice))
  }

  async #find(id: string): Promise<WorkspaceRecord | undefined> {
    return (await this.#registry.list()).find((record) => record.id === id)
  }

  async #update(workspace: OpenWorkspace, change: Partial<Omit<WorkspaceRecord, 'id'>>): Promise<void> {
    workspace.record = await this.#registry.write({ ...workspace.record, ...change })
  }
}
