import { z } from 'zod'
import { calendarDate, flag, rank, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

/** One step of the planning calendar. */
export const taskSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  title: trilingual,
  due: calendarDate,
  done: flag,
  wording: wordings
})
export type Task = z.output<typeof taskSchema>
