import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { countryName, formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import type { Phrase, PhraseValue } from '#shared/view/phrase.ts'
import { useLanguage } from './index.ts'

/** The namespaces whose sentences are named by data: the keys come from `shared/`, and tests hold both together. */
export type PhraseNamespace = 'checks' | 'history-sentences' | 'notices' | 'timetable'

/** Says phrases of one namespace in the interface language. */
export function usePhrase(namespace: PhraseNamespace): (phrase: Phrase) => string {
  const { t } = useTranslation('codes')
  const language = useLanguage()
  return (phrase) => sayPhrase(t, language, namespace, phrase)
}

/** One phrase in words: dates, times, countries and texts as `language` writes them. */
export function sayPhrase(t: TFunction<'codes'>, language: Language, namespace: PhraseNamespace, phrase: Phrase): string {
  const values = Object.fromEntries(Object.entries(phrase.values).map(([name, value]) => [name, written(t, language, value)]))
  return untyped(t)(`${namespace}:${phrase.key}`, values)
}

function written(t: TFunction<'codes'>, language: Language, value: PhraseValue): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if ('time' in value) return formatTime(value.time, language)
  if ('date' in value) return formatDate(value.date, language, { weekday: 'long', year: false })
  if ('country' in value) return countryName(value.country, language)
  if ('language' in value) return t(`language.${value.language}`)
  if ('code' in value) return codeName(t, value.code)
  return textIn(value, language).text
}

/** A word of the app's own that stands inside a sentence; only sectors do so today. */
function codeName(t: TFunction<'codes'>, code: string): string {
  return code === 'public' || code === 'private' ? t(`sector.${code}`) : code
}

/** Keys from data cannot be checked by type; tests check that each has its sentence. */
function untyped(t: TFunction<'codes'>): (key: string, values: Record<string, string | number>) => string {
  return t as unknown as (key: string, values: Record<string, string | number>) => string
}
