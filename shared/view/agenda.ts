import { MINUTES_PER_DAY, minutesOf, timeOfMinutes, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { Item } from '#shared/domain/item/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { byRank } from '#shared/ledger/rank.ts'

/** An agenda item with what follows from its place. */
export interface AgendaLine {
  item: Item
  /** 1, 2, 3 … in order of the agenda. */
  number: number
  session: Session | null
  day: CalendarDate | null
  /** When it begins, `09:15`, wall time of the venue; null while its session has no place. */
  start: WallTime | null
}

/**
 * Numbers the items and gives each its time: items taken in one session follow one another from its start, each as long
 * as its minutes say. An item after one without minutes has the same start: nobody has said how long that one takes.
 */
export function agendaOf(items: readonly Item[], sessions: ReadonlyMap<string, Session>): AgendaLine[] {
  const used = new Map<string, number>()
  return [...items].sort(byRank).map((item, index) => {
    const session = item.session === null ? null : (sessions.get(item.session) ?? null)
    if (!session) return { item, number: index + 1, session, day: null, start: null }
    const offset = used.get(session.id) ?? 0
    used.set(session.id, offset + (item.minutes ?? 0))
    return { item, number: index + 1, session, day: session.day, start: session.start === null ? null : later(session.start, offset) }
  })
}

function later(time: WallTime, minutes: number): WallTime {
  return timeOfMinutes((minutesOf(time) + minutes) % MINUTES_PER_DAY)
}
