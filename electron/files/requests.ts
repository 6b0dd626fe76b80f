import { open } from 'node:fs/promises'
import type { Notice } from '#shared/ipc/contract.ts'
import { LIMITS } from '#shared/exchange/format.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { keepAttachment } from './attachments/folder.ts'
import { findAttachment } from './attachments/find.ts'
import { ChangeIds } from './journal/change-ids.ts'
import type { FileRequestKind, FileRequests, ReadAnswer } from './protocol.ts'
import { sha256 } from './sha256.ts'
import { united } from '#shared/ledger/merge.ts'
import { backupContent, listBackups, lookInto, writeReadBack } from './snapshots/backups.ts'
import { purge } from './snapshots/purge.ts'
import { recover, type Recovered } from './snapshots/recover.ts'
import { makeSnapshot } from './snapshots/snapshot.ts'
import { redactionsIn, writeSummary } from './snapshots/summary.ts'

type Handlers = {
  [Kind in FileRequestKind]: (argument: FileRequests[Kind]['argument']) => Promise<FileRequests[Kind]['answer']>
}

/** What the files process does, by the name of the request. */
export const FILE_HANDLERS: Handlers = {
  snapshot: makeSnapshot,
  recover: async ({ workspaceFolder }) => {
    const recovered = await recover(workspaceFolder)
    return { changes: [...recovered.changes], notices: noticesOf(recovered) }
  },
  survey,
  copy,
  listBackups: ({ workspaceFolder }) => listBackups(workspaceFolder),
  lookIntoBackup: lookInto,
  readBackup,
  copyBackup,
  redact: purge,
  keepAttachment: async ({ workspaceFolder, bytes }) => ({ hash: await keepAttachment(workspaceFolder, bytes) }),
  readAttachment: ({ workspaceFolder, hash }) => findAttachment(workspaceFolder, hash),
  read
}

/** Reads the snapshots themselves, and leaves a summary so that the next start need not. */
async function survey({ workspaceFolder }: FileRequests['survey']['argument']): Promise<FileRequests['survey']['answer']> {
  const { changes, base, notices } = await recover(workspaceFolder, 0)
  const ids = new ChangeIds()
  ids.addAll(changes.map((change) => change.id))
  if (base) await writeSummary(workspaceFolder, base, changes)
  return { runs: ids.runs(), through: base?.through ?? 0, redactions: redactionsIn(changes), notices }
}

async function copy({ workspaceFolder, workspace, madeAt, target }: FileRequests['copy']['argument']): Promise<FileRequests['copy']['answer']> {
  const recovered = await recover(workspaceFolder)
  const { changes, attachments } = recovered
  await writeReadBack(target, { workspace, madeAt, changes: [...changes], attachments })
  return { notices: noticesOf(recovered) }
}

async function readBackup(order: FileRequests['readBackup']['argument']): Promise<FileRequests['readBackup']['answer']> {
  const found = await backupContent(order)
  if (found === null) return null
  const { changes, attachments } = found.content
  return { changes, attachments: [...attachments.values()], notices: found.notices }
}

async function copyBackup({ workspace, madeAt, target, ...order }: FileRequests['copyBackup']['argument']): Promise<FileRequests['copyBackup']['answer']> {
  const found = await backupContent(order)
  if (found === null) return null
  await writeReadBack(target, { workspace, madeAt, ...found.content })
  return { notices: found.notices }
}

/** What there is to say about what was read, pictures that are lost or too many included. */
function noticesOf({ notices, attachmentsMissing, attachmentsLeftOut }: Recovered): Notice[] {
  return [
    ...notices,
    ...(attachmentsMissing === 0 ? [] : [{ key: 'attachment.missing', values: { count: attachmentsMissing } }]),
    ...(attachmentsLeftOut === 0 ? [] : [{ key: 'attachment.leftOut', values: { count: attachmentsLeftOut } }])
  ]
}

async function read(source: FileRequests['read']['argument']): Promise<ReadAnswer> {
  const bytes = 'bytes' in source ? source.bytes : await readCapped(source.path)
  if (bytes === undefined) return { ok: false, problem: { key: 'exchange.unreadable', values: {} } }
  const answer = await readAlternat(bytes, sha256)
  if (!answer.ok) return answer
  const { workspace, changes, attachments } = answer.value
  return { ok: true, workspace, changes: [...united(changes)], attachments: [...attachments.values()] }
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
