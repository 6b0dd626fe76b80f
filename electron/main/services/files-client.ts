import type { FileReply, FileRequestKind, FileRequests } from '#electron/files/protocol.ts'
import { bundlePath } from '../environment.ts'
import { UtilityWorker } from './utility-worker.ts'

/** A ledger of the largest size takes seconds on a slow disk; a hostile file must not hold it much longer. */
const TIMEOUT_MILLISECONDS = 60_000
const MEMORY_BYTES = 2_000_000_000

/** Asks the files process, which reads whole ledgers and files from outside. */
export class FilesClient {
  readonly #worker = new UtilityWorker({ entry: bundlePath('main', 'files.cjs'), name: 'Alternat files', killAbove: MEMORY_BYTES })

  /** @throws when the work failed, or the process had to be ended */
  async request<Kind extends FileRequestKind>(
    kind: Kind,
    argument: FileRequests[Kind]['argument']
  ): Promise<FileRequests[Kind]['answer']> {
    // Safe: our own process answers each kind as FileRequests says.
    const reply = (await this.#worker.request({ kind, argument }, TIMEOUT_MILLISECONDS)) as FileReply
    if (!reply.ok) throw new Error(reply.message)
    return reply.answer as FileRequests[Kind]['answer']
  }
}
