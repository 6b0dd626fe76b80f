import type { Cell, Grid, GridSheet } from '#shared/intake/grid.ts'
import type { IntakeAnswer, IntakeSheet, Notice } from '#shared/ipc/contract.ts'
import { request } from '../bridge.ts'
import { observable, useObservable, type Observable } from '../observable.ts'

/** What a list is opened for: each has its own screen. */
const PURPOSES = ['people', 'commitments'] as const
export type ListPurpose = (typeof PURPOSES)[number]

/** The list that is being imported: nothing, on its way, refused, or read whole. */
type ListState =
  | { state: 'none' }
  | { state: 'reading'; name: string; done: number; total: number }
  | { state: 'refused'; name: string; problem: Notice }
  | { state: 'read'; name: string; grid: Grid }

const NONE: ListState = { state: 'none' }

/** How many rows are fetched in one message: about a millisecond of the window's time each. */
const PAGE = 500

const lists = { people: observable<ListState>(NONE), commitments: observable<ListState>(NONE) }
/** Counts the lists that were begun, so that a slow one does not overtake the one opened after it: only one is read at a time. */
let begun = 0

export function useList(purpose: ListPurpose): ListState {
  return useObservable(lists[purpose])
}

/** Asks for a file and reads it; nothing changes when the person thinks better of it. */
export async function chooseList(purpose: ListPurpose): Promise<void> {
  const turn = begin()
  const answer = await request('intake.choose')
  if (answer !== null) await take(lists[purpose], answer, turn)
}

export async function openDroppedList(purpose: ListPurpose, file: File): Promise<void> {
  const turn = begin()
  const list = lists[purpose]
  list.set({ state: 'reading', name: file.name, done: 0, total: 0 })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or on a stick that was pulled out between the drop and the reading.
    list.set({ state: 'refused', name: file.name, problem: { key: 'intake.vanished', values: {} } })
    return
  }
  await take(list, await request('intake.openBytes', { name: file.name, bytes }), turn)
}

/** Lets go of the list, whatever state it is in. */
export function leaveList(purpose: ListPurpose): void {
  begin()
  lists[purpose].set(NONE)
}

export function leaveRefusedList(purpose: ListPurpose): void {
  if (lists[purpose].get().state === 'refused') leaveList(purpose)
}

/** The reader holds one list: another that is on its way ends where a new one begins. */
function begin(): number {
  for (const purpose of PURPOSES) if (lists[purpose].get().state === 'reading') lists[purpose].set(NONE)
  return ++begun
}

async function take(list: Observable<ListState>, answer: IntakeAnswer, turn: number): Promise<void> {
  if (turn !== begun) return
  if (!answer.ok) {
    list.set({ state: 'refused', name: answer.name, problem: answer.problem })
    return
  }
  try {
    await fetchRows(list, answer, turn)
  } catch {
    // The process that holds the rows was ended meanwhile.
    if (turn === begun) list.set({ state: 'refused', name: answer.name, problem: { key: 'intake.crash', values: {} } })
  }
}

async function fetchRows(list: Observable<ListState>, { file, name, format, epoch, sheets: found }: IntakeAnswer & { ok: true }, turn: number): Promise<void> {
  const total = found.reduce((sum, sheet) => sum + sheet.rows, 0)
  list.set({ state: 'reading', name, done: 0, total })
  const sheets: GridSheet[] = []
  let done = 0
  for (const [index, sheet] of found.entries()) {
    const rows = await rowsOf(file, index, sheet, (fetched) => {
      if (turn === begun) list.set({ state: 'reading', name, done: done + fetched, total })
    })
    if (turn !== begun) return
    done += sheet.rows
    sheets.push({ name: sheet.name, isHidden: sheet.isHidden, rows, merged: sheet.merged })
  }
  list.set({ state: 'read', name, grid: { format, epoch, sheets } })
  await request('intake.close', { file })
}

async function rowsOf(file: string, sheet: number, { rows: total }: IntakeSheet, progress: (fetched: number) => void): Promise<Cell[][]> {
  const rows: Cell[][] = []
  while (rows.length < total) {
    const page = await request('intake.rows', { file, sheet, from: rows.length, count: PAGE })
    if (page.length === 0) break
    for (const row of page) rows.push(row)
    progress(rows.length)
  }
  return rows
}
