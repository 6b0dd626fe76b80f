import { parseWallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What somebody has entered; it stays while they look at what came of it. */
export interface Told {
  kind: 'personAway' | 'roomLost'
  person: string | null
  room: string | null
  day: CalendarDate | 'all'
  from: string | null
  until: string | null
}

export function firstTold({ days }: MeetingView): Told {
  return { kind: 'personAway', person: null, room: null, day: days[0] ?? 'all', from: null, until: null }
}

/** What was entered as the engine takes it; null while something is missing or the wrong way round. */
export function disturbanceOf({ kind, person, room, day, from, until }: Told): Disturbance | null {
  const span = { from: from === null ? null : parseWallTime(from), until: until === null ? null : parseWallTime(until) }
  if (span.from !== null && span.until !== null && span.until <= span.from) return null
  if (kind === 'personAway') return person === null || day === 'all' ? null : { kind, person, day, ...span }
  if (room === null) return null
  return day === 'all' ? { kind, room, day: null, from: null, until: null } : { kind, room, day, ...span }
}
