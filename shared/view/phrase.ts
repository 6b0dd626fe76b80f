import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'

/**
 * What goes into a sentence that the interface writes: a number, a text in three languages, or something that each
 * language writes its own way. `code` is a word of the app's own (a mode, a role), translated under `codes:`.
 */
export type PhraseValue = number | string | Trilingual | { time: WallTime } | { date: CalendarDate } | { country: Country } | { language: Language } | { code: string }

/** A sentence by its key and what goes into it, before any language is chosen. */
export interface Phrase {
  key: string
  values: Readonly<Record<string, PhraseValue>>
}
