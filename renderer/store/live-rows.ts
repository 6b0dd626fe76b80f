import type { Conflict } from '#shared/ledger/conflicts.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'
import { FOLLOWED_GESTURES, type Gesture, type WorkspaceDatabase } from './database/database.ts'
import type { Stored } from './database/commit.ts'
import type { Effect } from './database/effect.ts'
import { emptyRows, withEffect } from './database/rows.ts'
import { readRows, type RowsUpTo } from './database/snapshot.ts'
import { observable, type Observable } from './observable.ts'

/**
 * The rows of an open workspace as screens follow them: read once, then kept up by what each edit did. One window is the
 * only writer, so nothing else has to be watched, and an edit among 10,000 people does not read 10,000 people again.
 */
export class LiveRows {
  readonly rows: Observable<Rows>
  /** Where the rows stand, for the next snapshot of them. */
  upTo: Omit<RowsUpTo, 'rows'> = { upTo: 0, struck: 0, tail: 0 }
  readonly conflicts = observable<readonly Conflict[]>([])
  /** The newest gestures, the latest first. */
  readonly gestures = observable<readonly Gesture[]>([])
  private conflictsByKey = new Map<string, readonly Conflict[]>()
  /** The last of the long lists that are being shown. */
  private turn: Promise<void> | null = null
  private views: { rows: Rows; byMeeting: Map<string, MeetingView | null> } | null = null

  constructor() {
    this.rows = observable(emptyRows())
  }

  /** Reads everything that screens follow. */
  async read(database: WorkspaceDatabase): Promise<void> {
    const [{ rows, ...upTo }, conflicts, gestures] = await Promise.all([readRows(database), database.conflicts.toArray(), database.newestGestures()])
    this.upTo = upTo
    this.rows.set(rows)
    this.conflictsByKey = new Map(conflicts.map((entry) => [entry.key, entry.conflicts]))
    this.conflicts.set([...this.conflictsByKey.values()].flat())
    this.gestures.set(gestures)
  }

  /**
   * Shows what an edit did, once the database has stored it: at once. What a long list did is worked out in parts first, with
   * a look at the window after each; edits that come meanwhile wait for it.
   */
  async apply(stored: Stored): Promise<void> {
    if (this.turn === null && rowsIn(stored.effect) <= LONG) {
      this.show(stored, withEffect(this.rows.get(), stored.effect))
      return
    }
    const turn = (this.turn ?? Promise.resolve()).then(() => this.applyInParts(stored))
    this.turn = turn
    try {
      await turn
    } finally {
      if (this.turn === turn) this.turn = null
    }
  }

  private async applyInParts(stored: Stored): Promise<void> {
    const { puts, deletes } = stored.effect
    let rows = this.rows.get()
    for (const kind of new Set([...puts.keys(), ...deletes.keys()])) {
      rows = withEffect(rows, { puts: only(puts, kind), deletes: only(deletes, kind) })
      await lookAtWindow()
    }
    const views = { rows, byMeeting: new Map<string, MeetingView | null>() }
    for (const meeting of this.views?.byMeeting.keys() ?? []) {
      views.byMeeting.set(meeting, meetingView(rows, meeting))
      await lookAtWindow()
    }
    this.views = views
    this.show(stored, rows)
  }

  private show({ changes, struck, effect, upTo }: Stored, rows: Rows): void {
    const { conflicts, gestures } = effect
    this.upTo = { upTo: Math.max(this.upTo.upTo, upTo), struck: this.upTo.struck + struck, tail: this.upTo.tail + changes.length }
    if (rowsIn(effect) > 0) this.rows.set(rows)
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

/** From so many rows on, an edit is shown in parts: fewer are there within a frame. */
const LONG = 1_000

function rowsIn({ puts, deletes }: Effect): number {
  return [...puts.values(), ...deletes.values()].reduce((sum, list) => sum + list.length, 0)
}

function only<K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> {
  const value = map.get(key)
  return new Map(value === undefined ? [] : [[key, value]])
}

function lookAtWindow(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function newestOf(fresh: readonly Gesture[], known: readonly Gesture[]): Gesture[] {
  const renewed = new Set(fresh.map((entry) => entry.gesture))
  const all = [...fresh, ...known.filter((entry) => !renewed.has(entry.gesture))]
  return all.sort((a, b) => b.clock - a.clock).slice(0, FOLLOWED_GESTURES)
}
