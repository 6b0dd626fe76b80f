import type { Result } from '#shared/foundation/result.ts'
import type { ExchangeFormat } from '#shared/translation/units/returned.ts'
import type { UnitFile } from '#shared/translation/units/unit.ts'

/** What the writer beside the window is asked. */
export interface WriteRequest {
  file: UnitFile
  format: Exclude<ExchangeFormat, 'tbx'>
}
export type WriteAnswer = Result<Uint8Array, string>

/**
 * Writes units as a file in a worker of its own, so that the window goes on meanwhile.
 *
 * @param signal ends the worker, and the work with it
 * @returns the bytes; null when it was ended
 */
export function writeUnitsBeside(file: UnitFile, format: WriteRequest['format'], signal: AbortSignal): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve(null)
      return
    }
    const worker = new Worker(new URL('./exchange-writer.worker.ts', import.meta.url), { type: 'module' })
    const over = (tell: () => void): void => {
      worker.terminate()
      tell()
    }
    signal.addEventListener('abort', () => over(() => resolve(null)), { once: true })
    worker.addEventListener('error', (event) => over(() => reject(new Error(event.message))))
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => over(() => (data.ok ? resolve(data.value) : reject(new Error(data.problem)))))
    worker.postMessage({ file, format } satisfies WriteRequest)
  })
}
