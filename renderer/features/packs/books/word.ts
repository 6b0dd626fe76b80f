import type { Pack } from '#shared/briefing/model/index.ts'
import type { Pictures } from '#shared/briefing/packs/files/make-files.ts'
import type { Result } from '#shared/foundation/result.ts'

/** What the writer beside the window is asked. */
export interface WordRequest {
  pack: Pack
  pictures: Pictures
}
export type WordAnswer = Result<Uint8Array, string>

/** Writes books for Word one after the other in a worker of its own, so that the window goes on meanwhile; `end` lets the worker go. */
export class WordWriter {
  #worker: Worker | null = null

  write(request: WordRequest): Promise<Uint8Array> {
    this.#worker ??= new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' })
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const answered = new AbortController()
      worker.addEventListener('error', (event) => over(() => reject(new Error(event.message))), { signal: answered.signal })
      worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => over(() => (data.ok ? resolve(data.value) : reject(new Error(data.problem)))), { signal: answered.signal })
      worker.postMessage(request)

      function over(tell: () => void): void {
        answered.abort()
        tell()
      }
    })
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
