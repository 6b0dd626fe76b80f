import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import type { WordAnswer, WordRequest } from './word.ts'

/** Beside the window: to find the pages of the contents, a long book is laid out, which takes seconds. */
self.addEventListener('message', ({ data: { pack, pictures } }: MessageEvent<WordRequest>) => {
  writeDocx(pack, pictures).then(
    (bytes) => self.postMessage({ ok: true, value: bytes } satisfies WordAnswer),
    (error: unknown) => self.postMessage({ ok: false, problem: error instanceof Error ? error.message : String(error) } satisfies WordAnswer)
  )
})
