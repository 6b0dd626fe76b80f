import { addMinutes, at, timeOf, type WallTime } from '#shared/foundation/time/index.ts'
import { byRank } from '#shared/ledger/rank.ts'
import type { Session, StepInSession } from './schema.ts'

/** One step of a run of show with the times that follow from those before it. */
export interface TimedStep extends StepInSession {
  id: string
  /** Minutes from the start of the session to that of the step. */
  offset: number
  /** On the venue's clock; null while the session waits to be placed. */
  start: WallTime | null
  end: WallTime | null
}

export interface RunOfShow {
  steps: readonly TimedStep[]
  /** Minutes of all steps. */
  minutes: number
  /** Minutes by which the steps are longer than their session; negative: what is left. */
  over: number
}

/** The run of show inside a session: when a step grows, those behind it follow. */
export function runOfShow({ day, start, minutes, steps }: Pick<Session, 'day' | 'start' | 'minutes' | 'steps'>): RunOfShow {
  const begin = day === null || start === null ? null : at(day, start)
  const clock = (offset: number): WallTime | null => (begin === null ? null : timeOf(addMinutes(begin, offset)))
  let offset = 0
  const timed = Object.entries(steps)
    .map(([id, step]) => ({ id, ...step }))
    .sort(byRank)
    .map((step): TimedStep => {
      const from = offset
      offset += step.minutes
      return { ...step, offset: from, start: clock(from), end: clock(offset) }
    })
  return { steps: timed, minutes: offset, over: offset - minutes }
}
