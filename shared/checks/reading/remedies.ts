import type { PhraseValue } from '#shared/view/words/phrase.ts'
import { USUAL_HOURS } from '#shared/domain/meeting/rules.ts'
import { changeSession, moveSession } from '#shared/domain/session/edits.ts'
import { MINUTES_PER_DAY } from '#shared/foundation/time/index.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { Remedy } from '../finding.ts'
import { placesIndex } from './meetings-of-people.ts'
import type { Reading } from './reading.ts'
import { freeRoom } from './room-fit.ts'
import { minuteOf, timeAt, type Slot } from './slots.ts'
import { isPossible } from './whereabouts.ts'

/** Places are tried every quarter of an hour. */
const STEP = 15

/** The way to where a finding is mended by hand. */
export function open(link: RecordRef): Remedy {
  return { label: { key: 'remedy.open', values: {} }, link }
}

/** Another room at the same time, where one is free and fits. A locked session stays. */
export function anotherRoom(reading: Reading, slot: Slot): Remedy[] {
  if (slot.session.locked) return []
  const room = freeRoom(reading, slot)
  return room === null ? [] : [{ label: { key: 'remedy.room', values: { room: room.name } }, edit: moveSession(slot.session.id, { room: room.id }) }]
}

/**
 * The nearest time of the same day at which its people and its room are there and have nothing else, within the hours of
 * the venue. `suits` says what else the time has to satisfy. A locked session stays.
 */
export function anotherTime(reading: Reading, slot: Slot, suits: (at: { from: number; until: number }) => boolean = () => true): Remedy[] {
  const { session } = slot
  const { view } = reading
  if (session.locked || session.minutes > MINUTES_PER_DAY) return []
  const index = placesIndex(view)
  const first = minuteOf(session.day, view.meeting.opens, USUAL_HOURS.opens)
  const last = minuteOf(session.day, view.meeting.closes, USUAL_HOURS.closes) - session.minutes
  const tries: number[] = []
  for (let from = first; from <= last; from += STEP) tries.push(from)
  tries.sort((a, b) => Math.abs(a - slot.from) - Math.abs(b - slot.from))
  const free = tries.find((from) => {
    const at = { from, until: from + session.minutes }
    return suits(at) && index.isFree(session.id, at) && isPossible(reading, slot, at)
  })
  if (free === undefined) return []
  const start = timeAt(free)
  return [{ label: { key: 'remedy.time', values: { time: { time: start } } }, edit: moveSession(session.id, { start }) }]
}

/** The same remedies, saying which session they move: for a finding about two of them. */
export function naming(session: PhraseValue, remedies: readonly Remedy[]): Remedy[] {
  return remedies.map((remedy) => ({ ...remedy, label: { key: `${remedy.label.key}Of`, values: { ...remedy.label.values, session } } }))
}

/** Makes a session as long as what is in it, or as long as its kind usually is. */
export function anotherLength(session: string, minutes: number): Remedy {
  return { label: { key: 'remedy.length', values: { time: { minutes } } }, edit: changeSession(session, { minutes }) }
}
