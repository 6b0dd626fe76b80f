import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { meetingOf, SIZES } from '#tests/unit/timetable/instances.ts'
import type { End } from '#shared/timetable/core/anneal.ts'
import { Scheduling, type SchedulingEffort } from '#shared/timetable/scheduling.ts'

/** What the bench tells this thread: which meeting to search, and how copies have ended there. */
export type ToPartner = { size: keyof typeof SIZES; meeting: number; effort: SchedulingEffort } | { ends: readonly End[] }

let scheduling: Scheduling | null = null

parentPort?.on('message', (told: ToPartner) => {
  if ('ends' in told) scheduling?.hear(told.ends)
  else void search(told)
})

async function search({ size, meeting, effort }: Exclude<ToPartner, { ends: readonly End[] }>): Promise<void> {
  scheduling = new Scheduling(meetingOf(SIZES[size], meeting), effort, { index: 1, of: 2 })
  while (!scheduling.isSearched) {
    scheduling.search(10_000)
    const ends = scheduling.takeEnds()
    if (ends.length > 0) parentPort?.postMessage(ends)
    if (scheduling.isWaiting) await setImmediate()
  }
}
