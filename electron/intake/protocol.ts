import type { Cell } from '#shared/intake/grid.ts'
import type { IntakeAnswer } from '#shared/ipc/contract.ts'

/** Where a list comes from: a path that a person chose, or bytes that were dropped on the window. */
export type ListSource = { path: string } | { bytes: Uint8Array }

/** What the main process asks of the intake process, which keeps the rows of one list. */
export interface IntakeRequests {
  /** Reads a list, keeps it under the name `file`, and lets go of the one before. */
  open: { argument: { file: string; name: string; source: ListSource }; answer: IntakeAnswer }
  /** Null when this list is not the open one. */
  rows: { argument: RowsWanted; answer: Cell[][] | null }
  close: { argument: { file: string }; answer: null }
}

export interface RowsWanted {
  file: string
  sheet: number
  from: number
  count: number
}

export type IntakeRequestKind = keyof IntakeRequests

export type IntakeMessage = {
  [Kind in IntakeRequestKind]: { id: number; kind: Kind; argument: IntakeRequests[Kind]['argument'] }
}[IntakeRequestKind]

export type IntakeReply = { id: number; ok: true; answer: unknown } | { id: number; ok: false; message: string }
