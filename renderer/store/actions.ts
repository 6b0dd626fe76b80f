import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Kind } from '#shared/domain/kinds.ts'
import type { Verb } from '#shared/domain/verbs.ts'
import type { LeftAlone } from '#shared/ledger/undo.ts'
import { undoStacks } from '#shared/ledger/undo.ts'
import type { Change, ChangeId, RecordRef } from '#shared/ledger/change.ts'
import { isRedaction } from '#shared/ledger/redact.ts'
import type { OpenedFile, PurgeReport } from '#shared/ipc/contract.ts'
import { currentHanding, type Handing } from '#renderer/ui/fields/text/handing.ts'
import { request } from './bridge.ts'
import { commitEdit, commitReceived, commitTyped, commitUndo, type Author, type Stored } from './database/commit.ts'
import { newId } from './ids.ts'
import { keepAll } from './attachments/keep.ts'
import type { Progress } from './database/in-steps.ts'
import { addNotice, current, enterWorkspace, settings } from './current.ts'
import type { Gesture } from './database/database.ts'
import { changesByRecord, changesNamed as withIds, changesOfGestures, changesOfKind as ofKind } from './database/packs.ts'
import { observable } from './observable.ts'
import { inOrder } from './saving/in-order.ts'
import { purgeFiles, whenOpen } from './saving/purge.ts'
import type { OpenWorkspace } from './start.ts'

export type UndoOutcome = { done: boolean; verb: string | null; leftAlone: readonly LeftAlone[] }

/**
 * Stores a named edit. What went wrong is shown as a notice and thrown, so that a form keeps what was typed.
 *
 * @param progress hears of a long edit how much of it is stored
 */
export async function perform(edit: DomainEdit, progress?: Progress): Promise<void> {
  const handing = currentHanding()
  if (handing === null) await performed(edit, progress)
  else await performTyped(edit, handing)
}

/** What a redaction removed: in how many changes of the history, and how many files; null when files could not be removed yet. */
export interface Closing {
  struck: number
  files: PurgeReport | null
}

/** Stores a redaction and then removes what it struck from every file; it cannot be undone. */
export async function closeBooks(edit: DomainEdit): Promise<Closing> {
  const { struck } = await performed(edit)
  return { struck, files: await purgeFiles() }
}

async function performed(edit: DomainEdit, progress?: Progress): Promise<Stored> {
  await whenOpen()
  const open = mustBeOpen()
  try {
    return await open.saving.store(() => commitEdit(open.database, edit, author(open), progress), (stored) => stored)
  } catch (error) {
    addNotice({ key: 'editRefused', values: { reason: reasonOf(error) } })
    throw error
  }
}

/** What became of the texts that fields handed on: the gestures as which they were stored, and edits that wait to be stored. */
const typed = new WeakMap<Handing, { gestures: string[]; waiting: DomainEdit[] }>()

function typedOf(handing: Handing): { gestures: string[]; waiting: DomainEdit[] } {
  const known = typed.get(handing) ?? { gestures: [], waiting: [] }
  typed.set(handing, known)
  return known
}

/** Stores what a field hands on, in the order in which it does, and before any undo that comes after it. */
function performTyped(edit: DomainEdit, handing: Handing): Promise<void> {
  if (handing.isWaiting) {
    typedOf(handing).waiting.push(edit)
    return Promise.resolve()
  }
  return inOrder(async () => {
    await whenOpen()
    const open = mustBeOpen()
    const before = handing.takesBack.map(typedOf)
    const takesBack = before.flatMap(({ gestures }) => gestures.splice(0))
    const waiting = before.flatMap((one) => one.waiting.splice(0))
    const by = author(open)
    const undoable = async (): Promise<readonly string[]> => undoStacks(ownGestures(open.device, await open.database.newestGestures())).undo
    try {
      const { changes } = await open.saving.store(() => commitTyped(open.database, { edit, takesBack, waiting }, by, newId, undoable), (stored) => stored)
      if (changes.some(({ gesture }) => gesture === by.gesture)) typedOf(handing).gestures.push(by.gesture)
    } catch (error) {
      addNotice({ key: 'editRefused', values: { reason: reasonOf(error) } })
      throw error
    }
  })
}

/** Gestures of which undo could only leave everything alone. It goes on to the one before, or it would never come past them. */
export const passedOver = observable<ReadonlySet<string>>(new Set())

/** The gestures that the next undo and the next redo would take back, among the newest first; null when there is nothing. */
export function nextUndo(device: string, newest: readonly Gesture[], passed: ReadonlySet<string>): { undo: string | null; redo: string | null } {
  const stacks = undoStacks(ownGestures(device, newest))
  return { undo: stacks.undo.findLast((gesture) => !passed.has(gesture)) ?? null, redo: stacks.redo.at(-1) ?? null }
}

function ownGestures(device: string, newest: readonly Gesture[]): Gesture[] {
  return newest.filter((entry) => entry.device === device).reverse()
}

export function takeBack(): Promise<UndoOutcome> {
  return step('undo')
}

export function redoIt(): Promise<UndoOutcome> {
  return step('redo')
}

