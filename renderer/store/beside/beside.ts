/** A file that is not read by then was made to do harm, or the computer cannot do it. Milliseconds. */
const PATIENCE = 30_000

/** What becomes of a reading; exactly one of them is told, unless the reading is ended. */
export interface Reading<Answer> {
  answered: (answer: Answer) => void
  /** Moved, deleted or on a stick that was pulled out between the choice and the reading. */
  vanished: () => void
  failed: (reason: string) => void
}

/**
 * Reads a file from outside beside the window, in a worker of its own that can be ended: a large file, or one that was made to do harm,
 * stalls nothing.
 *
 * @returns a function that ends the reading; nothing is told from then on
 */
export function readBeside<Request, Answer>(worker: Worker, file: File, requestOf: (bytes: Uint8Array<ArrayBuffer>) => Request, told: Reading<Answer>): () => void {
  let isOver = false
  const over = (tell: () => void): void => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    worker.terminate()
    tell()
  }
  const timer = setTimeout(() => over(() => told.failed('timeout')), PATIENCE)
  worker.addEventListener('error', (event) => over(() => told.failed(event.message)))
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => over(() => told.answered(data)))
  file.arrayBuffer().then(
    (buffer) => {
      if (!isOver) worker.postMessage(requestOf(new Uint8Array(buffer)), [buffer])
    },
    () => over(told.vanished)
  )
  return () => over(() => undefined)
}
