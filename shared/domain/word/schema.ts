import { z } from 'zod'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { words } from '../fields.ts'

/** A word that the spelling of this partnership knows beside the dictionaries, such as the name of a programme. */
export const wordSchema = z.object({
  id: z.string(),
  text: words,
  /** The language in which it is right; null: in all of them. */
  language: z.enum(LANGUAGES).nullable().catch(null)
})
export type KnownWord = z.output<typeof wordSchema>
