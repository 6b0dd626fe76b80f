import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'
import { FOLLOWED_GESTURES, type Gesture, type WorkspaceDatabase } from './database/database.ts'
import type { Effect } from './database/effect.ts'
import { observable, type Observable } from './observable.ts'

/**
 * The rows of an open workspace as screens follow them: read once, then kept up by what each edit did. One window is the
 * only writer, so nothing else has to be watched, and an edit among 10,000 people does not read 10,000 people again.
 */
export class LiveRows {
  readonly rows: Observable<Rows>
  readonly conflicts = observable<readonly Conflict[]>([])
  /** The newest gestures, the latest first. */
  readonly gestures = observable<readonly Gesture[]>([])
  private conflictsByKey = new Map<string, readonly Conflict[]>()
  private views: { rows: Rows; byMeeting: Map<string, MeetingView | null> } | null = null

  constructor() {
    // Built from KINDS, which are the keys of Rows.
    this.rows = observable(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Rows)
  }

  /** Reads everything that screens follow. */
  async read(database: WorkspaceDatabase): Promise<void> {
    const [tables, conflicts, gestures] = await Promise.all([
      Promise.all(KINDS.map(async (kind) => [kind, await database.rows(kind).toArray()] as const)),
      database.conflicts.toArray(),
      database.newestGestures()
    ])
    // Built from KINDS, which are the keys of Rows.
    this.rows.set(Object.fromEntries(tables) as unknown as Rows)
    this.conflictsByKey = new Map(conflicts.map((entry) => [entry.key, entry.conflicts]))
    this.conflicts.set([...this.conflictsByKey.values()].flat())
    this.gestures.set(gestures)
  }

  /** Shows what an edit did, once the database has stored it. */
  apply({ puts, deletes, conflicts, gestures }: Effect): void {
    const changed: Partial<Record<Kind, unknown>> = {}
    for (const kind of new Set([...puts.keys(), ...deletes.keys()])) {
      changed[kind] = withChanges<Entities[Kind]>(this.rows.get()[kind], puts.get(kind) ?? [], deletes.get(kind) ?? [])
    }
    // Each kind's rows were replaced by rows of that kind.
    if (Object.keys(changed).length > 0) this.rows.set({ ...this.rows.get(), ...changed } as Rows)
    if (conflicts.puts.length > 0 || conflicts.deletes.length > 0) {
      for (const key of conflicts.deletes) this.conflictsByKey.delete(key)
      for (const entry of conflicts.puts) this.conflictsByKey.set(entry.key, entry.conflicts)
      this.conflicts.set([...this.conflictsByKey.values()].flat())
    }
    if (gestures.length > 0) this.gestures.set(newestOf(gestures, this.gestures.get()))
  }

  /** The view of a meeting, computed once for each state of the rows. */
  view(meeting: string): MeetingView | null {
    const rows = this.rows.get()
    if (this.views?.rows !== rows) this.views = { rows, byMeeting: new Map() }
    const { byMeeting } = this.views
    const known = byMeeting.get(meeting)
    if (known !== undefined) return known
    const view = meetingView(rows, meeting)
    byMeeting.set(meeting, view)
    return view
  }
}

/**
 * Rows in the order of their ids, as the database reads them, with some put in or replaced and others gone. A few are
 * placed one by one; many are sorted in.
 */
export function withChanges<T extends { id: string }>(rows: readonly T[], puts: readonly T[], deletes: readonly string[]): T[] {
  if (puts.length + deletes.length > FEW) {
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of puts) byId.set(row.id, row)
    for (const id of deletes) byId.delete(id)
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const result = [...rows]
  for (const row of puts) {
    const at = placeOf(result, row.id)
    result.splice(at, result[at]?.id === row.id ? 1 : 0, row)
  }
  for (const id of deletes) {
    const at = placeOf(result, id)
    if (result[at]?.id === id) result.splice(at, 1)
  }
  return result
}

const FEW = 50

/** The index of the first row whose id is not below `id`. */
function placeOf(rows: readonly { id: string }[], id: string): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}

function newestOf(fresh: readonly Gesture[], known: readonly Gesture[]): Gesture[] {
  const renewed = new Set(fresh.map((entry) => entry.gesture))
  const all = [...fresh, ...known.filter((entry) => !renewed.has(entry.gesture))]
  return all.sort((a, b) => b.clock - a.clock).slice(0, FOLLOWED_GESTURES)
}
