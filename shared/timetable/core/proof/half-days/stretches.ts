import type { Problem } from '#shared/timetable/core/problem.ts'
import type { Worth } from '../relaxation.ts'
import type { Begin, Courses } from './half-day.ts'

/** Slots that gain less than this share of what they gain on average belong to no half-day. */
const SOME = 0.05
/** A start that is not wholly within a half-day belongs to it where it costs less than the session is worth, with so much to spare. */
const SPARE = 1.2

/** A stretch of slots, `[from, until)`. */
interface Stretch {
  from: number
  until: number
}

/** The starts that belong to each half-day, session by session. */
export interface Parted {
  halfDays: readonly (readonly Begin[])[][]
  /** The least that each session costs at a start that belongs to none. */
  outside: Float64Array
}

/**
 * Parts the starts of all sessions among half-days: the stretches of slots in which it gains something that sessions run. Any parting proves a bound, since what sessions of two
 * half-days cost each other is only left out.
 *
 * @param unit starts that are nearer to each other than this stay together
 */
export function partedOf(problem: Problem, { sessions, lengths, begins }: Courses, { gain, price }: Worth, unit: number): Parted {
  const stretches = stretchesOf(problem, gain)
  const halfDays = stretches.map(() => begins.map((): Begin[] => []))
  const outside = new Float64Array(sessions.length).fill(Infinity)
  for (const [index, session] of sessions.entries()) {
    const nearest = begins[index].map(({ start }) => nearestTo(stretches, start, start + lengths[index]))
    const isWanted = begins[index].map(({ cost }, at) => nearest[at].overlap === lengths[index] || (nearest[at].overlap > 0 && cost < SPARE * price[session]))
    for (const [at, begin] of begins[index].entries()) {
      const isBeside = begins[index].some(({ start }, other) => isWanted[other] && nearest[other].stretch === nearest[at].stretch && Math.abs(start - begin.start) < unit)
      if (isBeside) halfDays[nearest[at].stretch][index].push(begin)
      else outside[index] = Math.min(outside[index], begin.cost)
    }
  }
  return { halfDays: halfDays.filter((own) => own.some((some) => some.length > 0)), outside }
}

function stretchesOf({ slots, slotsADay }: Problem, gain: Float64Array): Stretch[] {
  const gainful = gain.filter((one) => one > 0)
  const least = (SOME * gainful.reduce((sum, one) => sum + one, 0)) / Math.max(1, gainful.length)
  const stretches: Stretch[] = []
  for (let slot = 0; slot < slots; slot++) {
    if (gain[slot] <= least) continue
    const last = stretches.at(-1)
    if (last !== undefined && last.until === slot && slot % slotsADay !== 0) last.until++
    else stretches.push({ from: slot, until: slot + 1 })
  }
  return stretches
}

/** The stretch with most of these slots, and how many it has. */
function nearestTo(stretches: readonly Stretch[], start: number, end: number): { stretch: number; overlap: number } {
  let stretch = -1
  let overlap = -Infinity
  for (const [at, { from, until }] of stretches.entries()) {
    const own = Math.min(end, until) - Math.max(start, from)
    if (own <= overlap) continue
    overlap = own
    stretch = at
  }
  return { stretch, overlap }
}
