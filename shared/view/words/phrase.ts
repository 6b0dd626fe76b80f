import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'

/**
 * What goes into a sentence that the interface writes: a number, a text in three languages, or something that each
 * language writes its own way. `code` is a word of the app's own, translated under `codes:`: a sector by itself, others with
 * the name of their list (`layout.theatre`). `minutes` is a length of time, `zone` an IANA zone named by its city, `until` with a
 * `time` the end of a range, `list` several joined by *and*, `people` names of which many are counted rather than listed.
 */
export type PhraseValue =
  | number
  | string
  | Trilingual
  | { time: WallTime; until?: WallTime }
  | { date: CalendarDate; at?: WallTime }
  | { country: Country }
  | { language: Language }
  | { code: string }
  | { minutes: number }
  | { zone: string }
  | { list: readonly PhraseValue[] }
  | { people: readonly string[] }

/** A sentence by its key and what goes into it, before any language is chosen. */
export interface Phrase {
  key: string
  values: Readonly<Record<string, PhraseValue>>
}
