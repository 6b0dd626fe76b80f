import { z } from 'zod'
import { calendarDate, count } from '../fields.ts'

const removed = z.object({ contacts: count, travel: count, services: count, notes: count })

/**
 * The books of a meeting, closed: when, and of how many people what was removed. What it strikes (`of`) is for the ledger
 * alone and not part of the row.
 */
export const redactionSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  /** The day on the computer where it was done. */
  day: calendarDate,
  removed: removed.catch(() => ({ contacts: null, travel: null, services: null, notes: null }))
})
export type Redaction = z.output<typeof redactionSchema>
