import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { dirname, resolve } from 'node:path'
import { sha256 } from '#electron/files/sha256.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { draftsOf, stamp, type Authorship } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold, type RecordState } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { readWorkspace, writeFiles } from './files.ts'
import { UsageError, WorkError } from './usage.ts'

/** A workspace file that is open: what it holds, folded. */
export interface OpenWorkspace {
  path: string
  file: AlternatFile
  states: ReadonlyMap<string, RecordState>
  rows: Rows
}

export async function openWorkspace(path: string): Promise<OpenWorkspace> {
  const file = await readWorkspace(path)
  const states = fold(file.changes)
  return { path, file, states, rows: rowsOf(states.values()) }
}

/** The meeting named, or the next one that is planned; `none` is what is said where there is none. */
export function meetingOf({ rows, path }: OpenWorkspace, id: string | undefined, none = 'failed.noMeeting'): MeetingView {
  const wanted = id ?? inOrder(rows.meeting).find((meeting) => !meeting.held)?.id
  const view = wanted === undefined ? null : meetingView(rows, wanted)
  if (view !== null) return view
  if (id !== undefined) {
    throw new UsageError('usage.notAllowed', { option: '--meeting', value: id, allowed: rows.meeting.map((meeting) => meeting.id).join(', ') })
  }
  throw new WorkError(none, { name: path })
}

/**
 * Adds an edit to the file as one gesture of a device of its own, which no laptop has: numbers of changes are never given twice.
 * The file is replaced whole or not at all; an edit that changes nothing leaves it alone.
 */
export async function addToWorkspace(workspace: OpenWorkspace, edit: DomainEdit): Promise<void> {
  const at = new Date().toISOString()
  const fresh = changesOf(workspace, edit, { device: `cli-${randomUUID()}`, at, by: process.env['ALTERNAT_AUTHOR'] ?? userInfo().username, gesture: randomUUID() })
  if (fresh.length === 0) return
  const { path, file } = workspace
  const bytes = await writeAlternat({ ...file, madeAt: at, changes: [...file.changes, ...fresh] }, sha256)
  await writeFiles(dirname(resolve(path)), [{ path: resolve(path), content: bytes }])
}

/** An edit as the first changes of a device, after all that the file holds; none when it changes nothing. */
export function changesOf({ file, states }: OpenWorkspace, edit: DomainEdit, who: Pick<Authorship, 'device' | 'at' | 'by' | 'gesture'>): Change[] {
  const clock = file.changes.reduce((highest, change) => Math.max(highest, change.clock), 0)
  const worded = withWording(edit, (record) => states.get(recordKey(record))?.row ?? null)
  return stamp(draftsOf(worded, (record) => states.get(recordKey(record))), edit.verb, { ...who, number: 1, clock })
}
