import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { writeAll } from '#electron/files/place-all.ts'
import { sha256 } from '#electron/files/sha256.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { united } from '#shared/ledger/merge.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import { WorkError } from './usage.ts'

/** Reads a `.alternat` file, struck by its own redactions; a missing or damaged one is named and nothing is done. */
export async function readWorkspace(path: string): Promise<AlternatFile> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new WorkError('failed.read', { path, reason: reasonOf(error) })
  }
  const file = await readAlternat(bytes, sha256)
  if (!file.ok) throw new WorkError(file.problem.key, { name: basename(path), ...file.problem.values })
  return { ...file.value, changes: [...united(file.value.changes)] }
}

/** Writes files into one folder, all of them or none. */
export async function writeFiles(folder: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> {
  try {
    await writeAll(folder, files)
  } catch (error) {
    throw new WorkError('failed.write', { path: folder, reason: reasonOf(error) })
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
