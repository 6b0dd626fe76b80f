import { Scheduling } from '#shared/timetable/scheduling.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import type { PartnerRequest, PlanRequest, ToPartner } from './messages.ts'
import { breath, PARTNER, STRIDE, tellEnds } from './sharing.ts'

let scheduling: Scheduling | null = null

/** Beside the engine: does half of its search, and tells it how copies have ended. */
self.addEventListener('message', ({ data: { port } }: MessageEvent<PartnerRequest>) => {
  port.addEventListener('message', ({ data }: MessageEvent<ToPartner>) => {
    if (data.kind === 'ends') scheduling?.hear(data.ends)
    // A failure has to reach the window, which then lets the engine go on alone.
    else search(data, port).catch(reportError)
  })
  port.start()
})

async function search({ rows, meeting, scope, seed, moves }: PlanRequest, port: MessagePort): Promise<void> {
  const view = meetingView(rows, meeting)
  if (view === null) return
  scheduling = new Scheduling(view, { scope, seed, moves }, PARTNER)
  while (!scheduling.isSearched) {
    scheduling.search(STRIDE)
    tellEnds(scheduling, port)
    if (scheduling.isWaiting) await breath()
  }
}
