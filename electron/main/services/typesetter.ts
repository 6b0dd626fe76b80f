import { join } from 'node:path'
import { app } from 'electron'
import type { TypesetReply } from '#electron/typeset/messages.ts'
import type { Notice, TypesetAnswer, TypesetDocument } from '#shared/ipc/contract.ts'
import { bundlePath } from '../environment.ts'
import { UtilityWorker, WorkerStopped } from './utility-worker.ts'

const TIMEOUT_MILLISECONDS = 60_000
const KILL_ABOVE_BYTES = 900_000_000
const RECYCLE_ABOVE_BYTES = 500_000_000

const SUPERSEDED: TypesetAnswer = { ok: false, superseded: true, problem: { key: 'typeset.superseded', values: {} } }

interface Waiting {
  document: TypesetDocument
  resolve: (answer: TypesetAnswer) => void
}

/** Typesets documents in a process of its own, that is ended when a document takes too long or too much memory. */
export class Typesetter {
  readonly #worker = new UtilityWorker({
    entry: bundlePath('main', 'typeset.cjs'),
    args: [`--fonts-folder=${join(app.getAppPath(), 'assets', 'fonts')}`],
    name: 'Alternat typesetting',
    killAbove: KILL_ABOVE_BYTES,
    recycleAbove: RECYCLE_ABOVE_BYTES
  })
  readonly #running = new Set<string>()
  readonly #waiting = new Map<string, Waiting>()

  /** Never throws: what went wrong is part of the answer. */
  async typeset(document: TypesetDocument & { isDraft?: true }): Promise<TypesetAnswer> {
    try {
      // Safe: our own process answers as TypesetReply says.
      const reply = (await this.#worker.request({ kind: 'typeset', document }, TIMEOUT_MILLISECONDS)) as TypesetReply
      if (!reply.ok) return failed({ key: 'typeset.failed', values: { message: reply.message } })
      if (reply.kind !== 'typeset') return failed({ key: 'typeset.failed', values: { message: reply.kind } })
      return { ok: true, pdf: reply.pdf, pages: reply.pages, places: reply.places, sources: reply.sources, milliseconds: reply.milliseconds }
    } catch (error) {
      if (error instanceof WorkerStopped) return failed({ key: `typeset.${error.reason}`, values: {} })
      return failed({ key: 'typeset.failed', values: { message: error instanceof Error ? error.message : String(error) } })
    }
  }

  /**
   * Typesets for a preview. While one document of a slot is being set, only the newest of those that follow waits; the
   * others are answered as superseded. The one that runs is finished and shown: someone who types without a pause
   * still sees the page follow.
   */
  async preview(slot: string, document: TypesetDocument): Promise<TypesetAnswer> {
    if (this.#running.has(slot)) {
      this.#waiting.get(slot)?.resolve(SUPERSEDED)
      return new Promise((resolve) => this.#waiting.set(slot, { document, resolve }))
    }
    this.#running.add(slot)
    const answer = await this.typeset({ ...document, isDraft: true })
    this.#running.delete(slot)
    const next = this.#waiting.get(slot)
    this.#waiting.delete(slot)
    if (next) void this.preview(slot, next.document).then(next.resolve)
    return answer
  }
}

function failed(problem: Notice): TypesetAnswer {
  return { ok: false, superseded: false, problem }
}
