import { z } from 'zod'
import { words } from '../fields.ts'

/**
 * Someone who sends lists, such as a ministry, with how the columns of its lists are matched: what was corrected by hand
 * once is known the next year, and to the next host.
 */
export const senderSchema = z.object({
  id: z.string(),
  name: words,
  /** The code of a field, by the folded heading of a column without its dots; `ignore` for a column that is left out. */
  columns: z
    .record(z.string(), z.json())
    .catch({})
    .transform((columns): Record<string, string> => Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => typeof entry[1] === 'string')))
})
export type Sender = z.output<typeof senderSchema>
