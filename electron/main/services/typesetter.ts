import { join } from 'node:path'
import { app } from 'electron'
import type { TypesetReply } from '#electron/typeset/messages.ts'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import type { Notice, TypesetAnswer, TypesetDocument } from '#shared/ipc/contract.ts'
import { bundlePath } from '../environment.ts'
import { UtilityWorker, WorkerStopped } from './utility-worker.ts'

const TIMEOUT_MILLISECONDS = 60_000
/** A PDF of 200 dense pages takes about four seconds on an old laptop. */
const INSPECT_MILLISECONDS = 20_000
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
  readonly #attachments: () => Promise<string>
  readonly #facts = new Map<string, FileFacts>()
  readonly #running = new Set<string>()
  readonly #waiting = new Map<string, Waiting>()

  /** @param attachments the folder in which the attachments of the open workspace lie */
  constructor(attachments: () => Promise<string>) {
    this.#attachments = attachments
  }

  /** What an attached file is. One that takes too long or too much memory ends the process, which is then started again. */
  async inspect(folder: string, hash: string): Promise<FileFacts> {
    const known = this.#facts.get(hash)
    if (known) return known
    const facts = await this.#inspect(folder, hash)
    // What is missing may come; what a file is stays.
    if (facts.state !== 'missing') this.#facts.set(hash, facts)
    return facts
  }

  async #inspect(folder: string, hash: string): Promise<FileFacts> {
    try {
      // Safe: our own process answers as TypesetReply says.
      const reply = (await this.#worker.request({ kind: 'inspect', folder, hash }, INSPECT_MILLISECONDS)) as TypesetReply
      return reply.ok && reply.kind === 'inspect' ? reply.facts : { state: 'refused', problem: 'damaged' }
    } catch (error) {
      return { state: 'refused', problem: error instanceof WorkerStopped && error.reason !== 'crash' ? error.reason : 'damaged' }
    }
  }

  /** Never throws: what went wrong is part of the answer. */
  async typeset(document: TypesetDocument & { isDraft?: true }): Promise<TypesetAnswer> {
    try {
      // Safe: our own process answers as TypesetReply says.
      const folder = document.attached === undefined ? undefined : await this.#attachments()
      const reply = (await this.#worker.request({ kind: 'typeset', document: { ...document, folder } }, TIMEOUT_MILLISECONDS)) as TypesetReply
      if (!reply.ok) return failed({ key: 'typeset.failed', values: { message: reply.message } })
      if (reply.kind !== 'typeset') return failed({ key: 'typeset.failed', values: { message: reply.kind } })
      const { pdf, pages, places, sources, stretches, headings, milliseconds } = reply
      return { ok: true, pdf, pages, places, sources, stretches, headings, milliseconds }
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
