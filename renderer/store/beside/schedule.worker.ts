import { readSchedule } from '#shared/intake/schedule/read-schedule.ts'
import type { ScheduleAnswer, ScheduleRequest } from './schedules.ts'

/** Beside the window: a large file, or one that was made to do harm, does not stall it. */
self.addEventListener('message', ({ data: { bytes, venue, days } }: MessageEvent<ScheduleRequest>) => {
  self.postMessage(readSchedule(bytes, venue, days) satisfies ScheduleAnswer)
})
