import type { Notice } from '#shared/ipc/contract.ts'
import type { ChangeIds } from './journal/change-ids.ts'
import { Journal } from './journal/journal.ts'
import { listSegments, readSegments } from './journal/segments.ts'
import { readSummary, redactionsIn } from './snapshots/summary.ts'

/** What the snapshots of a workspace hold. */
export interface Survey {
  ids: ChangeIds
  through: number
  /** The ids of the redactions among them. */
  redactions: string[]
  notices: Notice[]
}

/**
 * Opens the journal of a workspace for writing. Usually that takes reading a small summary and the segments since the
 * newest snapshot.
 *
 * @param survey reads the snapshots themselves, away from the main process; asked only when the summary is of no use
 */
export async function openJournal(
  workspaceFolder: string,
  survey: () => Promise<Survey>
): Promise<{ journal: Journal; redactions: string[]; notices: Notice[] }> {
  const summary = await readSummary(workspaceFolder)
  const { ids, through, redactions, notices } = summary ? { ...summary, notices: [] } : await survey()
  const segments = await listSegments(workspaceFolder)
  const recent = await readSegments(
    workspaceFolder,
    segments.filter((number) => number > through)
  )
  ids.addAll(recent.changes.map((change) => change.id))
  const nextNumber = Math.max(through, ...segments) + 1
  return {
    journal: new Journal(workspaceFolder, ids, nextNumber),
    redactions: [...new Set([...redactions, ...redactionsIn(recent.changes)])],
    notices: [...notices, ...recent.notices]
  }
}
