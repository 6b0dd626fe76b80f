import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { Phrase } from '#shared/view/words/phrase.ts'
import { valuesOf } from '#shared/view/words/say.ts'
import { useLanguage } from './index.ts'

/** The namespaces whose sentences are named by data: the keys come from `shared/`, and tests hold both together. */
export type PhraseNamespace = 'aids' | 'checks' | 'exchange' | 'history-sentences' | 'import' | 'notices' | 'progress' | 'releases' | 'schedule-import' | 'seating' | 'timetable'

/** Says phrases of one namespace in the interface language. */
export function usePhrase(namespace: PhraseNamespace): (phrase: Phrase) => string {
  const { t } = useTranslation('codes')
  const language = useLanguage()
  return (phrase) => sayPhrase(t, language, namespace, phrase)
}

/** One phrase in words: dates, times, countries and texts as `language` writes them. */
export function sayPhrase(t: TFunction<'codes'>, language: Language, namespace: PhraseNamespace, phrase: Phrase): string {
  const say = untyped(t)
  return say(`${namespace}:${phrase.key}`, valuesOf(phrase, language, say))
}

/** Keys from data cannot be checked by type; tests check that each has its sentence. */
function untyped(t: TFunction<'codes'>): (key: string, values: Record<string, string | number>) => string {
  return t as unknown as (key: string, values: Record<string, string | number>) => string
}
