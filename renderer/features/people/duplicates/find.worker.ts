import { findDuplicates } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { restore } from '#shared/domain/restore.ts'
import type { Row } from '#shared/ledger/fold.ts'

/** More pairs than this mean that a list went in twice; the likeliest are enough to see it. */
const AT_MOST = 1_000

/** Beside the window: among 10,000 people the search takes seconds. Each comes as a row of what is compared. */
self.addEventListener('message', ({ data }: MessageEvent<readonly Row[]>) => {
  self.postMessage(findDuplicates(data.map((row) => restore('person', row))).slice(0, AT_MOST))
})
