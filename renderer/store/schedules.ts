import { said, type ReadSchedule, type Said } from '#shared/intake/schedule/entry.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Result } from '#shared/foundation/result.ts'
import { observable, useObservable } from './observable.ts'

/** The schedule of another program that is being taken over: nothing, on its way, refused, or read whole. */
type ScheduleState =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  /** `problem` is a sentence of `schedule-import.json`. */
  | { state: 'refused'; name: string; problem: Said }
  | { state: 'read'; name: string; schedule: ReadSchedule }

/** What the reader beside the window is asked. */
export interface ScheduleRequest {
  bytes: Uint8Array
  /** The IANA zone of the meeting. */
  venue: string
  /** Its days. */
  days: readonly CalendarDate[]
}
export type ScheduleAnswer = Result<ReadSchedule, Said>

/** A file that is not read by then was made to do harm, or the computer cannot do it. Milliseconds. */
const PATIENCE = 30_000

const NONE: ScheduleState = { state: 'none' }
const schedule = observable<ScheduleState>(NONE)
/** A file that was dropped and waits for the meeting into which it goes. */
let dropped: File | null = null
let reader: Worker | null = null

export function useSchedule(): ScheduleState {
  return useObservable(schedule)
}

/** Keeps a dropped file until the screen that takes it over says into which meeting it goes. */
export function keepDroppedSchedule(file: File): void {
  leaveSchedule()
  dropped = file
  schedule.set({ state: 'reading', name: file.name })
}

/** Reads the file that was dropped, if there is one. */
export function readDroppedSchedule(venue: string, days: readonly CalendarDate[]): void {
  const file = dropped
  dropped = null
  if (file !== null) void readSchedule(file, venue, days)
}

/** Reads a schedule beside the window, in a worker that can be ended. */
export async function readSchedule(file: File, venue: string, days: readonly CalendarDate[]): Promise<void> {
  leaveSchedule()
  const own = new Worker(new URL('./schedule.worker.ts', import.meta.url), { type: 'module' })
  reader = own
  const { name } = file
  schedule.set({ state: 'reading', name })
  const refuse = (problem: Said): void => {
    if (reader !== own) return
    leaveSchedule()
    schedule.set({ state: 'refused', name, problem })
  }
  const failed = (reason: string): void => refuse(said('screen.crash', { name, reason }))
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or on a stick that was pulled out between the choice and the reading.
    refuse(said('screen.vanished', { name }))
    return
  }
  const timer = setTimeout(() => failed('timeout'), PATIENCE)
  own.addEventListener('error', (event) => failed(event.message))
  own.addEventListener('message', ({ data }: MessageEvent<ScheduleAnswer>) => {
    clearTimeout(timer)
    if (reader !== own) return
    if (!data.ok) {
      refuse(data.problem)
      return
    }
    leaveSchedule()
    schedule.set({ state: 'read', name, schedule: data.value })
  })
  if (reader === own) own.postMessage({ bytes, venue, days } satisfies ScheduleRequest, [bytes.buffer])
  else clearTimeout(timer)
}

/** Lets go of the schedule, whatever state it is in. */
export function leaveSchedule(): void {
  reader?.terminate()
  reader = null
  dropped = null
  schedule.set(NONE)
}
