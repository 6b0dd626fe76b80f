import type { Table } from 'dexie'

/** Told after each step of a long write: how many of how many are stored. */
export type Progress = (done: number, total: number) => void

/**
 * How many writes are handed to the database in one go. Between two steps the window draws and answers; a thousand are
 * handed over in about 20 ms.
 */
const STEP = 1_000

/** Puts into a table in steps, inside the running transaction. */
export async function putAll<T, K>(table: Table<T, K>, values: readonly T[]): Promise<void> {
  for (let at = 0; at < values.length; at += STEP) await table.bulkPut(values.slice(at, at + STEP))
}

export async function removeAll<T, K>(table: Table<T, K>, keys: readonly K[]): Promise<void> {
  for (let at = 0; at < keys.length; at += STEP) await table.bulkDelete(keys.slice(at, at + STEP))
}
