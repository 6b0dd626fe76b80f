import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const PART = '.part-'

/**
 * Writes a file so that at every moment, also after a power cut, either the old or the whole new content is there:
 * temporary name beside it, fsync, rename, fsync of the folder.
 */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const part = partName(file)
  try {
    await writeDurably(part, content)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

/** Writes a new file and answers when it is on the disk itself. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A name beside `file` that no listing takes for a finished file. */
export function partName(file: string): string {
  return join(dirname(file), `.${basename(file)}${PART}${randomBytes(4).toString('hex')}`)
}

/** Makes new and renamed entries of a folder durable. Windows has no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what an interrupted writer left in a folder that belongs to the app alone. */
export async function removeParts(folder: string): Promise<void> {
  for (const name of await listFolder(folder)) {
    if (name.startsWith('.') && name.includes(PART)) await rm(join(folder, name), { force: true })
  }
}

/** The names in a folder; none when there is no such folder. */
export async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
