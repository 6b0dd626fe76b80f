import { writeUnits } from '#shared/translation/send/write.ts'
import type { WriteAnswer, WriteRequest } from './exchange-writing.ts'

/** Beside the window: thousands of texts as a workbook take seconds. */
self.addEventListener('message', ({ data: { file, format } }: MessageEvent<WriteRequest>) => {
  writeUnits(file, format).then(
    (bytes) => self.postMessage({ ok: true, value: bytes } satisfies WriteAnswer),
    (error: unknown) => self.postMessage({ ok: false, problem: error instanceof Error ? error.message : String(error) } satisfies WriteAnswer)
  )
})
