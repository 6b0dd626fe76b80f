import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import { sessionsFor } from '#shared/view/sessions-for.ts'
import type { Box } from '../grid/geometry/boxes.ts'

/** Between two sessions of a person: how many minutes, and from which room to which. */
export interface Between {
  id: string
  column: number
  from: number
  until: number
  /** Null where the room stays the same, or is not known. */
  move: { from: string; to: string } | null
  /** Fewer minutes than the walk takes, or none at all. */
  isTight: boolean
}

/** The sessions of one person that take place: where they are named, and where they are expected. */
export function dayOf(view: MeetingView, person: string): ReturnType<typeof sessionsFor> {
  return sessionsFor(view, { person }).filter(({ status }) => status !== 'cancelled')
}

/** To and from these nobody hurries. */
const PAUSES: ReadonlySet<SessionKind> = new Set(['break', 'meal'])

/** What lies between the sessions of each day: time to spare, and ways from room to room. Sessions that overlap leave nothing between. */
export function betweenOf(boxes: readonly Box[], walk: number): Between[] {
  const byColumn = new Map<number, Box[]>()
  for (const box of boxes) byColumn.set(box.first, [...(byColumn.get(box.first) ?? []), box])
  return [...byColumn].flatMap(([column, day]) => {
    const inOrder = [...day].sort((a, b) => a.from - b.from || a.until - b.until)
    return inOrder.flatMap((box, index): Between[] => {
      const next = inOrder[index + 1]
      if (next === undefined || next.from < box.until) return []
      const [from, to] = [box.session.room, next.session.room]
      const move = from !== null && to !== null && from !== to ? { from, to } : null
      const gap = next.from - box.until
      const isPause = PAUSES.has(box.session.kind) || PAUSES.has(next.session.kind)
      if (gap === 0 && (move === null || isPause)) return []
      return [{ id: `${box.session.id} ${next.session.id}`, column, from: box.until, until: next.from, move, isTight: move !== null && !isPause && gap < walk }]
    })
  })
}
