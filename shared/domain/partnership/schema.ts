import { z } from 'zod'
import { count, parts, partialDate, reference, trilingual } from '../fields.ts'

/** There is one partnership in a workspace, always under this id. */
export const PARTNERSHIP_ID = 'partnership'

const nameSchema = z.object({ from: partialDate, name: trilingual, acronym: trilingual })

/** The body that meets every year. Its name and acronym are data, and have changed over time. */
export const partnershipSchema = z.object({
  id: z.string(),
  names: parts(nameSchema),
  style: z.object({ fonts: z.enum(['serif', 'sans']).nullable().catch(null), accent: z.string().nullable().catch(null), logo: reference, logoWidth: count, logoHeight: count }).partial().catch({})
})
export type Partnership = z.output<typeof partnershipSchema>
export type PartnershipName = z.output<typeof nameSchema>
