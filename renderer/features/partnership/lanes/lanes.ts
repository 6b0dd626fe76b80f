import { eventsInOrder } from '#shared/domain/group/rules.ts'
import type { Group, GroupEvent } from '#shared/domain/group/schema.ts'
import { placeOf, type YearScale } from '../years.ts'

/** A stretch of a group's life on the scale of years, 0 to 1. A soft end stands for a date that nobody knows. */
export interface Stretch {
  from: number
  to: number
  isPaused: boolean
  softStart: boolean
  softEnd: boolean
}

export interface Lane {
  stretches: readonly Stretch[]
  /** Dated events within the life: renamed, split, merged. */
  marks: readonly { place: number; event: GroupEvent }[]
}

/** Events after which a group meets no more, until it is resumed. */
const STOPS: ReadonlySet<GroupEvent['kind']> = new Set(['paused', 'ended'])
const WITHIN: ReadonlySet<GroupEvent['kind']> = new Set(['renamed', 'split', 'merged'])

/**
 * The life of a group as stretches between its dated events. A beginning without a date is drawn soft from the start of
 * the scale; an end without a date, soft to where the last dated event lies.
 */
export function laneOf(group: Group, scale: YearScale, now: string): Lane {
  const events = eventsInOrder(group).map(({ event }) => event)
  const created = events.find(({ kind }) => kind === 'created')?.date ?? null
  const present = Math.min(1, placeOf(now, scale))
  const stretches: Stretch[] = []
  let from = created === null ? 0 : placeOf(created, scale)
  let softStart = created === null
  let isPaused = false
  for (const event of events) {
    const turns = STOPS.has(event.kind) || event.kind === 'resumed' || (event.kind === 'merged' && group.status === 'ended')
    if (!turns || event.date === null) continue
    const place = placeOf(event.date, scale)
    stretches.push({ from, to: place, isPaused, softStart, softEnd: false })
    from = place
    softStart = false
    isPaused = event.kind !== 'resumed'
    if (event.kind === 'ended' || event.kind === 'merged') return { stretches, marks: marksOf(events, scale) }
  }
  stretches.push({ from, to: present, isPaused: isPaused || group.status === 'paused', softStart, softEnd: group.status === 'ended' })
  return { stretches, marks: marksOf(events, scale) }
}

function marksOf(events: readonly GroupEvent[], scale: YearScale): Lane['marks'] {
  return events.flatMap((event) => (WITHIN.has(event.kind) && event.date !== null ? [{ place: placeOf(event.date, scale), event }] : []))
}
