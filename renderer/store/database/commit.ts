import { undoWithWording } from '#shared/domain/wording/undo.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { draftsOf, stamp, type Draft, type Edit } from '#shared/ledger/author.ts'
import { parseChangeId, recordKey, type Change, type ChangeId } from '#shared/ledger/change.ts'
import { foldRecord, type RecordState } from '#shared/ledger/fold.ts'
import { newChanges, type ForkedDevice } from '#shared/ledger/merge.ts'
import { isRedaction, Redactions } from '#shared/ledger/redact.ts'
import { planUndo, type LeftAlone } from '#shared/ledger/undo.ts'
import { ok, type Result } from '#shared/foundation/result.ts'
import { EMPTY_MARKER, type Marker, type WorkspaceDatabase } from './database.ts'
import { addTo, effectOf, effectsOf, emptyEffect, type ByRecord, type Effect } from './effect.ts'
import { putAll, removeAll, type Progress } from './in-steps.ts'
import { addChanges, changesByRecord, changesNamed, changesOfGestures, replaceChanges } from './packs.ts'
import { renewedBy, storedRedactions } from './strike.ts'

/** Who edits, on which laptop; asked anew for every edit, since names can change. */
export interface Author {
  device: string
  by: string
  /** ISO instant for people to read. */
  at: string
  gesture: string
}

/** What was stored: the changes, and what follows from them for the screens. */
export interface Stored {
  changes: readonly Change[]
  /** How many older changes a redaction has struck. */
  struck: number
  effect: Effect
  /** The last pack that is stored now; 0 when nothing was stored. */
  upTo: number
}

const NOTHING: Stored = { changes: [], struck: 0, effect: emptyEffect(), upTo: 0 }
const NONE: ReadonlyMap<ChangeId, Change> = new Map()
/** So many records are worked out between two looks at the window: some 20 ms. */
const RECORDS = 500

/**
 * Stores an edit: changes, gesture and marker in one transaction. Answers the changes made, none if nothing changed.
 *
 * @param progress hears of a long edit, such as the import of a list, how much of it is stored
 */
export function commitEdit(database: WorkspaceDatabase, edit: Edit, author: Author, progress?: Progress): Promise<Stored> {
  return writing(database, async () => {
    const byRecord = await changesByRecord(database, edit.writes.map((write) => write.record))
    const states = new Map<string, RecordState>()
    for (const [key, changes] of byRecord) if (changes.length > 0) states.set(key, foldRecord(changes))
    const worded = withWording(edit, (record) => states.get(recordKey(record))?.row ?? null)
    const drafts = draftsOf(worded, (record) => states.get(recordKey(record)))
    return storeDrafts(database, drafts, edit.verb, author, byRecord, progress)
  })
}

/** Takes back one gesture; what somebody has changed since is left alone and named. */
export function commitUndo(
  database: WorkspaceDatabase,
  gesture: string,
  verb: 'undo' | 'redo',
  author: Author
): Promise<Stored & { leftAlone: LeftAlone[] }> {
  return writing(database, async () => {
    const changes = await changesOfGestures(database, [gesture])
    const byRecord = await changesByRecord(database, changes.map((change) => change.record))
    const plan = undoWithWording(planUndo(changes, (record) => byRecord.get(recordKey(record)) ?? []), changes)
    return { ...(await storeDrafts(database, plan.drafts, verb, author, byRecord, undefined, gesture)), leftAlone: plan.leftAlone }
  })
}

/** A text that a field hands on, with what became of earlier ones that it takes back. */
export interface Typed {
  edit: Edit
  /** The gestures of what was handed on before and has been taken back since, the latest last. */
  takesBack: readonly string[]
  /** What was taken back before it was stored: stored first, so that redo has it. */
  waiting: readonly Edit[]
}

/**
 * Stores a text that was typed. What it takes back is undone rather than written over, as long as nothing was done since, so that
 * undo goes on to the edit before it. All in one transaction, so that screens see nothing of the way.
 *
 * @param undoable the gestures that can be undone now, the next one last
 */
export function commitTyped(database: WorkspaceDatabase, typed: Typed, author: Author, nextGesture: () => string, undoable: () => Promise<readonly string[]>): Promise<Stored> {
  const { edit, waiting } = typed
  return writing(database, async () => {
    const steps: Stored[] = []
    const takesBack = [...typed.takesBack]
    for (const one of waiting) {
      const gesture = nextGesture()
      const stored = await commitEdit(database, one, { ...author, gesture })
      if (stored.changes.length > 0) takesBack.push(gesture)
      steps.push(stored)
    }
    const stack = takesBack.length === 0 ? [] : [...(await undoable())]
    while (takesBack.length > 0 && takesBack.at(-1) === stack.pop()) {
      steps.push(await commitUndo(database, takesBack.pop() ?? '', 'undo', { ...author, gesture: nextGesture() }))
    }
    steps.push(await commitEdit(database, edit, author))
    return together(database, steps)
  })
}

