import type { Cell, Grid, GridSheet } from '#shared/intake/grid.ts'
import type { IntakeAnswer, IntakeSheet, Notice } from '#shared/ipc/contract.ts'
import { request } from '../bridge.ts'
import { observable, useObservable } from '../observable.ts'

/** The list of people that is being imported: nothing, on its way, refused, or read whole. */
type ListState =
  | { state: 'none' }
  | { state: 'reading'; name: string; done: number; total: number }
  | { state: 'refused'; name: string; problem: Notice }
  | { state: 'read'; name: string; grid: Grid }

const NONE: ListState = { state: 'none' }

/** How many rows are fetched in one message: about a millisecond of the window's time each. */
const PAGE = 500

const list = observable<ListState>(NONE)
/** Counts the lists that were begun, so that a slow one does not overtake the one opened after it. */
let begun = 0

export function useList(): ListState {
  return useObservable(list)
}

/** Asks for a file and reads it; nothing changes when the person thinks better of it. */
export async function chooseList(): Promise<void> {
  const turn = ++begun
  const answer = await request('intake.choose')
  if (answer !== null) await take(answer, turn)
}

export async function openDroppedList(file: File): Promise<void> {
  const turn = ++begun
  list.set({ state: 'reading', name: file.name, done: 0, total: 0 })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or on a stick that was pulled out between the drop and the reading.
    list.set({ state: 'refused', name: file.name, problem: { key: 'intake.vanished', values: {} } })
    return
  }
  await take(await request('intake.openBytes', { name: file.name, bytes }), turn)
}

/** Lets go of the list, whatever state it is in. */
export function leaveList(): void {
  begun += 1
  list.set(NONE)
}

export function leaveRefusedList(): void {
  if (list.get().state === 'refused') leaveList()
}

async function take(answer: IntakeAnswer, turn: number): Promise<void> {
  if (turn !== begun) return
  if (!answer.ok) {
    list.set({ state: 'refused', name: answer.name, problem: answer.problem })
    return
  }
  try {
    await fetchRows(answer, turn)
  } catch {
    // The process that holds the rows was ended meanwhile.
    if (turn === begun) list.set({ state: 'refused', name: answer.name, problem: { key: 'intake.crash', values: {} } })
  }
}

async function fetchRows({ file, name, format, epoch, sheets: found }: IntakeAnswer & { ok: true }, turn: number): Promise<void> {
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
