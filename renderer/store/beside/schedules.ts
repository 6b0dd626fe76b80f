import { said, type ReadSchedule, type Said } from '#shared/intake/schedule/entry.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Result } from '#shared/foundation/result.ts'
import { readBeside } from './beside.ts'
import { observable, useObservable } from '../observable.ts'

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

const NONE: ScheduleState = { state: 'none' }
const schedule = observable<ScheduleState>(NONE)
/** A file that was dropped and waits for the meeting into which it goes. */
let dropped: File | null = null
let endReading: (() => void) | null = null

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
  if (file !== null) readSchedule(file, venue, days)
}

/** Reads a schedule beside the window, in a worker that can be ended. */
export function readSchedule(file: File, venue: string, days: readonly CalendarDate[]): void {
  leaveSchedule()
  const { name } = file
  schedule.set({ state: 'reading', name })
  const refuse = (problem: Said): void => schedule.set({ state: 'refused', name, problem })
  const worker = new Worker(new URL('./schedule.worker.ts', import.meta.url), { type: 'module' })
  endReading = readBeside<ScheduleRequest, ScheduleAnswer>(worker, file, (bytes) => ({ bytes, venue, days }), {
    answered: (answer) => (answer.ok ? schedule.set({ state: 'read', name, schedule: answer.value }) : refuse(answer.problem)),
    vanished: () => refuse(said('screen.vanished', { name })),
    failed: (reason) => refuse(said('screen.crash', { name, reason }))
  })
}

/** Lets go of the schedule, whatever state it is in. */
export function leaveSchedule(): void {
  endReading?.()
  endReading = null
  dropped = null
  schedule.set(NONE)
}
