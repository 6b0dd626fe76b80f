import { join } from 'node:path'
import { listFolder } from '../atomic-write.ts'

/**
 * A snapshot on disk. `through` is the number of the last journal segment whose changes it holds; it stands in the
 * name, so that it is known even when the content is damaged.
 */
export interface SnapshotName {
  file: string
  through: number
  /** Milliseconds since 1970. */
  madeAt: number
}

const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})\.(\d{3})Z\.through-(\d{6,})\.alternat$/

export function snapshotFolder(workspaceFolder: string): string {
  return join(workspaceFolder, 'snapshots')
}

/** A name that sorts by time and is allowed on every file system: no colons. */
export function snapshotFile(madeAt: Date, through: number): string {
  return `${madeAt.toISOString().replaceAll(':', '-')}.through-${String(through).padStart(6, '0')}.alternat`
}

/** The snapshots on disk, newest first: by what they cover, then by their time, so that a clock set back decides nothing. */
export async function listSnapshots(workspaceFolder: string): Promise<SnapshotName[]> {
  const names = await listFolder(snapshotFolder(workspaceFolder))
  return names
    .flatMap((file) => readName(file) ?? [])
    .sort(byNewest)
}

export function byNewest(a: SnapshotName, b: SnapshotName): number {
  return b.through - a.through || b.madeAt - a.madeAt
}

/** What the name of a file says; undefined when it is no snapshot's. */
export function readName(file: string): SnapshotName | undefined {
  const parts = NAME.exec(file)
  if (!parts) return undefined
  const [, hour, minute, second, milliseconds, through] = parts
  return { file, through: Number(through), madeAt: Date.parse(`${hour}:${minute}:${second}.${milliseconds}Z`) }
}
