import { findDuplicates } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { restore } from '#shared/domain/restore.ts'
import type { Row } from '#shared/ledger/fold.ts'

/** Beside the window: among 10,000 people the search takes seconds. Each comes as a row of what is compared. */
self.addEventListener('message', ({ data }: MessageEvent<readonly Row[]>) => {
  self.postMessage(findDuplicates(data.map((row) => restore('person', row))))
})
