import { textIn, type Language } from '#shared/foundation/language.ts'
import { countryName, formatDate, formatDuration, formatList, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { zoneCity } from '#shared/foundation/zones/index.ts'
import type { Phrase, PhraseValue } from './phrase.ts'

/** A word of `locales/<language>/codes.json` by its path, such as `sector.public`. */
export type CodeWord = (path: string, values: Readonly<Record<string, number>>) => string

/** More names than this are cut: three, and how many more. */
const NAMED = 4

/**
 * What goes into the sentence of a phrase, as `language` writes it: dates, times, names, lists. The sentence itself is
 * the caller's to find; window and command line write its values alike.
 */
export function valuesOf(phrase: Phrase, language: Language, codeWord: CodeWord): Record<string, string | number> {
  return Object.fromEntries(Object.entries(phrase.values).map(([name, value]) => [name, written(value, language, codeWord)]))
}

function written(value: PhraseValue, language: Language, codeWord: CodeWord): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if ('time' in value) return value.until === undefined ? formatTime(value.time, language) : formatTimeRange(value.time, value.until, language)
  if ('date' in value) return [formatDate(value.date, language, { weekday: 'long', year: false }), value.at === undefined ? '' : formatTime(value.at, language)].filter(Boolean).join(', ')
  if ('country' in value) return countryName(value.country, language)
  if ('language' in value) return codeWord(`language.${value.language}`, {})
  if ('code' in value) return codeWord(value.code === 'public' || value.code === 'private' ? `sector.${value.code}` : value.code, {})
  if ('minutes' in value) return formatDuration(value.minutes, language)
  if ('zone' in value) return zoneCity(value.zone, language)
  if ('list' in value) return formatList(value.list.map((part) => String(written(part, language, codeWord))), language)
  if ('people' in value) return peopleIn(value.people, language, codeWord)
  return textIn(value, language).text
}

function peopleIn(names: readonly string[], language: Language, codeWord: CodeWord): string {
  if (names.length <= NAMED) return formatList(names, language)
  const shown = names.slice(0, NAMED - 1)
  return formatList([...shown, codeWord('more', { count: names.length - shown.length })], language)
}
