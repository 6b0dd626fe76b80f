import { z } from 'zod'
import { words } from '../fields.ts'

/**
 * That somebody has looked at a finding of the checks and accepts it, and why. It holds as long as the facts of the finding
 * are those that were accepted.
 */
export const acceptanceSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  /** The finding: its rule and records, as the checks name it. */
  finding: words,
  /** What was so when it was accepted, as the checks put it. */
  facts: words,
  because: words,
  /** Who accepted it, by the name that they gave in Settings. */
  by: words
})
export type Acceptance = z.output<typeof acceptanceSchema>
