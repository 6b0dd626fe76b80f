import { minutesOf } from '#shared/foundation/time/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { Rule } from '../finding.ts'

/** Two sessions in one room at one time. */
export const roomTaken: Rule = ({ sessions, room }) => {
  const placed = sessions.filter((session): session is Placed => session.status !== 'cancelled' && isPlaced(session) && session.room !== null)
  return placed.flatMap((first, index) =>
    placed
      .slice(index + 1)
      .filter((second) => second.room === first.room && second.day === first.day && overlap(first, second))
      .map((second) => ({
        rule: 'roomTaken' as const,
        severity: 'error' as const,
        records: [{ kind: 'session', id: second.id }, { kind: 'session', id: first.id }],
        values: { session: second.title, other: first.title, room: room(first.room)?.name ?? {} }
      }))
  )
}

function overlap(a: Placed, b: Placed): boolean {
  return minutesOf(a.start) < minutesOf(b.start) + b.minutes && minutesOf(b.start) < minutesOf(a.start) + a.minutes
}
