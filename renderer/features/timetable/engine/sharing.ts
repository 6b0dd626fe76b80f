import type { Scheduling } from '#shared/timetable/scheduling.ts'
import type { EndsOfCopies } from './messages.ts'

/** Who does which part of a search that two workers share. */
export const ENGINE = { index: 0, of: 2 }
export const PARTNER = { index: 1, of: 2 }

/** Moves between two looks at the time. */
export const STRIDE = 40_000

/** Lets what others have said come in. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Tells the other how copies have ended here since it was last told. */
export function tellEnds(scheduling: Scheduling, port: MessagePort): void {
  const ends = scheduling.takeEnds()
  if (ends.length > 0) port.postMessage({ kind: 'ends', ends } satisfies EndsOfCopies)
}
