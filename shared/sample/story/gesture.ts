import type { DomainEdit } from '#shared/domain/edit.ts'
import { addMinutes, wallDateTime } from '#shared/foundation/time/index.ts'

/** One user action of the example's history. */
export interface Gesture {
  /** ISO instant. */
  at: string
  by: string
  edit: DomainEdit
}

/** Those who prepared the meeting, as they gave their names in Settings. */
export const ANA = 'Ana Robledo'
export const TOMAS = 'Tomás Güemes'
export const MARISOL = 'Marisol Tec'
export const LUC = 'Luc Bélanger'
export const PRIYA = 'Priya Nair'

/**
 * A stretch of work of one person: the edits follow one another by two minutes.
 *
 * @param start the first one, in UTC: `2027-02-09T16:00`.
 */
export function work(start: string, by: string, edits: readonly DomainEdit[]): Gesture[] {
  const first = wallDateTime(start)
  return edits.map((edit, index) => ({ at: `${addMinutes(first, index * 2)}:00Z`, by, edit }))
}
