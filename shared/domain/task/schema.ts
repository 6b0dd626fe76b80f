import { z } from 'zod'
import { calendarDate, flag, rank, trilingual } from '../fields.ts'

/** One step of the planning calendar. */
export const taskSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  title: trilingual,
  due: calendarDate,
  done: flag
})
export type Task = z.output<typeof taskSchema>