/** What several edits, stored one after the other, do as one. */
async function together(database: WorkspaceDatabase, steps: readonly Stored[]): Promise<Stored> {
  const [only] = steps
  if (only !== undefined && steps.length === 1) return only
  const changes = steps.flatMap((step) => step.changes)
  const fresh = new Set(changes.map(({ id }) => id))
  const byRecord = await changesByRecord(database, changes.map(({ record }) => record))
  for (const [key, all] of byRecord) byRecord.set(key, all.filter(({ id }) => !fresh.has(id)))
  return { changes, struck: 0, effect: effectOf(changes, byRecord), upTo: Math.max(0, ...steps.map(({ upTo }) => upTo)) }
}

/**
 * Merges changes that came from elsewhere; all of them or, when a device was copied, none. Older copies are struck by every
 * redaction that is known here or came with them, before anything of them is stored.
 */
export function commitReceived(database: WorkspaceDatabase, incoming: readonly Change[]): Promise<Result<Stored, ForkedDevice>> {
  return writing(database, async () => {
    const present = await changesNamed(database, incoming.map((change) => change.id))
    const known = new Map(present.map((change) => [change.id, change] as const))
    const redactions = new Redactions([...(await storedRedactions(database)), ...incoming.filter(isRedaction)])
    const taken = newChanges(known, incoming.map((change) => redactions.strike(change)))
    if (!taken.ok) return taken
    const fresh = taken.value.filter((change) => !known.has(change.id))
    const copies = new Map(taken.value.flatMap((change) => (known.has(change.id) ? [[change.id, change] as const] : [])))
    const byRecord = await changesByRecord(database, fresh.map((change) => change.record))
    return ok(await storeChanges(database, fresh, byRecord, copies))
  })
}

function writing<T>(database: WorkspaceDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', [database.packs, database.gestures, database.conflicts, database.meta], work)
}

async function storeDrafts(
  database: WorkspaceDatabase, drafts: readonly Draft[], verb: string, author: Author, byRecord: ByRecord, progress?: Progress, undoes?: string
): Promise<Stored> {
  if (drafts.length === 0) return NOTHING
  const marker = await readMarker(database)
  const number = (marker.highest[author.device] ?? 0) + 1
  const changes = stamp(drafts, verb, { ...author, number, clock: marker.clock }, undoes)
  return storeChanges(database, changes, byRecord, NONE, progress)
}

async function storeChanges(
  database: WorkspaceDatabase, changes: readonly Change[], byRecord: ByRecord, copies: ReadonlyMap<ChangeId, Change>, progress?: Progress
): Promise<Stored> {
  const renewed = await renewedBy(database, changes, copies)
  const older = renewed.size === 0 ? byRecord : new Map([...byRecord, ...(await changesByRecord(database, [...renewed.values()].map(({ record }) => record)))])
  const effect = emptyEffect()
  const { packs, last } = await addChanges(database, changes, progress)
  await replaceChanges(database, renewed)
  for (const part of effectsOf(changes, older, renewed, RECORDS)) {
    addTo(effect, part)
    // Between two parts, not after the last, which has the gestures: only by asking something does a transaction stay open while the window draws.
    if (part.gestures.length === 0) await database.meta.count()
  }
  await putAll(database.conflicts, effect.conflicts.puts)
  await removeAll(database.conflicts, effect.conflicts.deletes)
  await putAll(database.gestures, effect.gestures)
  await moveMarker(database, changes, packs, renewed.size)
  return { changes, struck: renewed.size, effect, upTo: last }
}

export async function readMarker(database: WorkspaceDatabase): Promise<Marker> {
  const found = await database.meta.get('marker')
  return found?.name === 'marker' ? found : EMPTY_MARKER
}

async function moveMarker(database: WorkspaceDatabase, changes: readonly Change[], packs: number, struck: number): Promise<void> {
  const marker = await readMarker(database)
  const highest = { ...marker.highest }
  let clock = marker.clock
  for (const change of changes) {
    const { device, n } = parseChangeId(change.id)
    highest[device] = Math.max(highest[device] ?? 0, n)
    clock = Math.max(clock, change.clock)
  }
  await database.meta.put({ name: 'marker', count: marker.count + changes.length, packs: marker.packs + packs, highest, clock, struck: marker.struck + struck })
}
