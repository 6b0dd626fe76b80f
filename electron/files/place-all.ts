import { copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing, partName, syncFolder, writeDurably } from './atomic-write.ts'

/** A file that is complete under a temporary name, and the name that it shall have. */
export interface Placement {
  part: string
  path: string
}

/**
 * Gives several files of one folder their names: all of them, or none. When one cannot be placed, those before it are taken away
 * again and what they replaced is put back.
 */
export async function placeAll(placements: readonly Placement[]): Promise<void> {
  const placed: { path: string; former: string | null }[] = []
  try {
    for (const { part, path } of placements) {
      const former = await keepFormer(path)
      placed.push({ path, former })
      await rename(part, path)
    }
  } catch (error) {
    for (const { path, former } of placed.reverse()) {
      if (former === null) await rm(path, { force: true, recursive: false }).catch(() => undefined)
      else await rename(former, path)
    }
    throw error
  }
  for (const { former } of placed) if (former !== null) await rm(former, { force: true })
  const [first] = placements
  if (first) await syncFolder(dirname(first.path))
}

/** Keeps a copy of what stands at `path`, so that it can be put back; null when nothing stands there. */
async function keepFormer(path: string): Promise<string | null> {
  try {
    if ((await lstat(path)).isDirectory()) throw new Error(`A folder stands in the way: ${path}`)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  const former = partName(path)
  // A copy, not a second link: sticks and shares often have no links.
  await copyFile(path, former)
  return former
}

/** Writes several files into one folder, all of them or none. */
export async function writeAll(folder: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const placements = files.map(({ path }) => ({ part: partName(path), path }))
  try {
    for (const [index, { content }] of files.entries()) await writeDurably(placements[index]?.part ?? '', content)
    await placeAll(placements)
  } finally {
    for (const { part } of placements) await rm(part, { force: true })
  }
}
