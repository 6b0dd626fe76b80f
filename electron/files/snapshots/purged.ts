import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../atomic-write.ts'

const schema = z.array(z.string())

function purgedPath(workspaceFolder: string): string {
  return join(workspaceFolder, 'purged.json')
}

/** The ids of the redactions after which no file of the workspace holds a struck value any more. */
export async function readPurged(workspaceFolder: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(schema.parse(JSON.parse(await readFile(purgedPath(workspaceFolder), 'utf8'))))
  } catch {
    // Missing or damaged: purging once more does no harm.
    return new Set()
  }
}

export async function writePurged(workspaceFolder: string, redactions: Iterable<string>): Promise<void> {
  await writeAtomically(purgedPath(workspaceFolder), JSON.stringify([...redactions]))
}
