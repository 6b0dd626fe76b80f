import { liveQuery } from 'dexie'
import { KINDS, type Entities, type Kind } from '#shared/domain/kinds.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'
import type { Gesture, WorkspaceDatabase } from './database.ts'
import { observable, type Observable } from './observable.ts'

/** The rows of an open workspace as screens follow them: a live query for each kind. */
export class LiveRows {
  readonly rows: Observable<Rows>
  readonly conflicts = observable<readonly Conflict[]>([])
  /** The newest gestures, the latest first. */
  readonly gestures = observable<readonly Gesture[]>([])
  private views: { rows: Rows; byMeeting: Map<string, MeetingView | null> } | null = null
  private readonly subscriptions: { unsubscribe(): void }[] = []

  constructor() {
    // Built from KINDS, which are the keys of Rows.
    this.rows = observable(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Rows)
  }

  /** Follows the database; resolves when the first answer of every query is there. */
  async follow(database: WorkspaceDatabase): Promise<void> {
    await Promise.all([
      ...KINDS.map((kind) => this.followKind(database, kind)),
      this.subscribe(() => database.conflicts.toArray(), (found) => this.conflicts.set(found.flatMap((entry) => entry.conflicts))),
      this.subscribe(() => database.newestGestures(), (found) => this.gestures.set(found))
    ])
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

  stop(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe()
  }

  private followKind<K extends Kind>(database: WorkspaceDatabase, kind: K): Promise<void> {
    return this.subscribe(
      () => database.rows(kind).toArray(),
      (entities: Entities[K][]) => this.rows.set({ ...this.rows.get(), [kind]: entities })
    )
  }

  private subscribe<T>(query: () => Promise<T>, take: (value: T) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.subscriptions.push(
        liveQuery(query).subscribe({
          next(value) {
            take(value)
            resolve()
          },
          error: reject
        })
      )
    })
  }
}
