import { open, readFile } from 'node:fs/promises'
import { LIMITS } from '#shared/exchange/format.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { writeAtomically } from './atomic-write.ts'
import { ChangeIds } from './journal/change-ids.ts'
import type { FileRequestKind, FileRequests, ReadAnswer } from './protocol.ts'
import { sha256 } from './sha256.ts'
import { recover } from './snapshots/recover.ts'
import { makeSnapshot } from './snapshots/snapshot.ts'
import { writeSummary } from './snapshots/summary.ts'

type Handlers = {
  [Kind in FileRequestKind]: (argument: FileRequests[Kind]['argument']) => Promise<FileRequests[Kind]['answer']>
}

/** What the files process does, by the name of the request. */
export const FILE_HANDLERS: Handlers = {
  snapshot: makeSnapshot,
  recover: async ({ workspaceFolder }) => {
    const { changes, notices } = await recover(workspaceFolder)
    return { changes, notices }
  },
  survey,
  copy,
  read
}

/** Reads the snapshots themselves, and leaves a summary so that the next start need not. */
async function survey({ workspaceFolder }: FileRequests['survey']['argument']): Promise<FileRequests['survey']['answer']> {
  const { changes, base, notices } = await recover(workspaceFolder, 0)
  const ids = new ChangeIds()
  ids.addAll(changes.map((change) => change.id))
  if (base) await writeSummary(workspaceFolder, base, ids)
  return { runs: ids.runs(), through: base?.through ?? 0, notices }
}

async function copy({ workspaceFolder, workspace, madeAt, target }: FileRequests['copy']['argument']): Promise<null> {
  const { changes, attachments } = await recover(workspaceFolder)
  const bytes = await writeAlternat({ workspace, madeAt, changes, attachments }, sha256)
  await writeAtomically(target, bytes)
  const readBack = await readAlternat(await readFile(target), sha256)
  if (!readBack.ok) throw new Error(`What was written to ${target} could not be read back.`)
  return null
}

async function read(source: FileRequests['read']['argument']): Promise<ReadAnswer> {
  const bytes = 'bytes' in source ? source.bytes : await readCapped(source.path)
  if (bytes === undefined) return { ok: false, problem: { key: 'exchange.unreadable', values: {} } }
  const answer = await readAlternat(bytes, sha256)
  return answer.ok ? { ok: true, workspace: answer.value.workspace, changes: answer.value.changes } : answer
}

/** The content of a file from outside, but never much more than the limit, which then refuses it. */
async function readCapped(path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      return size <= LIMITS.fileBytes ? await file.readFile() : new Uint8Array(LIMITS.fileBytes + 1)
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}
