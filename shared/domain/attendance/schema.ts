import { z } from 'zod'
import { country, elements, rank } from '../fields.ts'

export const ROLES = ['head', 'alternate', 'coChair', 'delegate', 'expert', 'observer', 'interpreter', 'press', 'staff'] as const
export type Role = (typeof ROLES)[number]

export const ANSWERS = ['invited', 'accepted', 'tentative', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

/** How one person takes part in one meeting. */
export const attendanceSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  person: z.string().catch(''),
  delegation: country.catch('CA'),
  role: z.enum(ROLES).catch('delegate'),
  groups: elements,
  presence: z.enum(['inPerson', 'remote']).catch('inPerson'),
  answer: z.enum(ANSWERS).catch('invited'),
  /** Place within the delegation, after head and alternate. */
  rank
})
export type Attendance = z.output<typeof attendanceSchema>
