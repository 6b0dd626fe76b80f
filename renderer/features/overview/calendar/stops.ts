import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Task } from '#shared/domain/task/schema.ts'

/** One place on the drawn line. Steps of one day share a place; far ones are folded into one, so that labels stay readable. */
export type Stop =
  | { kind: 'steps'; date: CalendarDate; tasks: readonly Task[] }
  | { kind: 'today'; date: CalendarDate }
  | { kind: 'opening'; date: CalendarDate }
  | { kind: 'folded'; date: CalendarDate; tasks: readonly Task[] }

/**
 * The places of the line in the order of time, at most `room` of them where that is possible. Today, the opening, the
 * next step and what is overdue are always shown; what lies farthest from today is folded first, the past before the
 * future. Steps without a date have no place on a line.
 */
export function stopsOf(tasks: readonly Task[], opening: CalendarDate | null, today: CalendarDate, room: number): Stop[] {
  const all = allStops(tasks, opening, today)
  const now = all.findIndex((stop) => stop.kind === 'today')
  const next = all.findIndex((stop, index) => index > now && isOpen(stop))
  const isKept = (stop: Stop, index: number): boolean => stop.kind !== 'steps' || index === next || (index < now && isOpen(stop))
  const byDistance = all
    .map((stop, index) => ({ stop, index }))
    .filter(({ stop, index }) => !isKept(stop, index))
    .sort((a, b) => distance(a.index, now) - distance(b.index, now))
    .map(({ index }) => index)
  for (let shown = byDistance.length; shown >= 0; shown--) {
    const visible = new Set(byDistance.slice(0, shown))
    const folded = fold(all, (stop, index) => isKept(stop, index) || visible.has(index))
    if (folded.length <= room || shown === 0) return folded
  }
  return all
}

function allStops(tasks: readonly Task[], opening: CalendarDate | null, today: CalendarDate): Stop[] {
  const days = new Map<CalendarDate, Task[]>()
  for (const task of tasks) if (task.due !== null) days.set(task.due, [...(days.get(task.due) ?? []), task])
  const stops: Stop[] = [...days].map(([date, found]) => ({ kind: 'steps', date, tasks: found }))
  stops.push({ kind: 'today', date: today })
  if (opening !== null) stops.push({ kind: 'opening', date: opening })
  const rank = { steps: 1, folded: 1, today: 0, opening: 2 }
  return stops.sort((a, b) => (a.date === b.date ? rank[a.kind] - rank[b.kind] : a.date < b.date ? -1 : 1))
}

function isOpen(stop: Stop): boolean {
  return stop.kind === 'steps' && stop.tasks.some((task) => !task.done)
}

/** What is behind counts for more than what is ahead. */
function distance(index: number, now: number): number {
  return index < now ? (now - index) * 2 : index - now
}

/** Joins each run of stops that are not shown into one. */
function fold(stops: readonly Stop[], isShown: (stop: Stop, index: number) => boolean): Stop[] {
  const result: Stop[] = []
  for (const [index, stop] of stops.entries()) {
    const last = result.at(-1)
    if (stop.kind !== 'steps' || isShown(stop, index)) result.push(stop)
    else if (last?.kind === 'folded') result[result.length - 1] = { ...last, tasks: [...last.tasks, ...stop.tasks] }
    else result.push({ kind: 'folded', date: stop.date, tasks: stop.tasks })
  }
  // A run of one day needs no folding: it takes the same place as its steps.
  return result.map((stop) =>
    stop.kind === 'folded' && new Set(stop.tasks.map((task) => task.due)).size === 1 ? { ...stop, kind: 'steps' } : stop
  )
}
