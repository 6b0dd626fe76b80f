import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { isMissing } from '#electron/files/atomic-write.ts'
import { fail, type Result } from '#shared/foundation/result.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { LIMITS } from '#shared/intake/read/limits.ts'
import type { IntakeProblem } from '#shared/intake/read/problem.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'

/** Why a list could not be read: what is in it, or that the disk does not give it. */
export type ListProblem =
  | IntakeProblem
  /** It was there when it was chosen. */
  | { key: 'intake.vanished'; values: Record<string, never> }
  /** The system refuses; `reason` is its code, such as EACCES. */
  | { key: 'intake.unreadable'; values: { reason: string } }

/** Reads a list that is in memory already. */
export function readList(name: string, bytes: Uint8Array): Result<Grid, IntakeProblem> {
  return readGrid(name, bytes, (packed, length) => inflateRawSync(packed, { maxOutputLength: Math.max(1, length) }))
}

/** Reads the list that lies at `path`; never more of a file than the limit, which then refuses it. */
export async function readListFile(path: string): Promise<Result<Grid, ListProblem>> {
  let bytes: Uint8Array
  try {
    bytes = await readCapped(path)
  } catch (error) {
    if (isMissing(error)) return fail({ key: 'intake.vanished', values: {} })
    return fail({ key: 'intake.unreadable', values: { reason: codeOf(error) } })
  }
  return readList(basename(path), bytes)
}

export async function readCapped(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > LIMITS.fileBytes ? new Uint8Array(LIMITS.fileBytes + 1) : await file.readFile()
  } finally {
    await file.close()
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}
