import { mkdir, open, type FileHandle } from 'node:fs/promises'
import type { JournalMarker } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import { syncFolder } from '../atomic-write.ts'
import type { ChangeIds } from './change-ids.ts'
import { writeLine } from './lines.ts'
import { journalFolder, segmentPath } from './segments.ts'

/** A segment larger than this is closed, so that no single file grows without end between two snapshots. */
const SEGMENT_BYTES = 32_000_000

interface Waiting {
  changes: readonly Change[]
  resolve: (marker: JournalMarker) => void
  reject: (error: unknown) => void
}

/**
 * The append-only record of a workspace on disk. What `append` has answered is on the disk itself, not in a cache: the
 * word "Saved" depends on it.
 *
 * Each run begins a segment of its own, so that nothing is ever written behind a line that a crash cut short.
 */
export class Journal {
  readonly #workspaceFolder: string
  readonly #known: ChangeIds
  #waiting: Waiting[] = []
  #work: Promise<void> = Promise.resolve()
  #segment: { number: number; file: FileHandle; bytes: number } | undefined
  #nextNumber: number

  /**
   * @param known the ids of all changes that already lie in snapshots and segments
   * @param nextNumber higher than the number of every segment ever used
   */
  constructor(workspaceFolder: string, known: ChangeIds, nextNumber: number) {
    this.#workspaceFolder = workspaceFolder
    this.#known = known
    this.#nextNumber = nextNumber
  }

  marker(): JournalMarker {
    return this.#known.marker()
  }

  /**
   * Answers when the changes are durable. Those already there are passed over. Calls that arrive while an fsync runs
   * share the next one.
   *
   * @throws when the disk refuses; then none of these changes counts as saved
   */
  append(changes: readonly Change[]): Promise<JournalMarker> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, resolve, reject })
      this.#work = this.#work.then(() => this.#writeWaiting())
    })
  }

  /**
   * Closes the running segment, so that a snapshot can cover it.
   *
   * @returns the number up to which all segments are now complete
   */
  rotate(): Promise<number> {
    const closed = this.#work.then(async () => {
      await this.#closeSegment()
      return this.#nextNumber - 1
    })
    this.#work = closed.then(() => undefined)
    return closed
  }

  async close(): Promise<void> {
    await this.rotate()
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    if (batch.length === 0) return
    try {
      const fresh = this.#unknownOf(batch)
      if (fresh.length > 0) await this.#write(fresh.map(writeLine).join(''))
      this.#known.addAll(fresh.map((change) => change.id))
      const marker = this.marker()
      for (const { resolve } of batch) resolve(marker)
    } catch (error) {
      await this.#closeSegment()
      for (const { reject } of batch) reject(error)
    }
  }

  #unknownOf(batch: readonly Waiting[]): Change[] {
    const fresh = new Map<string, Change>()
    for (const change of batch.flatMap((waiting) => waiting.changes)) {
      if (!this.#known.has(change.id) && !fresh.has(change.id)) fresh.set(change.id, change)
    }
    return [...fresh.values()]
  }

  async #write(lines: string): Promise<void> {
    const bytes = Buffer.from(lines)
    const segment = this.#segment ?? (await this.#openSegment())
    await segment.file.appendFile(bytes)
    await segment.file.datasync()
    segment.bytes += bytes.length
    if (segment.bytes > SEGMENT_BYTES) await this.#closeSegment()
  }

  async #openSegment(): Promise<{ number: number; file: FileHandle; bytes: number }> {
    await mkdir(journalFolder(this.#workspaceFolder), { recursive: true })
    const number = this.#nextNumber
    const file = await open(segmentPath(this.#workspaceFolder, number), 'ax')
    this.#nextNumber += 1
    this.#segment = { number, file, bytes: 0 }
    await syncFolder(journalFolder(this.#workspaceFolder))
    return this.#segment
  }

  /** After a failed write the segment may end in half a line; the next write begins a new one. */
  async #closeSegment(): Promise<void> {
    const segment = this.#segment
    this.#segment = undefined
    // The content was synced or refused already: a failing close changes nothing.
    await segment?.file.close().catch(() => undefined)
  }
}
