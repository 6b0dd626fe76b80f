import { basename } from 'node:path'
import { readListFile } from '#electron/intake/read-file.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { WorkError } from './usage.ts'

/** Reads a list of any kind that Alternat knows; one that is refused is named, with what is wrong with it. */
export async function readList(path: string): Promise<Grid> {
  const list = await readListFile(path)
  if (!list.ok) throw new WorkError(list.problem.key, { name: basename(path), ...list.problem.values })
  return list.value
}
