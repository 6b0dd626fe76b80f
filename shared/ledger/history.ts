import { compareChanges, type Change } from './change.ts'

/** One user action, as history tells it. */
export interface HistoryEntry {
  gesture: string
  verb: string
  by: string
  /** ISO instant, for people to read. */
  at: string
  undoes: string | null
  changes: readonly Change[]
}

/** Groups changes into user actions, the latest first. */
export function historyOf(changes: Iterable<Change>): HistoryEntry[] {
  const gestures = new Map<string, Change[]>()
  for (const change of changes) {
    const list = gestures.get(change.gesture)
    if (list) list.push(change)
    else gestures.set(change.gesture, [change])
  }
  const entries: { entry: HistoryEntry; last: Change }[] = []
  for (const [gesture, list] of gestures) {
    list.sort(compareChanges)
    const first = list[0]
    const last = list.at(-1)
    if (!first || !last) continue
    entries.push({ last, entry: { gesture, verb: first.verb, by: first.by, at: first.at, undoes: first.undoes ?? null, changes: list } })
  }
  return entries.sort((a, b) => compareChanges(b.last, a.last)).map(({ entry }) => entry)
}
