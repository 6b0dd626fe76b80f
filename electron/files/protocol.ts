import type { ExchangeProblem } from '#shared/exchange/problem.ts'
import type { Backup, BackupFacts, Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import type { IdRuns } from './journal/change-ids.ts'
import type { BackupOrder } from './snapshots/backups.ts'
import type { Purged, PurgeOrder } from './snapshots/purge.ts'
import type { SnapshotOrder } from './snapshots/snapshot.ts'

/**
 * What the main process asks of the files process: everything that reads whole ledgers or files from outside, so that
 * a window never waits for it and a hostile file meets a process that can be killed.
 */
export interface FileRequests {
  snapshot: { argument: SnapshotOrder; answer: { file: string | null; notices: Notice[] } }
  recover: { argument: { workspaceFolder: string }; answer: { changes: Change[]; notices: Notice[] } }
  survey: { argument: { workspaceFolder: string }; answer: { runs: IdRuns; through: number; redactions: string[]; notices: Notice[] } }
  /** Writes everything of a workspace to a file that a person chose. */
  copy: {
    argument: { workspaceFolder: string; workspace: { id: string; name: string }; madeAt: string; target: string }
    answer: { notices: Notice[] }
  }
  listBackups: { argument: { workspaceFolder: string }; answer: Backup[] }
  lookIntoBackup: { argument: BackupOrder; answer: BackupFacts | null }
  /** Everything of a backup, struck by every redaction of the workspace. */
  readBackup: { argument: BackupOrder; answer: { changes: Change[]; attachments: Uint8Array[]; notices: Notice[] } | null }
  /** The same, to a file that a person chose. Null when the backup cannot be read. */
  copyBackup: {
    argument: BackupOrder & { workspace: { id: string; name: string }; madeAt: string; target: string }
    answer: { notices: Notice[] } | null
  }
  /** After a redaction: no file of the workspace holds a struck value any more. */
  redact: { argument: PurgeOrder; answer: { removed: Purged; notices: Notice[] } }
  keepAttachment: { argument: { workspaceFolder: string; bytes: Uint8Array }; answer: { hash: string } }
  readAttachment: { argument: { workspaceFolder: string; hash: string }; answer: { bytes: Uint8Array | null; notices: Notice[] } }
  read: { argument: { path: string } | { bytes: Uint8Array }; answer: ReadAnswer }
}

export type FileRequestKind = keyof FileRequests

export type ReadAnswer =
  | { ok: true; workspace: { id: string; name: string }; changes: Change[]; attachments: Uint8Array[] }
  | { ok: false; problem: ExchangeProblem | { key: 'exchange.unreadable'; values: Record<string, never> } }

export type FileMessage = {
  [Kind in FileRequestKind]: { id: number; kind: Kind; argument: FileRequests[Kind]['argument'] }
}[FileRequestKind]

export type FileReply = { id: number; ok: true; answer: unknown } | { id: number; ok: false; message: string }
