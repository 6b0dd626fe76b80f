import type { Change } from '#shared/ledger/change.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import { request } from '../bridge.ts'
import type { Stored } from '../database/commit.ts'
import type { LiveRows } from '../live-rows.ts'
import { observable } from '../observable.ts'

export type SaveState = { state: 'saved'; problem: null } | { state: 'saving'; problem: null } | { state: 'failed'; problem: Notice }

const SAVED: SaveState = { state: 'saved', problem: null }
const SAVING: SaveState = { state: 'saving', problem: null }
const RETRY_AFTER = 3_000
/** How many changes go to the journal in one message: the import of a long list must not hold up the window. */
const BATCH = 1_000

/**
 * Follows each edit to the disk. "Saved" is shown only when nothing is under way: the database has stored the edit and
 * the journal has answered after fsync. What the journal refused is kept and offered again until it is taken.
 */
export class Saving {
  readonly state = observable<SaveState>(SAVED)
  private waiting: Change[] = []
  private sending = false
  private storing = 0
  private readonly workspace: string
  private readonly live: LiveRows

  constructor(workspace: string, live: LiveRows) {
    this.workspace = workspace
    this.live = live
  }

  /** Runs the database transaction of an edit, hands its changes to the journal, and shows what it did. */
  async store<T>(work: () => Promise<T>, storedIn: (value: T) => Stored | null): Promise<T> {
    this.storing++
    if (this.state.get().state === 'saved') this.state.set(SAVING)
    try {
      const value = await work()
      const stored = storedIn(value)
      if (stored !== null) {
        for (const change of stored.changes) this.waiting.push(change)
        // The disk writes while the window draws.
        void this.send()
        await this.live.apply(stored)
      }
      return value
    } finally {
      this.storing--
      void this.send()
    }
  }

  /** Hands over changes that the database has and the journal lacks, as found at the start. */
  resend(changes: readonly Change[]): void {
    for (const change of changes) this.waiting.push(change)
    this.state.set(SAVING)
    void this.send()
  }

  /** Answers when nothing is under way: every edit so far is in the database and in the journal. */
  idle(): Promise<void> {
    if (this.state.get().state === 'saved') return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.state.subscribe(() => {
        if (this.state.get().state !== 'saved') return
        stop()
        resolve()
      })
    })
  }

  private async send(): Promise<void> {
    if (this.sending) return
    this.sending = true
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.slice(0, BATCH)
        await request('journal.append', { workspace: this.workspace, changes: batch })
        this.waiting.splice(0, batch.length)
      }
      if (this.storing === 0) this.state.set(SAVED)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.state.set({ state: 'failed', problem: { key: 'journalRefused', values: { reason } } })
      setTimeout(() => void this.send(), RETRY_AFTER)
    } finally {
      this.sending = false
    }
  }
}
