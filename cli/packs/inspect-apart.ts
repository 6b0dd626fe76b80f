import { Worker } from 'node:worker_threads'
import { inspect } from '#electron/attached/inspect.ts'
import { beginsAs } from '#shared/domain/attachment/file-types.ts'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'

/** The longest that one file may take, in milliseconds: as in the app. */
const LONGEST = 20_000
/** Bytes that the whole program may grow by while one is looked at; of them so many megabytes in the thread's own heap. */
const MOST_BYTES = 900_000_000
const MOST_HEAP = 700
/** Milliseconds between two looks at the memory. */
const WATCH = 250

/** Beside the bundle that runs. */
const THREAD = new URL('./inspect.mjs', import.meta.url)

/** Looks at files where a PDF made to do harm can be stopped: in a thread of its own, which is begun anew when one has taken too long or too much. */
export class InspectApart {
  #thread: Worker | null = null

  /** What a file is, by its bytes. Never throws. */
  async inspect(bytes: Uint8Array): Promise<FileFacts> {
    // Of anything else only its beginning or its directory is read.
    if (beginsAs(bytes) !== 'pdf') return inspect(bytes)
    const thread = (this.#thread ??= new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP } }))
    const facts = await answerOf(thread, bytes)
    if (facts.state === 'refused') await this.end()
    return facts
  }

  async end(): Promise<void> {
    await this.#thread?.terminate()
    this.#thread = null
  }
}

function answerOf(thread: Worker, bytes: Uint8Array): Promise<FileFacts> {
  const before = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const answer = (facts: FileFacts): void => {
      clearTimeout(late)
      clearInterval(watch)
      thread.off('message', answer)
      thread.off('error', fail)
      resolve(facts)
    }
    const fail = ({ code }: NodeJS.ErrnoException): void => answer({ state: 'refused', problem: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'damaged' })
    const late = setTimeout(() => answer({ state: 'refused', problem: 'timeout' }), LONGEST)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_BYTES) answer({ state: 'refused', problem: 'memory' })
    }, WATCH)
    thread.on('message', answer)
    thread.on('error', fail)
    thread.postMessage(bytes)
  })
}
