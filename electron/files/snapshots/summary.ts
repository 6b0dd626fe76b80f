import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Change } from '#shared/ledger/change.ts'
import { isRedaction } from '#shared/ledger/redact.ts'
import { writeAtomically } from '../atomic-write.ts'
import { ChangeIds, type IdRuns } from '../journal/change-ids.ts'
import { listSnapshots, snapshotFolder, type SnapshotName } from './names.ts'

/**
 * Which changes the newest snapshot holds, in a few bytes beside it, so that the app need not unpack it to start. Only
 * a cache: when it is missing or belongs to another snapshot, the snapshots themselves are read.
 */
const schema = z.object({
  snapshot: z.string(),
  bytes: z.int(),
  runs: z.record(z.string(), z.array(z.tuple([z.int(), z.int()]))),
  /** The ids of the redactions among them. */
  redactions: z.array(z.string())
})

function summaryPath(workspaceFolder: string): string {
  return join(snapshotFolder(workspaceFolder), 'newest.json')
}

export async function writeSummary(workspaceFolder: string, name: SnapshotName, changes: readonly Change[]): Promise<void> {
  const ids = new ChangeIds()
  ids.addAll(changes.map((change) => change.id))
  const { size } = await stat(join(snapshotFolder(workspaceFolder), name.file))
  const summary: z.infer<typeof schema> = { snapshot: name.file, bytes: size, runs: ids.runs(), redactions: redactionsIn(changes) }
  await writeAtomically(summaryPath(workspaceFolder), JSON.stringify(summary))
}

/** The ids of the redactions among some changes. */
export function redactionsIn(changes: readonly Change[]): string[] {
  return changes.filter(isRedaction).map((change) => change.id)
}

/**
 * What the snapshots hold, told without reading them; undefined when only reading them can tell.
 */
export async function readSummary(workspaceFolder: string): Promise<{ ids: ChangeIds; through: number; redactions: string[] } | undefined> {
  const newest = (await listSnapshots(workspaceFolder))[0]
  if (!newest) return { ids: new ChangeIds(), through: 0, redactions: [] }
  try {
    const { size } = await stat(join(snapshotFolder(workspaceFolder), newest.file))
    const summary = schema.parse(JSON.parse(await readFile(summaryPath(workspaceFolder), 'utf8')))
    if (summary.snapshot !== newest.file || summary.bytes !== size) return undefined
    const runs: IdRuns = summary.runs
    return { ids: new ChangeIds(runs), through: newest.through, redactions: summary.redactions }
  } catch {
    return undefined
  }
}
