import { Scheduling } from '#shared/timetable/scheduling.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import type { PartnerAnswer, PartnerRequest } from './messages.ts'
import { breath, PARTNER, STRIDE } from './sharing.ts'

let scheduling: Scheduling | null = null

/** Beside the engine: does half of its search, and tells it how copies have ended. */
self.addEventListener('message', ({ data }: MessageEvent<PartnerRequest>) => {
  if (data.kind === 'ends') scheduling?.hear(data.ends)
  else void search(data)
})

async function search({ rows, meeting, scope, seed, moves }: PartnerRequest & { kind: 'plan' }): Promise<void> {
  const view = meetingView(rows, meeting)
  if (view === null) return
  scheduling = new Scheduling(view, { scope, seed, moves }, PARTNER)
  while (!scheduling.isSearched) {
    scheduling.search(STRIDE)
    const ends = scheduling.takeEnds()
    if (ends.length > 0) self.postMessage(ends satisfies PartnerAnswer)
    if (scheduling.isWaiting) await breath()
  }
}
