import { useEffect, useMemo, useState } from 'react'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Entities, Kind } from '#shared/domain/kinds.ts'
import type { Notice, Settings, WorkspaceSummary } from '#shared/ipc/contract.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { historyOf, type HistoryEntry } from '#shared/ledger/history.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'
import { nextUndo, passedOver, perform, redoIt, takeBack, type UndoOutcome } from './actions.ts'
import { request } from './bridge.ts'
import { changeSettings, current, dismissNotice, enterWorkspace, launch, notices, settings } from './current.ts'
import type { Gesture } from './database/database.ts'
import { changesOfGestures } from './database/packs.ts'
import type { Progress } from './database/in-steps.ts'
import { useObservable } from './observable.ts'
import type { SaveState } from './saving/saving.ts'
import type { OpenWorkspace } from './start.ts'

/** The open workspace; screens below the provider always have one. */
function useOpen(): OpenWorkspace {
  const open = useObservable(current)
  if (open === null) throw new Error('No workspace is open')
  return open
}

/** All live entities of one kind, following every edit. */
export function useRows<K extends Kind>(kind: K): readonly Entities[K][] {
  return useObservable(useOpen().live.rows)[kind]
}

/** Every live entity, by kind, for what may name any of them. */
export function useAllRows(): Rows {
  return useObservable(useOpen().live.rows)
}

/** One meeting with everything that belongs to it, following every edit; null when there is none. */
export function useMeetingView(meetingId: string | null): MeetingView | null {
  const { live } = useOpen()
  useObservable(live.rows)
  return meetingId === null ? null : live.view(meetingId)
}

/** Stores a named edit; rejects, after a notice, when it could not be stored. */
export function usePerform(): (edit: DomainEdit, progress?: Progress) => Promise<void> {
  return perform
}

/** What would be taken back, or brought back. */
export interface NextStep {
  /** The name of the edit at the bottom of it, however often it was undone and redone. */
  verb: string
  /** The action as history lists it. */
  gesture: string
}

export interface Undo {
  undo: NextStep | null
  redo: NextStep | null
  takeBack(): Promise<UndoOutcome>
  redoIt(): Promise<UndoOutcome>
}

/** What can be undone and redone now. The verb of a redo is that of the edit it brings back. */
export function useUndo(): Undo {
  const open = useOpen()
  const gestures = useObservable(open.live.gestures)
  const passed = useObservable(passedOver)
  return useMemo(() => {
    const next = nextUndo(open.device, gestures, passed)
    return { undo: named(next.undo, gestures), redo: named(next.redo, gestures), takeBack, redoIt }
  }, [open, gestures, passed])
}

function named(gesture: string | null, gestures: readonly Gesture[]): NextStep | null {
  let entry = gestures.find((candidate) => candidate.gesture === gesture)
  while (entry?.undoes !== undefined) {
    const target = entry.undoes
    entry = gestures.find((candidate) => candidate.gesture === target)
  }
  return entry && gesture !== null ? { verb: entry.verb, gesture } : null
}

export function useSaveState(): SaveState {
  return useObservable(useOpen().saving.state)
}

/** The latest user actions with their changes, the newest first; null until they have been read. */
export function useHistory(limit: number): readonly HistoryEntry[] | null {
  const open = useOpen()
  const gestures = useObservable(open.live.gestures)
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  useEffect(() => {
    let wanted = true
    const names = gestures.slice(0, limit).map((entry) => entry.gesture)
    const load = async (): Promise<void> => {
      const changes = await changesOfGestures(open.database, names)
      if (wanted) setEntries(historyOf(changes))
    }
    // While books are being closed the database goes away for a moment; what is read then is read again afterwards.
    load().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [open, gestures, limit])
  return entries
}

export function useConflicts(): readonly Conflict[] {
  return useObservable(useOpen().live.conflicts)
}

export function useSettings(): [Settings, (change: Partial<Settings>) => Promise<void>] {
  return [useObservable(settings), changeSettings]
}

export function useWorkspace(): { id: string; name: string } {
  const { id, name } = useOpen()
  return { id, name }
}

export interface Workspaces {
  list: readonly WorkspaceSummary[]
  create(name: string): Promise<void>
  switchTo(id: string): Promise<void>
}

export function useWorkspaces(): Workspaces {
  const state = useObservable(launch)
  return {
    list: state?.workspaces ?? [],
    create: (name) => enterWorkspace(() => request('workspace.create', { name })),
    switchTo: (id) => enterWorkspace(() => request('workspace.switch', { id }))
  }
}

export function useNotices(): { notices: readonly Notice[]; dismiss(notice: Notice): void } {
  return { notices: useObservable(notices), dismiss: dismissNotice }
}

/** Versions of the app and what it runs on. */
export function useVersion(): { app: string; electron: string; chromium: string } {
  return useObservable(launch)?.version ?? { app: '', electron: '', chromium: '' }
}
