import type { WorkspaceDatabase } from '../database/database.ts'
import { writeSnapshot } from '../database/snapshot.ts'
import type { LiveRows } from '../live-rows.ts'

/** A snapshot is due after so many changes, or one for every so many rows: in a large workspace it takes longer to write. */
const CHANGES = 200
const ROWS_A_CHANGE = 20
/** Nothing has been edited for so long, in milliseconds, when it is written. */
const QUIET = 2_000

/** Writes the rows down from time to time, when nobody is typing, so that the next start need not fold every change. */
export function keepSnapshot(database: WorkspaceDatabase, live: LiveRows): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = async (): Promise<void> => {
    const { tail, ...upTo } = live.upTo
    if (!database.isOpen()) return
    await writeSnapshot(database, { rows: live.rows.get(), tail, ...upTo })
    live.upTo = { ...live.upTo, tail: live.upTo.tail - tail }
  }
  const note = (): void => {
    const rows = Object.values(live.rows.get()).reduce((sum, list) => sum + list.length, 0)
    if (live.upTo.tail < Math.max(CHANGES, rows / ROWS_A_CHANGE)) return
    clearTimeout(timer)
    // One that could not be written, because the workspace was left in between, is written another time: it only saves time.
    timer = setTimeout(() => void write().catch(() => undefined), QUIET)
  }
  live.rows.subscribe(note)
  note()
}
