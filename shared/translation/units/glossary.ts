import type { Trilingual } from '#shared/foundation/language.ts'

/** A term as exchange sees it; `accepted` and `forbidden` hold other wordings of one language, divided by semicolons. */
export interface GlossaryTerm {
  id: string
  text: Trilingual
  accepted: Trilingual
  forbidden: Trilingual
  /** A definition, or when to use it. */
  note: Trilingual
  /** What it is about. */
  field: string | null
}
