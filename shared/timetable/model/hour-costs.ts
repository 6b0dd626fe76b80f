import { PAUSES } from '#shared/view/attending.ts'
import { SLOTS_A_DAY } from './clock.ts'
import type { Task } from './task.ts'
import { NOON, SLOT_MINUTES, WEIGHTS } from './weights.ts'

/** How often the hour of one slot goes against each wish. */
export interface HourCosts {
  /** 1 in the half-day that was not wished. */
  halfDay: number
  /** How many who take part from afar, up to `WEIGHTS.remoteAtMost`, are there outside their good hours. */
  remote: number
  /** 1 in the last hour before the venue closes. */
  lastHour: number
}

/** What one slot of a session costs by its hour, unweighed. Pauses have wishes for a half-day only. */
export function hourCosts({ sessions, clock, hours }: Task, session: number, slot: number): HourCosts {
  const one = sessions[session]
  if (one === undefined) throw new RangeError(`No session ${session}`)
  const ofDay = slot % SLOTS_A_DAY
  const half = ofDay * SLOT_MINUTES < NOON ? 'morning' : 'afternoon'
  const isPause = PAUSES.has(one.session.kind)
  const day = clock.days[Math.floor(slot / SLOTS_A_DAY)]
  return {
    halfDay: one.session.wish !== null && one.session.wish !== half ? 1 : 0,
    remote: isPause || one.remote === 0 || (day !== undefined && hours.isGood(ofDay, day)) ? 0 : Math.min(one.remote, WEIGHTS.remoteAtMost),
    lastHour: !isPause && ofDay + 12 >= clock.closes ? 1 : 0
  }
}