/**
 * Takes back the latest own edit if it is still the one of that name: for the button that stands beside the news of it, which
 * must not take back whatever was done since.
 */
export async function takeBackIf(verb: Verb): Promise<boolean> {
  const open = mustBeOpen()
  const newest = await open.database.newestGestures()
  const next = nextUndo(open.device, newest, passedOver.get()).undo
  const isStillLatest = newest.some((entry) => entry.gesture === next && entry.verb === verb)
  return isStillLatest ? (await takeBack()).done : false
}

function step(direction: 'undo' | 'redo'): Promise<UndoOutcome> {
  return inOrder(() => takeStep(direction))
}

async function takeStep(direction: 'undo' | 'redo'): Promise<UndoOutcome> {
  await whenOpen()
  const open = mustBeOpen()
  // From the database, not from what screens follow: an edit made a moment ago may not have reached them yet.
  const newest = await open.database.newestGestures()
  const gesture = nextUndo(open.device, newest, passedOver.get())[direction]
  if (gesture === null) return { done: false, verb: null, leftAlone: [] }
  const { changes, leftAlone } = await open.saving.store(
    () => commitUndo(open.database, gesture, direction, author(open)),
    (outcome) => outcome
  )
  if (changes.length === 0 && direction === 'undo') passedOver.set(new Set([...passedOver.get(), gesture]))
  const verb = newest.find((entry) => entry.gesture === gesture)?.verb ?? null
  return { done: changes.length > 0, verb, leftAlone }
}

/** The changes of one gesture, for the sentences of history. */
export function changesOfGesture(gesture: string): Promise<Change[]> {
  return changesOfGestures(mustBeOpen().database, [gesture])
}

/** Changes by their numbers, such as those that others replace; what is not here is left out. */
export function changesNamed(ids: readonly ChangeId[]): Promise<Change[]> {
  return withIds(mustBeOpen().database, ids)
}

/** Every change of some records, such as those that are gone from the rows. */
export async function changesOfRecords(records: readonly RecordRef[]): Promise<Change[]> {
  return [...(await changesByRecord(mustBeOpen().database, records)).values()].flat()
}

/** Every change of the records of one kind, such as those that are gone from the rows. */
export async function changesOfKind(kind: Kind): Promise<Change[]> {
  await whenOpen()
  return ofKind(mustBeOpen().database, kind)
}

/** Takes the changes of another laptop, or of the example, into this workspace. Answers how many were new. */
export async function receive(changes: readonly Change[]): Promise<number> {
  await whenOpen()
  const open = mustBeOpen()
  const taken = await open.saving.store(
    () => commitReceived(open.database, changes),
    (outcome) => (outcome.ok ? outcome.value : null)
  )
  if (!taken.ok) {
    addNotice({ key: 'forkedDevice', values: { change: taken.problem.id } })
    return 0
  }
  const redaction = taken.value.changes.find(isRedaction)
  if (redaction) {
    if (taken.value.struck > 0) addNotice({ key: 'booksClosed', values: { by: redaction.by } })
    void purgeFiles()
  }
  return taken.value.changes.length
}

export async function saveCopy(suggestedName: string): Promise<string | null> {
  const open = mustBeOpen()
  const saved = await request('exchange.saveCopy', { workspace: open.id, suggestedName })
  if (saved) addNotice({ key: 'copySaved', values: { path: saved.path } })
  for (const notice of saved?.notices ?? []) addNotice(notice)
  return saved?.path ?? null
}

/** Asks for a file and merges it. */
export async function openFile(): Promise<void> {
  const opened = await request('exchange.open')
  if (opened) await takeFile(opened)
}

export async function openDropped(file: File): Promise<void> {
  await takeFile(await request('exchange.openBytes', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
}

/** Files that came by double click. */
export async function openPending(): Promise<void> {
  for (const opened of await request('exchange.takePending')) await takeFile(opened)
}

/** Merges a file of this workspace; a file of another one is opened beside it, never mixed into it. */
async function takeFile(opened: OpenedFile): Promise<void> {
  if (!opened.ok) {
    addNotice({ ...opened.problem, values: { ...opened.problem.values, name: opened.name } })
    return
  }
  await whenOpen()
  const open = current.get()
  if (open?.id === opened.workspace) {
    await keepAll(opened.attachments)
    const count = await receive(opened.changes)
    addNotice({ key: count === 0 ? 'nothingNew' : 'merged', values: { name: opened.name, count } })
    return
  }
  await enterWorkspace(() => request('workspace.adopt', { id: opened.workspace, name: opened.workspaceName }))
  await keepAll(opened.attachments)
  const count = await receive(opened.changes)
  addNotice({ key: open === null ? 'opened' : 'openedBeside', values: { name: opened.name, workspace: opened.workspaceName, count } })
}

function author(open: OpenWorkspace): Author {
  return { device: open.device, by: settings.get().author, at: new Date().toISOString(), gesture: newId() }
}

function mustBeOpen(): OpenWorkspace {
  const open = current.get()
  if (open === null) throw new Error('No workspace is open')
  return open
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
