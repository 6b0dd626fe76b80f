import { namedIn } from '#shared/view/attending.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { clashIndex, type ClashIndex } from '../clashes/clash-index.ts'
import type { Stay } from '../clashes/stay.ts'
import { clashesAmong } from '../clashes/sweep.ts'
import { reading } from './reading.ts'
import type { Slot } from './slots.ts'

/** Two sessions that share somebody and do not leave them the time; `first` begins earlier. */
export interface Meeting {
  first: Slot
  second: Slot
  /** Those who are in both, in the order in which they are named. */
  people: readonly string[]
}

/** Everyone's named sessions that overlap or follow too closely for a walk: people by pair of sessions. */
export function meetingsOfPeople(view: MeetingView): readonly Meeting[] {
  const known = meetings.get(view)
  if (known) return known
  const { slots, walk } = reading(view)
  const found = paired(view, slots.map((slot) => stayOf(slot, namedIn(slot.session))), walk)
  meetings.set(view, found)
  return found
}

const meetings = new WeakMap<MeetingView, readonly Meeting[]>()

/** As above for sets of people that the caller gives, such as the members of groups. */
export function paired(view: MeetingView, stays: readonly Stay[], margin: number): Meeting[] {
  const { slot } = reading(view)
  const pairs = new Map<string, { first: Slot; second: Slot; people: string[] }>()
  for (const { who, first, second } of clashesAmong(stays, margin)) {
    const key = `${first} ${second}`
    const known = pairs.get(key)
    if (known) known.people.push(who)
    else {
      const [one, other] = [slot(first), slot(second)]
      if (one && other) pairs.set(key, { first: one, second: other, people: [who] })
    }
  }
  return [...pairs.values()]
}

export function stayOf({ session, from, until }: Slot, who: readonly string[]): Stay {
  return { id: session.id, from, until, who }
}

const indexes = new WeakMap<MeetingView, ClashIndex>()

/** People and rooms together, for asking where a session could go. */
export function placesIndex(view: MeetingView): ClashIndex {
  const known = indexes.get(view)
  if (known) return known
  const stays = reading(view).slots.map((slot) => stayOf(slot, [...namedIn(slot.session), ...(slot.session.room === null ? [] : [`room ${slot.session.room}`])]))
  const made = clashIndex(stays)
  indexes.set(view, made)
  return made
}
