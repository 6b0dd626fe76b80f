import type { Change } from '#shared/ledger/change.ts'

/** What a calendar has to tell its reader anew: when, where, whether (RFC 5545, 3.8.7.4). */
const TOLD = ['day', 'start', 'minutes', 'room', 'status']

/**
 * How often each session has changed its time, place or status since it was made: the SEQUENCE of its calendar entry. It is
 * counted from the ledger, so that it only grows, also when two laptops merge: a union of changes holds at least as many.
 */
export function sequencesOf(changes: Iterable<Change>): ReadonlyMap<string, number> {
  const gestures = new Map<string, Set<string>>()
  for (const { record, set, gesture } of changes) {
    if (record.kind !== 'session' || set['$life'] === true || !TOLD.some((field) => field in set)) continue
    const known = gestures.get(record.id)
    if (known) known.add(gesture)
    else gestures.set(record.id, new Set([gesture]))
  }
  return new Map([...gestures].map(([session, told]) => [session, told.size]))
}
