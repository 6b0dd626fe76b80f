import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listSegments, segmentPath } from '../journal/segments.ts'
import { listSnapshots, snapshotFolder, type SnapshotName } from './names.ts'
import { putAside, readSnapshot } from './recover.ts'

const KEPT_MILLISECONDS = 7 * 24 * 60 * 60 * 1000
const KEPT_AT_LEAST = 2
/** Snapshots carry the pictures of people: a week of them, one every five minutes, must not fill the disk. */
const KEPT_BYTES = 1_000_000_000

/**
 * Lets go of what is no longer needed, so that no single damaged file can ever lose a change:
 *
 * - a journal segment goes when the two newest snapshots both hold it and both have just been read back whole;
 * - a snapshot goes after seven days, or when newer ones take a gigabyte, but never one of the two newest.
 *
 * Whichever one file is damaged, the changes in it are then also in another.
 */
export async function prune(workspaceFolder: string, now: Date): Promise<void> {
  const [newest, second, ...older] = await wholeFirst(workspaceFolder)
  if (!newest || !second) return
  const covered = Math.min(newest.through, second.through)
  for (const number of await listSegments(workspaceFolder)) {
    if (number <= covered) await rm(segmentPath(workspaceFolder, number), { force: true })
  }
  let bytes = 0
  for (const snapshot of older) {
    const path = join(snapshotFolder(workspaceFolder), snapshot.file)
    bytes += (await stat(path)).size
    const age = now.getTime() - snapshot.madeAt
    if (age > KEPT_MILLISECONDS || bytes > KEPT_BYTES) await rm(path, { force: true })
  }
}

/** The snapshots, newest first, of which the first two have been read back; damaged ones among them are put aside. */
async function wholeFirst(workspaceFolder: string): Promise<SnapshotName[]> {
  const whole: SnapshotName[] = []
  const candidates = await listSnapshots(workspaceFolder)
  while (whole.length < KEPT_AT_LEAST) {
    const candidate = candidates.shift()
    if (!candidate) break
    if (await readSnapshot(workspaceFolder, candidate)) whole.push(candidate)
    else await putAside(workspaceFolder, candidate)
  }
  return [...whole, ...candidates]
}
