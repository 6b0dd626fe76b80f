import type { IntakeReply, IntakeRequestKind, IntakeRequests, ListSource, RowsWanted } from '#electron/intake/protocol.ts'
import type { Cell } from '#shared/intake/grid.ts'
import type { IntakeAnswer } from '#shared/ipc/contract.ts'
import { bundlePath } from '../environment.ts'
import { UtilityWorker, WorkerStopped } from './utility-worker.ts'

/** A list of 50,000 rows takes about three seconds on an old laptop; nothing that is still read after ten is a list. */
const TIMEOUT_MILLISECONDS = 10_000
const KILL_ABOVE_BYTES = 600_000_000

/** Asks the intake process, which reads lists from outside and keeps the rows of the one that is open. */
export class IntakeClient {
  readonly #worker = new UtilityWorker({ entry: bundlePath('main', 'intake.cjs'), name: 'Alternat intake', killAbove: KILL_ABOVE_BYTES })
  #opened = 0

  /** Never throws for a file: one that ends the process is answered with a sentence of its own. */
  async open(name: string, source: ListSource): Promise<IntakeAnswer> {
    this.#opened += 1
    try {
      return await this.#request('open', { file: `list-${this.#opened}`, name, source })
    } catch (error) {
      const reason = error instanceof WorkerStopped ? error.reason : 'crash'
      return { ok: false, name, problem: { key: `intake.${reason}`, values: {} } }
    }
  }

  /** @throws when the list is not the open one any more, or the process had to be ended */
  async rows(wanted: RowsWanted): Promise<Cell[][]> {
    const rows = await this.#request('rows', wanted)
    if (rows === null) throw new Error(`The list "${wanted.file}" is not open any more.`)
    return rows
  }

  async close(file: string): Promise<void> {
    await this.#request('close', { file })
  }

  async #request<Kind extends IntakeRequestKind>(kind: Kind, argument: IntakeRequests[Kind]['argument']): Promise<IntakeRequests[Kind]['answer']> {
    // Safe: our own process answers each kind as IntakeRequests says.
    const reply = (await this.#worker.request({ kind, argument }, TIMEOUT_MILLISECONDS)) as IntakeReply
    if (!reply.ok) throw new Error(reply.message)
    return reply.answer as IntakeRequests[Kind]['answer']
  }
}
