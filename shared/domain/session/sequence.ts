import type { Change } from '#shared/ledger/change.ts'

/** What a calendar has to tell its reader anew: when, where, whether (RFC 5545, 3.8.7.4; RFC 5546, 2.1.4). */
const TOLD = ['day', 'start', 'minutes', 'room', 'link', 'status']
/** What moves every session of a meeting, or the place at which they are joined. */
const TOLD_OF_MEETING = ['zone', 'link']

/**
 * How often each session has changed its time, place or status since it was made: the SEQUENCE of its calendar entry. It is
 * counted from the ledger, so that it only grows, also when two laptops merge: a union of changes holds at least as many. A change of
 * the meeting's zone, or of the address at which it is joined, counts for each of its sessions.
 */
export function sequencesOf(changes: Iterable<Change>): ReadonlyMap<string, number> {
  const gestures = new Map<string, Set<string>>()
  const ofMeetings = new Map<string, Set<string>>()
  const meetings = new Map<string, string>()
  for (const { record, set, gesture } of changes) {
    const isNew = set['$life'] === true
    if (record.kind === 'session' && typeof set['meeting'] === 'string') meetings.set(record.id, set['meeting'])
    if (isNew) continue
    if (record.kind === 'session' && TOLD.some((field) => field in set)) note(gestures, record.id, gesture)
    if (record.kind === 'meeting' && TOLD_OF_MEETING.some((field) => field in set)) note(ofMeetings, record.id, gesture)
  }
  for (const [session, meeting] of meetings) for (const gesture of ofMeetings.get(meeting) ?? []) note(gestures, session, gesture)
  return new Map([...gestures].map(([session, told]) => [session, told.size]))
}

function note(gestures: Map<string, Set<string>>, record: string, gesture: string): void {
  const known = gestures.get(record)
  if (known) known.add(gesture)
  else gestures.set(record, new Set([gesture]))
}
