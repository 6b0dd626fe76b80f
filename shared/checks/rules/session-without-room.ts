import { isPlaced } from '#shared/domain/session/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { Rule } from '../finding.ts'

/** Breaks and visits need no room of the venue. */
const NEEDS_NO_ROOM: ReadonlySet<SessionKind> = new Set(['break', 'siteVisit'])

/** A session has a time and no room. A virtual meeting has no rooms to give. */
export const sessionWithoutRoom: Rule = ({ meeting, sessions }) =>
  meeting.mode === 'virtual'
    ? []
    : sessions
        .filter((session) => session.status !== 'cancelled' && isPlaced(session) && session.room === null && !NEEDS_NO_ROOM.has(session.kind))
        .map((session) => ({
          rule: 'sessionWithoutRoom',
          severity: 'warning',
          records: [{ kind: 'session', id: session.id }],
          values: { session: session.title }
        }))
